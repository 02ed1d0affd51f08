import CGEOS
import Shapes

extension Overlay {
  /// What the surfaces cover together (`GEOSUnaryUnion_r`).
  ///
  /// - Parameter surfaces: surfaces in metres; they may overlap, and need not be a clean coverage.
  /// - Returns: the covered surface, in metres.
  /// - Throws: `TopologyError` with the place of a bad surface, or GEOS's message.
  public static func union(
    _ surfaces: [MultiPolygon<Planar>]
  ) throws(TopologyError) -> MultiPolygon<Planar> {
    try Engine.run { context throws(TopologyError) in
      let parts = try context.surfaces(surfaces)
      return try context.export(try context.union(parts), as: Planar.self)
    }
  }

  /// The union of each group (`GEOSUnaryUnion_r`).
  ///
  /// - Parameter groups: groups of surfaces in metres.
  /// - Returns: the covered surface of each group, in metres.
  /// - Throws: `TopologyError` with the place of the group that holds a bad surface, or GEOS's message.
  public static func unions(
    _ groups: [[MultiPolygon<Planar>]]
  ) throws(TopologyError) -> [MultiPolygon<Planar>] {
    try Engine.run { context throws(TopologyError) in
      var unions: [MultiPolygon<Planar>] = []
      for (item, group) in groups.enumerated() {
        var parts: [GEOSHandle] = []
        for surface in group { parts.append(try context.surface(surface, item: item)) }
        unions.append(try context.export(try context.union(parts), as: Planar.self))
      }
      return unions
    }
  }
}

extension GEOSContext {
  /// The union of geometries, which it takes over.
  func union(_ parts: [GEOSHandle]) throws(TopologyError) -> GEOSHandle {
    let all = try collection(GEOS_GEOMETRYCOLLECTION, of: parts)
    return try GEOSHandle("GEOSUnaryUnion_r", GEOSUnaryUnion_r(handle, all.geometry), in: self)
  }
}
