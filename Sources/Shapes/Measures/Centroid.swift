extension MultiPolygon where Space == Planar {
  /// The centre of mass of the surface; `nil` where it has no area, or one that no number holds.
  public var centroid: Point<Planar>? {
    guard let origin = polygons.first?.exterior.points.first else { return nil }
    var (area, x, y) = (0.0, 0.0, 0.0)
    for polygon in polygons {
      for (index, ring) in polygon.rings.enumerated() {
        let moments = ring.moments(about: origin)
        let sign: Double = (moments.area < 0) == (index == 0) ? -1 : 1
        area += sign * moments.area
        x += sign * moments.x
        y += sign * moments.y
      }
    }
    guard area > 0 else { return nil }
    let centre = Point<Planar>(x: origin.x + x / area, y: origin.y + y / area)
    return centre.isFinite ? centre : nil
  }
}

extension Ring where Space == Planar {
  /// Signed area and first moments about a point.
  fileprivate func moments(about origin: Point<Planar>) -> (area: Double, x: Double, y: Double) {
    var sum = (area: 0.0, x: 0.0, y: 0.0)
    for index in points.indices.dropLast() {
      let (ax, ay) = (points[index].x - origin.x, points[index].y - origin.y)
      let (bx, by) = (points[index + 1].x - origin.x, points[index + 1].y - origin.y)
      let cross = (ax * by - bx * ay) / 2
      sum.area += cross
      sum.x += cross * (ax + bx) / 3
      sum.y += cross * (ay + by) / 3
    }
    return sum
  }
}
