import Shapes

extension MultiPolygon where Space == Planar {
  /// Whether some edge is longer than a length, in metres.
  func hasEdge(longerThan length_m: Double) -> Bool {
    polygons.contains { polygon in
      polygon.rings.contains { ring in
        zip(ring.points, ring.points.dropFirst()).contains { $0.planarDistance(to: $1) > length_m }
      }
    }
  }

  /// The same surface with points put on its long edges, so that it keeps its shape in another projection.
  ///
  /// - Parameter length_m: the longest edge that stays whole, in metres.
  func densified(to length_m: Double) -> MultiPolygon<Planar> {
    guard hasEdge(longerThan: length_m) else { return self }
    return mapRings { points in
      var dense: [Point<Planar>] = []
      for (a, b) in zip(points, points.dropFirst()) {
        // Counted from the same end for both neighbours of a border, so that they get the same points.
        let (from, to) = (a.x, a.y) < (b.x, b.y) ? (a, b) : (b, a)
        let parts = max(1, Int((a.planarDistance(to: b) / length_m).rounded(.up)))
        let steps = from == a ? Array(0..<parts) : (1...parts).reversed()
        dense += steps.map { step in
          let share = Double(step) / Double(parts)
          return share == 0
            ? from
            : share == 1
              ? to : Point(x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y))
        }
      }
      return dense
    }
  }
}
