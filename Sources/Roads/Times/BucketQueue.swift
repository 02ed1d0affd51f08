/// Nodes that wait in buckets of equal width of time, in a circle of buckets.
///
/// At any moment all waiting times lie within one turn of the circle. Within a bucket the last in is the first out.
struct BucketQueue: ~Copyable {
  private let shift: UInt64
  private let mask: Int
  /// For each bucket its first entry, or -1.
  private let heads: UnsafeMutablePointer<Int32>
  private var entries: UnsafeMutablePointer<Entry>
  private var capacity = 1 << 10
  /// Entries that were in use up to now, and the first that is free again, or -1.
  private var used = 0
  private var free: Int32 = -1
  private var waiting = 0
  /// The bucket that is being emptied, counted from the beginning.
  private(set) var current = 0

  private struct Entry {
    var node: Int32
    var next: Int32
  }

  /// A queue of buckets.
  ///
  /// - Parameters:
  ///   - width_ms: the width that is wanted; taken down to a power of two.
  ///   - span_ms: how far apart waiting times can be.
  init(width_ms: UInt64, span_ms: UInt64) {
    let least = max(1, span_ms >> 20)
    shift = UInt64(63 - max(1, max(width_ms, least)).leadingZeroBitCount)
    let count = 1 << (64 - Int((span_ms >> shift + 2).leadingZeroBitCount))
    mask = count - 1
    heads = .allocate(capacity: count)
    heads.initialize(repeating: -1, count: count)
    entries = .allocate(capacity: capacity)
  }

  deinit {
    heads.deallocate()
    entries.deallocate()
  }

  /// The bucket of a time, counted from the beginning.
  @inline(__always) func bucket(_ time_ms: UInt64) -> Int { Int(truncatingIfNeeded: time_ms >> shift) }

  /// Puts a node in the bucket of a time that is not before the current bucket.
  @inline(__always) mutating func push(_ node: Int32, at time_ms: UInt64) {
    let head = heads + (bucket(time_ms) & mask)
    var entry = Int(free)
    if entry >= 0 {
      free = entries[entry].next
    } else {
      if used == capacity { grow() }
      entry = used
      used += 1
    }
    entries[entry] = Entry(node: node, next: head.pointee)
    head.pointee = Int32(truncatingIfNeeded: entry)
    waiting += 1
  }

  /// Takes a node out of the first bucket that has any; -1 where none waits.
  @inline(__always) mutating func pop() -> Int32 {
    guard waiting > 0 else { return -1 }
    while heads[current & mask] < 0 { current += 1 }
    let entry = Int(heads[current & mask])
    heads[current & mask] = entries[entry].next
    entries[entry].next = free
    free = Int32(truncatingIfNeeded: entry)
    waiting -= 1
    return entries[entry].node
  }

  /// Begins anew at a time; nothing waits.
  mutating func restart(at time_ms: UInt64) { current = bucket(time_ms) }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: entries, count: used)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }
}
