import Shapes

extension MultiPolygon where Space == Planar {
  /// The same surface with points put on its long edges, so that it keeps its shape in another projection.
  ///
  /// - Parameter length_m: the longest edge that stays whole, in metres.
  func densified(to length_m: Double) -> MultiPolygon<Planar> {
    mapRings { points in
      var dense: [Point<Planar>] = []
      dense.reserveCapacity(points.count)
      for (a, b) in zip(points, points.dropFirst()) {
        dense.append(a)
        dense += a.cuts(towards: b, length_m: length_m)
      }
      return dense
    }
  }

  /// The points that ``densified(to:)`` puts on the edges, in the order of the rings.
  func cuts(to length_m: Double) -> [Point<Planar>] {
    rings.flatMap { ring in
      zip(ring.points, ring.points.dropFirst()).flatMap { $0.cuts(towards: $1, length_m: length_m) }
    }
  }
}

extension Point where Space == Planar {
  /// The points that cut an edge into equal parts no longer than a length, in metres; none where it is not longer.
  ///
  /// They are counted from the same end for both neighbours of a border, so that both get the same points.
  func cuts(towards end: Point, length_m: Double) -> [Point] {
    let parts = cutCount(towards: end, length_m: length_m) + 1
    guard parts > 1 else { return [] }
    let (from, to) = (x, y) < (end.x, end.y) ? (self, end) : (end, self)
    let points = (1..<parts).map { step in
      let share = Double(step) / Double(parts)
      return Point(x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y))
    }
    return from == self ? points : points.reversed()
  }

  /// The number of these points.
  func cutCount(towards end: Point, length_m: Double) -> Int {
    let length = planarDistance(to: end)
    return length > length_m ? Int((length / length_m).rounded(.up)) - 1 : 0
  }
}
