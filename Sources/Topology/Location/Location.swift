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
    var locator = try Locator(surfaces)
    return points.map { locator.first(holding: Point(x: $0.x, y: $0.y)) }
  }
}

/// Surfaces indexed for location, whatever their space.
private struct Locator<Space: CoordinateSpace> {
  private let boxes: BoxIndex
  private let surfaces: [MultiPolygon<Space>]
  /// Made when a surface is first asked: a few points come near few surfaces.
  private var indexes: [SurfaceIndex?]

  init(_ surfaces: [MultiPolygon<Space>]) throws(TopologyError) {
    var boxes: [Box<Planar>] = []
    boxes.reserveCapacity(surfaces.count)
    for (item, surface) in surfaces.enumerated() {
      try checkRings(surface, item: item)
      let box = Box(around: surface)
      boxes.append(Box(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.maxY))
    }
    self.surfaces = surfaces
    self.boxes = BoxIndex(boxes)
    indexes = Array(repeating: nil, count: surfaces.count)
  }

  /// The first surface that holds a point.
  mutating func first(holding point: Point<Planar>) -> Int? {
    for place in boxes.candidates(at: point) {
      let item = boxes.item(at: place)
      guard boxes.holds(point, at: place) else { continue }
      let index = indexes[item] ?? SurfaceIndex(rings: rings(of: item))
      indexes[item] = index
      if index.side(of: point) != .outside { return item }
    }
    return nil
  }

  private func rings(of item: Int) -> [[Point<Planar>]] {
    surfaces[item].rings.map { $0.points.map { Point<Planar>(x: $0.x, y: $0.y) } }
  }
}
