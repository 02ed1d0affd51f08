extension Ring {
  /// Whether a point lies inside, by the even-odd rule; a point on the line itself may fall either way.
  ///
  /// - Complexity: linear in the number of points.
  @inlinable public func contains(_ point: Point<Space>) -> Bool {
    var inside = false
    for index in points.indices.dropLast() {
      let a = points[index]
      let b = points[index + 1]
      guard (a.y > point.y) != (b.y > point.y) else { continue }
      if point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) { inside.toggle() }
    }
    return inside
  }
}

extension MultiPolygon {
  /// Whether a point lies inside a part and in none of its holes, by the even-odd rule.
  @inlinable public func contains(_ point: Point<Space>) -> Bool {
    polygons.contains { polygon in
      polygon.exterior.contains(point) && !polygon.holes.contains { $0.contains(point) }
    }
  }
}
