/// What a search forward waits for, the earliest first.
///
/// A binary heap (Williams, "Algorithm 232: Heapsort", Communications of the ACM 7, 1964). At equal times nodes come
/// before sites, and sites in their order.
struct TimeHeap {
  /// A node that may be passed, or a site that may be reached.
  enum Target {
    case node(Int32)
    case site(Int)

    /// The order at equal times.
    fileprivate var order: Int {
      switch self {
      case .node(let node): Int(node) - Int(Int32.max) - 1
      case .site(let site): site
      }
    }
  }

  struct Entry {
    var time_ms: UInt64
    var target: Target

    fileprivate static func < (left: Entry, right: Entry) -> Bool {
      (left.time_ms, left.target.order) < (right.time_ms, right.target.order)
    }
  }

  private var entries: [Entry] = []

  mutating func push(_ entry: Entry) {
    var place = entries.count
    entries.append(entry)
    while place > 0, entries[place] < entries[(place - 1) / 2] {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func pop() -> Entry? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var place = 0
    while case let child = 2 * place + 1, child < entries.count {
      let least = child + 1 < entries.count && entries[child + 1] < entries[child] ? child + 1 : child
      guard entries[least] < entries[place] else { break }
      entries.swapAt(place, least)
      place = least
    }
    return first
  }
}
