import Glibc
import Shapes

/// A file written under a provisional name, waiting for its own.
struct StagedFile: Sendable {
  let name: String
  let provisional: String
  let final: String
  /// Where the old file is kept until all new ones stand.
  let backup: String

  /// Writes a file into the staging folder and flushes it to the disk; a link at the final name is followed, so that it stays a link.
  init(_ file: OutputFile, in folder: String, staging: Staging) throws(OutputError) {
    precondition(StagedFile.isPlain(file.name), "an output has a plain name")
    self.init(named: file.name, in: folder, staging: staging)
    var info = stat()
    if stat(final, &info) == 0, info.st_mode & S_IFMT == S_IFDIR { throw .folderInTheWay(path: final) }
    try StagedFile.write(file.text.bytes, to: provisional, saying: final)
    let code = StagedFile.flush(provisional)
    guard code == 0 else { throw .file(path: final, code: code) }
  }

  /// Writes and flushes files, side by side, so that the disk is at work while others are written; of several that fail, the first one's error is thrown.
  static func stage(
    _ files: [OutputFile], in folder: String, staging: Staging
  ) throws(OutputError) -> [StagedFile] {
    let outcomes = inParallel(files, slice: 1) { part in
      part.map { file in
        Result { () throws(OutputError) in try StagedFile(file, in: folder, staging: staging) }
      }
    }
    var staged: [StagedFile] = []
    for outcome in outcomes { staged.append(try outcome.get()) }
    return staged
  }

  /// A file that an earlier run has written.
  init(named name: String, in folder: String, staging: Staging) {
    self.name = name
    provisional = staging.path(name)
    backup = staging.path(".ancien." + name)
    final = StagedFile.target(of: folder + "/" + name)
  }

  /// Whether a name is one that an output can have.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 < 0x20 }
  }

  /// Writes a new file; a part of one may be left if it throws.
  ///
  /// - Parameter final: the name in the error.
  static func write(_ bytes: [UInt8], to path: String, saying final: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .file(path: final, code: errno) }
    let code = writeAll(bytes, to: descriptor)
    let closed = close(descriptor) == 0 ? 0 : errno
    if code != 0 || closed != 0 { throw .file(path: final, code: code != 0 ? code : closed) }
  }

  /// Flushes one file; returns 0, or the system's error number.
  static func flush(_ path: String) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 ? 0 : errno
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
