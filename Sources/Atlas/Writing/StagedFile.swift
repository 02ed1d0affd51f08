import Dispatch
import Glibc
import Synchronization

/// A file written under a provisional name, waiting for its own.
struct StagedFile: Sendable {
  let provisional: String
  let final: String
  /// Where the old file is kept until all new ones stand.
  let backup: String

  /// Writes a file into the staging folder; a link at the final name is followed, so that it stays a link.
  init(_ file: OutputFile, in folder: String, staging: String) throws(OutputError) {
    precondition(!file.name.contains("/") && !file.name.hasPrefix("."), "an output has a plain name")
    provisional = staging + "/" + file.name
    backup = staging + "/" + file.name + ".ancien"
    final = StagedFile.target(of: folder + "/" + file.name)
    var info = stat()
    if stat(final, &info) == 0, info.st_mode & S_IFMT == S_IFDIR { throw .folderInTheWay(path: final) }
    try StagedFile.write(file.text.bytes, to: provisional, saying: final)
  }

  private static func write(_ bytes: [UInt8], to path: String, saying final: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .file(path: final, code: errno) }
    let code = writeAll(bytes, to: descriptor)
    let closed = close(descriptor) == 0 ? 0 : errno
    if code != 0 || closed != 0 { throw .file(path: final, code: code != 0 ? code : closed) }
  }

  /// Flushes all files to the disk, side by side: the journal then commits them together.
  static func flush(_ files: [StagedFile]) throws(OutputError) {
    let failure = Mutex<OutputError?>(nil)
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let descriptor = open(files[index].provisional, O_RDONLY | O_CLOEXEC)
      let done = descriptor >= 0 && fsync(descriptor) == 0
      let code = errno
      if descriptor >= 0 { close(descriptor) }
      if !done { failure.withLock { $0 = $0 ?? .file(path: files[index].final, code: code) } }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Renames all files to their names, undoing what was done if one fails.
  static func publish(_ files: [StagedFile]) throws(OutputError) {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    for (index, file) in files.enumerated() {
      _ = link(file.final, file.backup)
      guard rename(file.provisional, file.final) == 0 else {
        let code = errno
        for done in files[..<index] { done.undo() }
        throw .file(path: file.final, code: code)
      }
    }
  }

  private func undo() {
    if rename(backup, final) != 0 { unlink(final) }
  }

  /// Removes a staging folder that this or an earlier run left.
  static func clear(_ staging: String) throws(OutputError) {
    var info = stat()
    guard lstat(staging, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      guard unlink(staging) == 0 else { throw .file(path: staging, code: errno) }
      return
    }
    if let folder = opendir(staging) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink(staging + "/" + name) }
      }
      closedir(folder)
    }
    guard rmdir(staging) == 0 else { throw .folder(path: staging, code: errno) }
  }

  private static func target(of path: String) -> String {
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
      return path
    }
    defer { free(real) }
    return String(cString: real)
  }
}

/// Writes all bytes to a descriptor; returns 0, or the system's error number.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var offset = 0
    while offset < buffer.count {
      let written = write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return errno }
      offset += written
    }
    return 0
  }
}
