#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a network depends on, as a hash: the bytes of its files in their order, the profile, and how we make it.
enum CacheKey {
  /// To be changed with everything that changes the network made of the same files.
  private static let version = "maillage-roads 1"

  /// The key of files under a profile, 32 bytes.
  static func key(of files: [RoadFile], _ profile: CarProfile) throws(RoadsError) -> [UInt8] {
    let whole = Fingerprint()
    whole.take(Array("\(version);\(profile.signature);\(files.count)".utf8))
    for file in files { whole.take(try hash(of: file.path)) }
    return whole.finish()
  }

  private static func hash(of path: String) throws(RoadsError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(file: path, UnreadableRoads(errno)) }
    defer { close(descriptor) }
    let fingerprint = Fingerprint()
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(file: path, UnreadableRoads(errno)) }
      guard count > 0 else { return fingerprint.finish() }
      piece.withUnsafeBytes { fingerprint.take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }
}
