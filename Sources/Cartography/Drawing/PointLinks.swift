/// What each point of some rings is joined to: says where lines meet.
struct PointLinks {
  /// For each point, the two points that it is joined to, mixed; 0 before any is known.
  private var joined: NumberTable<UInt64>
  /// For each slot, whether its point is joined to others too.
  private var meets: [Bool]
  /// For each point of each ring, in their order, its slot.
  private var places: [Int32] = []
  /// Where the points of each ring begin in `places`.
  private var starts: [Int] = []

  /// Notes the points of rings.
  /// - Complexity: linear in the number of points.
  init(_ rings: some Sequence<GridRing>, pointCount: Int) {
    joined = NumberTable(capacity: pointCount, value: 0)
    meets = Array(repeating: false, count: joined.slots)
    places.reserveCapacity(pointCount)
    for ring in rings { note(ring) }
  }

  /// Whether lines meet in a point of a ring, by their numbers.
  func isMeeting(ring: Int, point: Int) -> Bool { meets[Int(places[starts[ring] + point])] }

  private mutating func note(_ ring: GridRing) {
    starts.append(places.count)
    let points = ring.points
    guard let last = points.last, let first = points.first else { return }
    var (before, point) = (last.packed, first.packed)
    for index in points.indices {
      let after = index + 1 < points.count ? points[index + 1].packed : first.packed
      let slot = joined.slot(noting: point)
      let pair = PointLinks.mixed(min(before, after), max(before, after))
      if joined[slot] == 0 {
        joined[slot] = pair
      } else if joined[slot] != pair {
        meets[slot] = true
      }
      places.append(Int32(slot))
      (before, point) = (point, after)
    }
  }

  /// Two points in one number, not 0; two pairs that differ agree by a chance of one to 10¹⁹.
  private static func mixed(_ low: UInt64, _ high: UInt64) -> UInt64 {
    let turned = (low &* 0x9E37_79B9_7F4A_7C15) ^ (low >> 31)
    return ((turned &+ high) &* 0xBF58_476D_1CE4_E5B9) | 2
  }
}
