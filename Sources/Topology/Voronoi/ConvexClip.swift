import Shapes

extension Polygon<Planar> {
  /// What of a convex polygon lies in a box (Sutherland and Hodgman 1974, "Reentrant polygon clipping").
  func convexPart(in box: Box<Planar>) -> Polygon {
    var points = exterior.points.dropLast().map { $0 }
    points = points.cut(at: box.minX, axis: \.x, keepsAbove: true)
    points = points.cut(at: box.maxX, axis: \.x, keepsAbove: false)
    points = points.cut(at: box.minY, axis: \.y, keepsAbove: true)
    points = points.cut(at: box.maxY, axis: \.y, keepsAbove: false)
    return Polygon(exterior: Ring(closing: points))
  }
}

extension [Point<Planar>] {
  /// The part of a closed convex outline on one side of a line along an axis.
  fileprivate func cut(
    at limit: Double, axis: WritableKeyPath<Point<Planar>, Double>, keepsAbove: Bool
  ) -> [Point<Planar>] {
    var kept: [Point<Planar>] = []
    for (index, point) in enumerated() {
      let next = self[(index + 1) % count]
      let isKept = (point[keyPath: axis] >= limit) == keepsAbove || point[keyPath: axis] == limit
      let isNextKept = (next[keyPath: axis] >= limit) == keepsAbove || next[keyPath: axis] == limit
      if isKept { kept.append(point) }
      guard isKept != isNextKept else { continue }
      kept.append(point.crossing(to: next, at: limit, axis: axis))
    }
    return kept
  }
}

extension Point<Planar> {
  /// Where the way to another point meets a line along an axis; the same from either end.
  fileprivate func crossing(
    to other: Point, at limit: Double, axis: WritableKeyPath<Point, Double>
  ) -> Point {
    let (a, b) = (x, y) < (other.x, other.y) ? (self, other) : (other, self)
    let share = (limit - a[keyPath: axis]) / (b[keyPath: axis] - a[keyPath: axis])
    var crossing = Point(x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y))
    crossing[keyPath: axis] = limit
    return crossing
  }
}
