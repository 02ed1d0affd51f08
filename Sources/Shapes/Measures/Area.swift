extension Ring {
  /// Area by the shoelace formula, positive when the ring turns counter-clockwise, in square units.
  ///
  /// The sum is taken about the first point, which keeps the digits that large coordinates would lose.
  @inlinable public var signedArea: Double {
    guard let origin = points.first else { return 0 }
    var doubled = 0.0
    for index in points.indices.dropLast() {
      let a = points[index]
      let b = points[index + 1]
      doubled += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
    }
    return doubled / 2
  }
}

extension Polygon where Space == Planar {
  /// Area in the plane, holes taken off, in square metres; a table prints the geodesic area instead.
  public var planarArea: Double {
    abs(exterior.signedArea) - holes.reduce(0) { $0 + abs($1.signedArea) }
  }
}

extension MultiPolygon where Space == Planar {
  /// Area in the plane of all parts, in square metres; a table prints the geodesic area instead.
  public var planarArea: Double { polygons.reduce(0) { $0 + $1.planarArea } }
}
