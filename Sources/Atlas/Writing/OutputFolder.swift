import Glibc

/// The folder that receives a set of outputs: all of them, or none.
///
/// New files are written and flushed in a hidden folder inside it, then renamed to their names one after the other
/// with signals held back; if one renaming fails, the ones before it are undone. Foundation's own atomic
/// writing would replace links and leave litter.
public final class OutputFolder {
  static let stagingName = ".maillage-en-cours"
  let path: String
  private let descriptor: Int32

  /// Opens a folder, making it and its parents where they are missing, and locks it against a second run.
  ///
  /// - Throws: ``OutputError`` where it cannot be made, is no folder, or is in use.
  public init(_ path: String) throws(OutputError) {
    try OutputFolder.make(path)
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
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes a set of files: afterwards all stand under their names, or, if it throws, the old ones do.
  public func write(_ files: [OutputFile]) throws(OutputError) {
    let staging = path + "/" + OutputFolder.stagingName
    try StagedFile.clear(staging)
    guard mkdir(staging, 0o755) == 0 else { throw .folder(path: path, code: errno) }
    defer { try? StagedFile.clear(staging) }
    var staged: [StagedFile] = []
    for file in files { staged.append(try StagedFile(file, in: path, staging: staging)) }
    try StagedFile.flush(staged)
    try StagedFile.publish(staged)
    fsync(descriptor)
  }

  private static func make(_ path: String) throws(OutputError) {
    var info = stat()
    if stat(path, &info) == 0 {
      guard info.st_mode & S_IFMT == S_IFDIR else { throw .folder(path: path, code: ENOTDIR) }
      return
    }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    if !parent.isEmpty { try make(parent) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .folder(path: path, code: errno) }
  }
}
