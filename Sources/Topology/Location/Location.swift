import Shapes

/// Which surface holds a point.
public enum Location {
  /// The first surface that holds each point, its boundary included; `nil` where none does.
  ///
  /// Exact, and the same for neighbours along a shared edge: a point on it belongs to the first of them.
  /// GEOS is not asked: it takes one lock and one object per point.
  ///
  /// - Parameters:
  ///   - points: positions; one that is not a number is in no surface.
  ///   - surfaces: surfaces in the same space.
  /// - Returns: a place in `surfaces`, or `nil`, for each point.
  /// - Throws: `TopologyError` with the place of a surface that has a bad coordinate or ring.
  /// - Complexity: about constant per point, for surfaces that do not pile up.
  public static func locate<Space>(
    _ points: [Point<Space>], in surfaces: [MultiPolygon<Space>]
  ) throws(TopologyError) -> [Int?] {
    let locator = try Locator(surfaces)
    return points.map { locator.first(holding: Point(x: $0.x, y: $0.y)) }
  }
}

/// Surfaces indexed for location, whatever their space.
struct Locator {
  private let boxes: BoxIndex
  private let surfaces: [SurfaceIndex]

  init<Space>(_ surfaces: [MultiPolygon<Space>]) throws(TopologyError) {
    var indexes: [SurfaceIndex] = []
    var boxes: [Box<Planar>] = []
    for (item, surface) in surfaces.enumerated() {
      try checkRings(surface, item: item)
      let rings = surface.polygons.flatMap(\.rings).map { $0.points.map { Point<Planar>(x: $0.x, y: $0.y) } }
      indexes.append(SurfaceIndex(rings: rings))
      boxes.append(Box(around: rings.joined()))
    }
    self.surfaces = indexes
    self.boxes = BoxIndex(boxes)
  }

  /// The first surface that holds a point.
  func first(holding point: Point<Planar>) -> Int? {
    for place in boxes.candidates(at: point) {
      let item = boxes.item(at: place)
      if surfaces[item].side(of: point) != .outside { return item }
    }
    return nil
  }
}
