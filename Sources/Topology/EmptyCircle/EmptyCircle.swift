import Shapes

/// The largest circle without an obstacle inside, its centre in a given surface.
public struct EmptyCircle: Hashable, Sendable {
  /// The centre, in metres.
  public var center: Point<Planar>
  /// The distance from the centre to the nearest obstacle, in metres.
  public var radius_m: Double

  /// A circle from its centre and its radius in metres.
  public init(center: Point<Planar>, radius_m: Double) {
    self.center = center
    self.radius_m = radius_m
  }

  /// The largest empty circle with its centre in the surface; `nil` without obstacles or surface.
  ///
  /// Branch and bound on the nearest distance, which changes no faster than the place does: first along the
  /// boundary, then over squares of the inside. (`GEOSLargestEmptyCircle_r` refines every square along the
  /// boundary to the tolerance, and takes seconds for a large surface.)
  ///
  /// - Parameters:
  ///   - obstacles: positions in metres.
  ///   - surface: where the centre must lie, in metres.
  ///   - tolerance_m: how much larger the true largest circle may be, in metres; more than 0, and taken no finer than
  ///     10⁻¹² of the coordinates.
  /// - Returns: the circle, or `nil`.
  /// - Throws: `TopologyError` for a bad tolerance, coordinate or ring; surface is item 0, obstacles follow.
  public static func largest(
    around obstacles: [Point<Planar>], within surface: MultiPolygon<Planar>, tolerance_m: Double
  ) throws(TopologyError) -> EmptyCircle? {
    guard tolerance_m > 0, tolerance_m.isFinite else { throw .badTolerance }
    for (item, obstacle) in obstacles.enumerated() { try checkRange([obstacle], item: item + 1) }
    try checkRings(surface, item: 0)
    guard !obstacles.isEmpty, let start = surface.polygons.first?.exterior.points.first else { return nil }
    let box = Box(around: surface)
    let finest_m = 1e-12 * max(abs(box.minX), abs(box.maxX), abs(box.minY), abs(box.maxY))
    var search = FarthestSearch(obstacles: obstacles, tolerance: max(tolerance_m, finest_m), start: start)
    search.walk(surface.rings)
    search.explore(box, of: CoverIndex(surface))
    return EmptyCircle(center: search.best, radius_m: search.radius)
  }
}
