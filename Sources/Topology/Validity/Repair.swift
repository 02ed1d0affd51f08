import CGEOS
import Shapes

/// A surface made valid, and what that changed.
public struct Repair<Space: CoordinateSpace>: Hashable, Sendable {
  /// The valid surface.
  public var surface: MultiPolygon<Space>
  /// Area of the rings as they were given, holes taken off, in square units of the space.
  public var areaBefore: Double
  /// Area of the valid surface, in square units of the space.
  public var areaAfter: Double

  /// A repair from its surface, and the areas before and after in square units of the space.
  public init(surface: MultiPolygon<Space>, areaBefore: Double, areaAfter: Double) {
    self.surface = surface
    self.areaBefore = areaBefore
    self.areaAfter = areaAfter
  }
}

extension Validity {
  /// Each surface made valid by the structure method: rings are cleaned, shells united, holes taken off
  /// (`GEOSMakeValidWithParams_r`, `GEOS_MAKE_VALID_STRUCTURE`).
  ///
  /// - Parameter surfaces: surfaces in any space; areas are planar, in the square of its unit.
  /// - Returns: the repair of each surface.
  /// - Throws: `TopologyError` with the place of a surface that cannot be read at all, or GEOS's message.
  public static func repair<Space>(
    _ surfaces: [MultiPolygon<Space>]
  ) throws(TopologyError) -> [Repair<Space>] {
    try Engine.run { context throws(TopologyError) in
      var repairs: [Repair<Space>] = []
      for (surface, handle) in zip(surfaces, try context.surfaces(surfaces)) {
        let valid = try context.export(try context.madeValid(handle), as: Space.self)
        repairs.append(Repair(surface: valid, areaBefore: surface.area, areaAfter: valid.area))
      }
      return repairs
    }
  }
}

extension GEOSContext {
  /// A surface made valid by the structure method.
  func madeValid(_ surface: GEOSHandle) throws(TopologyError) -> GEOSHandle {
    let parameters = try check("GEOSMakeValidParams_create_r", GEOSMakeValidParams_create_r(handle))
    defer { GEOSMakeValidParams_destroy_r(handle, parameters) }
    let status = GEOSMakeValidParams_setMethod_r(handle, parameters, GEOS_MAKE_VALID_STRUCTURE)
    try check("GEOSMakeValidParams_setMethod_r", status: status)
    let made = GEOSMakeValidWithParams_r(handle, surface.geometry, parameters)
    return try GEOSHandle("GEOSMakeValidWithParams_r", made, in: self)
  }
}

extension MultiPolygon {
  /// Area in square units of the space.
  fileprivate var area: Double {
    polygons.reduce(0) { sum, polygon in
      sum + abs(polygon.exterior.signedArea) - polygon.holes.reduce(0) { $0 + abs($1.signedArea) }
    }
  }
}
