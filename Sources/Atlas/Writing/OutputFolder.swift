import Glibc

/// The folder that receives a set of outputs: all of them, or none.
///
/// New files are written and flushed in a hidden folder inside it (``StagedSet``). A journal then says that the set is
/// whole, and the files are renamed to their names one after the other with signals held back. A renaming that fails
/// undoes the ones before it; a run that is killed between two of them is finished by the next one that opens the
/// folder.
/// Foundation's own atomic writing would replace links and leave litter.
public final class OutputFolder: Sendable {
  static let stagingName = Staging.name
  let path: String
  private let descriptor: Int32
  /// The folders that had to be made, the outermost first.
  private let made: [String]

  /// Opens a folder, making it and its parents where they are missing, locks it against a second run, and finishes
  /// what a killed run had begun to publish.
  ///
  /// - Throws: ``OutputError`` where it cannot be made, is no folder, or is in use.
  public init(_ path: String) throws(OutputError) {
    made = try OutputFolder.make(path)
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let isLocked = descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0
    let code = errno
    guard descriptor >= 0, isLocked || code != EWOULDBLOCK else {
      throw descriptor < 0 ? .folder(path: path, code: code) : .busy(path: path)
    }
    guard isLocked, access(path, W_OK | X_OK) == 0 else {
      throw .folder(path: path, code: isLocked ? errno : code)
    }
    let staging = Staging(in: path)
    try Interruption.step { _ throws(OutputError) in
      try Publication.finishInterrupted(in: path, staging)
      try staging.clear()
    }
    Interruption.step { $0.open(path, made) }
  }

  /// A folder that was made for nothing goes again.
  deinit {
    Interruption.step { $0.close(path) }
    OutputFolder.removeEmpty(made)
    if descriptor >= 0 { close(descriptor) }
  }

  /// Writes a set of files: afterwards all stand under their names, or, if it throws, the old ones do.
  public func write(_ files: [OutputFile]) throws(OutputError) {
    let set = StagedSet(in: self)
    defer { set.discard() }
    for file in files { set.take(file) }
    try set.publish()
  }

  /// Makes sure that the names in it are known to the disk.
  func flush() { fsync(descriptor) }

  /// Makes a folder and its parents; returns those that were missing.
  private static func make(_ path: String) throws(OutputError) -> [String] {
    var info = stat()
    if stat(path, &info) == 0 {
      guard info.st_mode & S_IFMT == S_IFDIR else { throw .folder(path: path, code: ENOTDIR) }
      return []
    }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    let made = parent.isEmpty ? [] : try make(parent)
    let isMade = mkdir(path, 0o755) == 0
    let code = errno
    // Another program may have made it since.
    guard isMade || code == EEXIST else {
      removeEmpty(made)
      throw .folder(path: path, code: code)
    }
    return isMade ? made + [path] : made
  }

  /// Removes folders that hold nothing, the innermost first.
  static func removeEmpty(_ folders: [String]) {
    for folder in folders.reversed() where rmdir(folder) != 0 { return }
  }
}
