/// A surface of any number of polygons; empty where there is nothing.
public struct MultiPolygon<Space: CoordinateSpace>: Hashable, Sendable {
  /// The parts, which do not overlap when the surface is valid.
  public var polygons: [Polygon<Space>]

  /// A surface from its parts.
  @inlinable public init(_ polygons: [Polygon<Space>] = []) { self.polygons = polygons }

  /// Whether there is no part.
  @inlinable public var isEmpty: Bool { polygons.isEmpty }

  /// The number of points of all rings, closing points included.
  @inlinable public var pointCount: Int {
    polygons.reduce(0) { $0 + $1.exterior.points.count + $1.holes.reduce(0) { $0 + $1.points.count } }
  }

  /// The rings of all parts, in the order of ``Polygon/rings``.
  @inlinable public var rings: [Ring<Space>] {
    var rings: [Ring<Space>] = []
    rings.reserveCapacity(polygons.count)
    for polygon in polygons {
      rings.append(polygon.exterior)
      rings.append(contentsOf: polygon.holes)
    }
    return rings
  }

  /// The same surface with each point moved by `move`, ring by ring in the order of ``Polygon/rings``; rings keep their order.
  @inlinable public func mapRings<Other, Failure: Error>(
    _ move: ([Point<Space>]) throws(Failure) -> [Point<Other>]
  ) throws(Failure) -> MultiPolygon<Other> {
    var moved = MultiPolygon<Other>()
    moved.polygons.reserveCapacity(polygons.count)
    for polygon in polygons {
      let exterior = Ring(closing: try move(polygon.exterior.points))
      var holes: [Ring<Other>] = []
      for hole in polygon.holes { holes.append(Ring(closing: try move(hole.points))) }
      moved.polygons.append(Polygon(exterior: exterior, holes: holes))
    }
    return moved
  }
}
