#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What is found where a cache should be.
enum FoundCache {
  /// The network that the key asks for, whole.
  case good(CachedNetwork)
  /// A cache of something else, or a damaged one.
  case stale
  /// Nothing.
  case nothing
  /// Something that is no cache, and must not be written over.
  case foreign
}

extension FoundCache {
  /// Looks for the network with a key.
  static func look(in path: String, for key: [UInt8]) -> FoundCache {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return errno == ENOENT ? .nothing : .foreign }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .foreign }
    guard status.st_size > 0 else { return .stale }
    var source = CacheSource(descriptor: descriptor, left: Int(status.st_size))
    guard let head: [UInt8] = source.array(CacheLayout.headBytes) else {
      return status.st_size < CacheLayout.headBytes && source.startsLikeOne ? .stale : .foreign
    }
    guard head.starts(with: CacheLayout.mark.dropLast(2)) else { return .foreign }
    let kept = head.dropFirst(CacheLayout.mark.count)
    guard head.starts(with: CacheLayout.mark), kept.starts(with: key), let network = source.network(),
      Array(kept.suffix(CacheLayout.keyBytes)) == source.fingerprint.finish(), network.isSound
    else { return .stale }
    return .good(network)
  }
}

/// The bytes of a cache, read front to back.
private struct CacheSource: ~Copyable {
  let descriptor: Int32
  var left: Int
  var fingerprint = Fingerprint()

  init(descriptor: Int32, left: Int) { (self.descriptor, self.left) = (descriptor, left) }

  /// Whether the file begins as the mark does, as far as it goes.
  var startsLikeOne: Bool {
    var bytes = [UInt8](repeating: 0, count: CacheLayout.mark.count)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count > 0 && CacheLayout.mark.starts(with: bytes.prefix(count))
  }

  /// The next elements; `nil` where there are not so many.
  mutating func array<Element: BitwiseCopyable>(_ count: Int) -> [Element]? {
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    guard count >= 0, !overflow, size <= left else { return nil }
    var done = 0
    let array = [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      while done < size {
        let got = read(descriptor, bytes.baseAddress.map { $0 + done }, min(size - done, 1 << 30))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        done += got
      }
      initialized = done == size ? count : 0
    }
    guard done == size else { return nil }
    left -= size
    return array
  }

  /// The same, and takes them into the fingerprint.
  private mutating func body<Element: BitwiseCopyable>(_ count: Int) -> [Element]? {
    let array: [Element]? = self.array(count)
    if let array { fingerprint.take(array) }
    return array
  }

  mutating func network() -> CachedNetwork? {
    guard let numbers: [Int64] = body(CachedNetwork.numberCount) else { return nil }
    let (nodes, count, points) = (Int(numbers[0]), Int(numbers[1]), Int(numbers[2]))
    guard nodes >= 0, nodes < Int(Int32.max), count >= 0, count < Int(Int32.max) / 2 else { return nil }
    var edges = EdgeStore()
    guard let from: [Int32] = body(count), let to: [Int32] = body(count), let traits: [UInt8] = body(count),
      let firstPoint: [Int32] = body(count + 1), let x: [Int32] = body(points), let y: [Int32] = body(points),
      let forward: [UInt32] = body(points), let backward: [UInt32] = body(points),
      let isMain: [UInt8] = body(nodes), left == 0
    else { return nil }
    (edges.from, edges.to, edges.traits) = (from, to, traits.map { EdgeTraits(rawValue: $0) })
    (edges.firstPoint, edges.x, edges.y) = (firstPoint, x, y)
    (edges.forward_ms, edges.backward_ms) = (forward, backward)
    return CachedNetwork(
      edges: edges, nodes: nodes, isMain: isMain.map { $0 == 1 }, counts: RoadCounts(numbers.dropFirst(3)))
  }
}

extension RoadCounts {
  /// Counts as a cache keeps them.
  fileprivate init(_ numbers: ArraySlice<Int64>) {
    let numbers = numbers.map { Int($0) }
    self.init(
      ways: numbers[0], nodes: numbers[1], repeatedWays: numbers[2], shortWays: numbers[3],
      missingNodes: numbers[4])
  }
}
