#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file of OpenStreetMap data, known by its first bytes, whatever its name.
struct RoadFile {
  let path: String
  let format: Format

  /// What libosmium can read.
  enum Format: String {
    case pbf
    case xml = "osm"
    case bzip2 = "osm.bz2"
    case gzip = "osm.gz"
  }

  /// Looks at the first bytes of a file.
  init(path: String) throws(RoadsError) {
    self.path = path
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .unreadable(file: path, .missing) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw .unreadable(file: path, UnreadableRoads(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(file: path, .notAFile) }
    guard let format = Format(firstBytes: try RoadFile.firstBytes(of: path)) else {
      throw .notRoadData(file: path)
    }
    self.format = format
  }

  private static func firstBytes(of path: String) throws(RoadsError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(file: path, UnreadableRoads(errno)) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .unreadable(file: path, UnreadableRoads(errno)) }
    guard count > 0 else { throw .unreadable(file: path, .empty) }
    return Array(bytes.prefix(count))
  }
}

extension RoadFile.Format {
  /// The format of a file that begins so; `nil` where it is none that holds roads.
  init?(firstBytes bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.dropFirst(4).starts(with: [0x0A, 9] + Array("OSMHeader".utf8)) {
      self = .pbf
    } else if bytes.starts(with: Array("BZh".utf8)) {
      self = .bzip2
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if text.contains("<osm") {
      self = .xml
    } else {
      return nil
    }
  }
}

extension UnreadableRoads {
  /// The reason for a system error.
  init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR, ENAMETOOLONG: self = .missing
    case EACCES, EPERM: self = .denied
    default: self = .system(number)
    }
  }
}
