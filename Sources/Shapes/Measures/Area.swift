extension UnsafeBufferPointer {
  /// Area of a closed line by the shoelace formula, positive when it turns counter-clockwise, in square units.
  ///
  /// The sum is taken about the first point, which keeps the digits that large coordinates would lose.
  @inlinable public func signedArea<Space>() -> Double where Element == Point<Space> {
    guard let origin = first else { return 0 }
    var doubled = 0.0
    for index in indices.dropLast() {
      let a = self[index]
      let b = self[index + 1]
      doubled += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
    }
    return doubled / 2
  }
}

extension Ring {
  /// Area by the shoelace formula, positive when the ring turns counter-clockwise, in square units.
  @inlinable public var signedArea: Double { points.withUnsafeBufferPointer { $0.signedArea() } }
}

extension Polygon {
  /// Area by its numbers as they stand, holes taken off, in square units of its space.
  public var areaOnPaper: Double {
    abs(exterior.signedArea) - holes.reduce(0) { $0 + abs($1.signedArea) }
  }
}

extension MultiPolygon {
  /// Area of all parts by their numbers as they stand, in square units of their space.
  public var areaOnPaper: Double { polygons.reduce(0) { $0 + $1.areaOnPaper } }
}

extension Polygon where Space == Planar {
  /// Area in the plane, holes taken off, in square metres; a table prints the area on the ellipsoid instead.
  public var planarArea: Double { areaOnPaper }
}

extension MultiPolygon where Space == Planar {
  /// Area in the plane of all parts, in square metres; a table prints the area on the ellipsoid instead.
  public var planarArea: Double { areaOnPaper }
}
