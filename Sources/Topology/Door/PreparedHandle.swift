import CGEOS

/// A geometry that GEOS has indexed for many questions; keeps the geometry alive.
final class PreparedHandle {
  let base: GEOSHandle
  private let prepared: OpaquePointer

  /// Indexes a geometry (`GEOSPrepare_r`).
  init(_ base: GEOSHandle) throws(TopologyError) {
    let context = base.context
    prepared = try context.check("GEOSPrepare_r", GEOSPrepare_r(context.handle, base.geometry))
    self.base = base
    context.count(1)
  }

  deinit {
    GEOSPreparedGeom_destroy_r(base.context.handle, prepared)
    base.context.count(-1)
  }

  /// Whether no point of `other` lies outside (`GEOSPreparedCovers_r`).
  func covers(_ other: GEOSHandle) throws(TopologyError) -> Bool {
    let answer = GEOSPreparedCovers_r(base.context.handle, prepared, other.geometry)
    return try base.context.check("GEOSPreparedCovers_r", predicate: answer)
  }

  /// Whether the two share a point (`GEOSPreparedIntersects_r`).
  func intersects(_ other: GEOSHandle) throws(TopologyError) -> Bool {
    let answer = GEOSPreparedIntersects_r(base.context.handle, prepared, other.geometry)
    return try base.context.check("GEOSPreparedIntersects_r", predicate: answer)
  }
}

@available(*, unavailable) extension PreparedHandle: Sendable {}
