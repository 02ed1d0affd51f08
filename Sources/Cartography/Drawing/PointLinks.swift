/// What each point of some rings is joined to: says where lines meet.
///
/// An open table for one use; Swift's own dictionary, whose hash withstands an adversary, takes three times as long.
struct PointLinks {
  private struct Entry {
    /// Packed, as are the two points that it is joined to.
    var point: UInt64 = 0
    var low: UInt64 = 0
    var high: UInt64 = 0
    var state = State.free
  }

  private enum State: UInt8 {
    case free
    case passed
    case meeting
  }

  private var entries: [Entry] = []
  private var bits = 4
  /// For each point of each ring, in their order, where its entry stands.
  private var places: [Int32] = []
  /// Where the points of each ring begin in `places`.
  private var starts: [Int] = []

  /// Notes the points of rings.
  /// - Complexity: linear in the number of points.
  init(_ rings: some Sequence<GridRing>, pointCount: Int) {
    while 1 << bits < pointCount + pointCount / 2 { bits += 1 }
    entries = Array(repeating: Entry(), count: 1 << bits)
    places.reserveCapacity(pointCount)
    for ring in rings { note(ring) }
  }

  /// Whether lines meet in a point of a ring, by their numbers.
  func isMeeting(ring: Int, point: Int) -> Bool {
    entries[Int(places[starts[ring] + point])].state == .meeting
  }

  private mutating func note(_ ring: GridRing) {
    starts.append(places.count)
    guard let last = ring.points.last, let first = ring.points.first else { return }
    var (before, point) = (last.packed, first.packed)
    for index in ring.points.indices {
      let after = index + 1 < ring.points.count ? ring.points[index + 1].packed : first.packed
      places.append(Int32(pass(point, min(before, after), max(before, after))))
      (before, point) = (point, after)
    }
  }

  /// Notes that a ring passes a point between two others; returns where its entry stands.
  private mutating func pass(_ point: UInt64, _ low: UInt64, _ high: UInt64) -> Int {
    // Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, §6.4).
    var place = Int(((point ^ point >> 29) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    while entries[place].state != .free {
      if entries[place].point == point {
        if entries[place].low != low || entries[place].high != high { entries[place].state = .meeting }
        return place
      }
      place = (place + 1) & (entries.count - 1)
    }
    entries[place] = Entry(point: point, low: low, high: high, state: .passed)
    return place
  }
}

extension GridPoint {
  /// Both coordinates in one number, for points of a page, which lie within 2³¹ tenths of a pixel.
  var packed: UInt64 {
    UInt64(UInt32(truncatingIfNeeded: x)) << 32 | UInt64(UInt32(truncatingIfNeeded: y))
  }
}
