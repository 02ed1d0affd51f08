#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file's bytes and the name under which people know it.
public struct InputFile: Hashable, Sendable {
  /// The name in messages and findings.
  public var name: String
  /// What the file holds.
  public var bytes: [UInt8]

  /// The limit of a file, in bytes.
  public static let sizeLimit = 2 << 30
  /// The limit of what a pipe or a device gives, which may never end, in bytes.
  public static let streamLimit = 256 << 20

  /// A file from bytes in memory.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads a file, a pipe, or the standard input where the path is `-`.
  ///
  /// Foundation's `Data(contentsOf:)` reads no pipe; this is `open(2)` and `read(2)`.
  /// - Parameters:
  ///   - path: a path, or `-`.
  ///   - name: the name in messages; the path where it is not given.
  ///   - limit: the size above which the file is refused, in bytes.
  /// - Returns: the file.
  /// - Throws: ``TerritoriesError/unreadable(file:_:)``.
  public static func read(
    path: String, name: String? = nil, limit: Int = sizeLimit
  ) throws(TerritoriesError) -> InputFile {
    let name = name ?? path
    guard !path.utf8.contains(0), !path.isEmpty else { throw .unreadable(file: name, .missing) }
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(file: name, UnreadableReason(errno)) }
    defer { if path != "-" { _ = close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(file: name, UnreadableReason(errno)) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .unreadable(file: name, .directory) }
    let isStream = status.st_mode & S_IFMT != S_IFREG
    let limit = isStream ? min(limit, streamLimit) : limit
    let size = max(0, Int(status.st_size))
    guard size <= limit else { throw .unreadable(file: name, .tooLarge(limit: limit)) }
    let bytes: [UInt8]
    do throws(UnreadableReason) {
      bytes = try contents(of: descriptor, expected: size, limit: limit)
    } catch {
      throw .unreadable(file: name, error)
    }
    guard !bytes.isEmpty else { throw .unreadable(file: name, .empty) }
    return InputFile(name: name, bytes: bytes)
  }

  /// Reads to the end, in pieces that grow, for a pipe does not say its size.
  private static func contents(
    of descriptor: Int32, expected: Int, limit: Int
  ) throws(UnreadableReason) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(expected + 1, 1 << 16)
    while true {
      let piece = try piece(of: descriptor, room: room)
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      room = min(max(bytes.count, 1 << 16), 1 << 24)
    }
  }

  private static func piece(of descriptor: Int32, room: Int) throws(UnreadableReason) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var taken = 0
      repeat {
        taken = Swift.max(-1, systemRead(descriptor, buffer.baseAddress, room))
        failure = taken < 0 ? errno : 0
      } while failure == EINTR
      count = Swift.max(0, taken)
    }
    guard failure == 0 else { throw UnreadableReason(failure) }
    return piece
  }
}

/// `read(2)`, out of reach of the method of that name.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

extension UnreadableReason: Error {
  init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .denied
    case EISDIR: self = .directory
    default: self = .system(number)
    }
  }
}
