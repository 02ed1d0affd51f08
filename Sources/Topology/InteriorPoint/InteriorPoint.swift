import CGEOS
import Shapes

/// A point well inside a surface, for a label or a stand-in position.
public enum InteriorPoint {
  /// A point inside each surface; `nil` for a surface without parts (`GEOSPointOnSurface_r`).
  ///
  /// - Parameter surfaces: surfaces in metres.
  /// - Returns: a point in metres, or `nil`, for each surface.
  /// - Throws: `TopologyError` with the place of a bad surface, or GEOS's message.
  public static func points(
    of surfaces: [MultiPolygon<Planar>]
  ) throws(TopologyError) -> [Point<Planar>?] {
    try Engine.run { context throws(TopologyError) in
      var points: [Point<Planar>?] = []
      for surface in try context.surfaces(surfaces) {
        let result = GEOSPointOnSurface_r(context.handle, surface.geometry)
        let point = try GEOSHandle("GEOSPointOnSurface_r", result, in: context)
        points.append(try context.position(of: point.geometry))
      }
      return points
    }
  }
}
