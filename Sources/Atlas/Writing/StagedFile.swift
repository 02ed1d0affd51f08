import Glibc
import Shapes

/// A file written under a provisional name, waiting for its own.
struct StagedFile: Sendable {
  let name: String
  let provisional: String
  let final: String
  /// Where the old file is kept until all new ones stand.
  let backup: String

  /// Writes a file into the staging folder and flushes it to the disk; a link at the final name is followed, so that it
  /// stays a link.
  ///
  /// Only to give the file its provisional name is a step: one that is told to stop removes the name, whatever is still
  /// being written to it.
  init(_ file: OutputFile, in folder: String, staging: Staging) throws(OutputError) {
    precondition(StagedFile.isPlain(file.name), "an output has a plain name")
    self.init(named: file.name, in: folder, staging: staging)
    var info = stat()
    if stat(final, &info) == 0, info.st_mode & S_IFMT == S_IFDIR { throw .folderInTheWay(path: final) }
    let descriptor = try Interruption.step { [self] _ throws(OutputError) in
      try StagedFile.create(provisional, saying: final)
    }
    try StagedFile.fill(descriptor, with: file.text.bytes, saying: final)
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

  /// Makes a new file and opens it for writing.
  ///
  /// - Parameter final: the name in the error.
  static func create(_ path: String, saying final: String) throws(OutputError) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .file(path: final, code: errno) }
    return descriptor
  }

  /// Writes all of a file, flushes it to the disk and closes it; a part of it may stand if it throws.
  ///
  /// - Parameter final: the name in the error.
  static func fill(
    _ descriptor: Int32, with bytes: [UInt8], saying final: String
  ) throws(OutputError) {
    var code = writeAll(bytes, to: descriptor)
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else { throw .file(path: final, code: code) }
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
