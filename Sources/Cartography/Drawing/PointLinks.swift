/// What each point of some rings is joined to: says where lines meet.
struct PointLinks {
  /// For each slot, the two points that its point is joined to, mixed; `meeting` where others are too.
  private var joined: [UInt64]
  private var table: NumberTable
  /// For each point of each ring, in their order, where its entry stands.
  private var places: [Int32] = []
  /// Where the points of each ring begin in `places`.
  private var starts: [Int] = []

  private static let meeting: UInt64 = 1

  /// Notes the points of rings.
  /// - Complexity: linear in the number of points.
  init(_ rings: some Sequence<GridRing>, pointCount: Int) {
    table = NumberTable(capacity: pointCount)
    joined = Array(repeating: 0, count: table.slots)
    places.reserveCapacity(pointCount)
    for ring in rings { note(ring) }
  }

  /// Whether lines meet in a point of a ring, by their numbers.
  func isMeeting(ring: Int, point: Int) -> Bool {
    joined[Int(places[starts[ring] + point])] == PointLinks.meeting
  }

  private mutating func note(_ ring: GridRing) {
    starts.append(places.count)
    guard let last = ring.points.last, let first = ring.points.first else { return }
    var (before, point) = (last.packed, first.packed)
    for index in ring.points.indices {
      let after = index + 1 < ring.points.count ? ring.points[index + 1].packed : first.packed
      let slot = table.slot(noting: point)
      let pair = PointLinks.mixed(min(before, after), max(before, after))
      if joined[slot] == 0 {
        joined[slot] = pair
      } else if joined[slot] != pair {
        joined[slot] = PointLinks.meeting
      }
      places.append(Int32(slot))
      (before, point) = (point, after)
    }
  }

  /// Two points in one number, neither 0 nor 1; two pairs that differ agree by a chance of one to 10¹⁹.
  private static func mixed(_ low: UInt64, _ high: UInt64) -> UInt64 {
    let turned = (low &* 0x9E37_79B9_7F4A_7C15) ^ (low >> 31)
    return ((turned &+ high) &* 0xBF58_476D_1CE4_E5B9) | 2
  }
}

extension GridPoint {
  /// Both coordinates in one number, for points of a page, which lie within 2³¹ tenths of a pixel.
  var packed: UInt64 {
    UInt64(UInt32(truncatingIfNeeded: x &+ 0x4000_0000)) << 32
      | UInt64(UInt32(truncatingIfNeeded: y &+ 0x4000_0000))
  }
}
