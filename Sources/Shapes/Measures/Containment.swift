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
      if point.x < Self.crossing(a, b, y: point.y) { inside.toggle() }
    }
    return inside
  }

  /// Where the side between two points crosses a height that lies between theirs.
  @inlinable static func crossing(_ a: Point<Space>, _ b: Point<Space>, y: Double) -> Double {
    let (width, height) = (b.x - a.x, b.y - a.y)
    // A difference of numbers beyond 10³⁰⁷ may be none; that of their halves is. Small ones have no halves.
    let part = height.isFinite ? (y - a.y) / height : (y / 2 - a.y / 2) / (b.y / 2 - a.y / 2)
    return width.isFinite ? a.x + part * width : (a.x / 2 + part * (b.x / 2 - a.x / 2)) * 2
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
