import Shapes

extension Overlay {
  /// What two surfaces have in common (`GEOSIntersection_r`).
  ///
  /// - Parameters:
  ///   - a: a surface in metres; item 0 in an error.
  ///   - b: a surface in metres; item 1 in an error.
  /// - Returns: the common surface, in metres; lines and points in common are left out.
  /// - Throws: `TopologyError` with the place of a bad surface, or GEOS's message.
  public static func intersection(
    of a: MultiPolygon<Planar>, and b: MultiPolygon<Planar>
  ) throws(TopologyError) -> MultiPolygon<Planar> {
    try Engine.run { context throws(TopologyError) in
      let handles = try context.surfaces([a, b])
      return try context.overlay(handles[0], handles[1], by: .intersection)
    }
  }
}
