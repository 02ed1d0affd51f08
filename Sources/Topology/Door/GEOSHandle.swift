import CGEOS

/// A GEOS geometry with its one owner, which destroys it.
final class GEOSHandle {
  let context: GEOSContext
  let geometry: OpaquePointer
  /// Whether another GEOS geometry has taken this one over.
  private var isReleased = false

  /// Takes over the geometry that `function` returned, or throws what GEOS said.
  init(_ function: String, _ result: OpaquePointer?, in context: GEOSContext) throws(TopologyError) {
    geometry = try context.check(function, result)
    self.context = context
    context.count(1)
  }

  deinit {
    if !isReleased { GEOSGeom_destroy_r(context.handle, geometry) }
    context.count(-1)
  }

  /// The geometry for a GEOS function that becomes its owner.
  func release() -> OpaquePointer? {
    isReleased = true
    return geometry
  }
}

@available(*, unavailable) extension GEOSHandle: Sendable {}
