import CGEOS
import Shapes

/// Coordinates beyond this have no digits left for a metre, and overflow inside GEOS.
private let largestCoordinate = 1e12

/// Throws unless every coordinate is a number of a sensible size.
func checkRange<Space>(_ points: [Point<Space>], item: Int) throws(TopologyError) {
  for point in points where !(abs(point.x) <= largestCoordinate && abs(point.y) <= largestCoordinate) {
    throw point.isFinite ? .outOfRange(item: item) : .notFinite(item: item)
  }
}

/// Throws unless every ring is complete, of sensible coordinates.
func checkRings<Space>(_ surface: MultiPolygon<Space>, item: Int) throws(TopologyError) {
  for ring in surface.rings { try checkRing(ring, item: item) }
}

private func checkRing<Space>(_ ring: Ring<Space>, item: Int) throws(TopologyError) {
  guard ring.isComplete else { throw .ringTooShort(item: item) }
  try checkRange(ring.points, item: item)
}

// Values in: what is not a number, and what is not a ring, stops here.
extension GEOSContext {
  /// A surface as one GEOS multipolygon; `item` is what an error calls it.
  func surface<Space>(_ surface: MultiPolygon<Space>, item: Int) throws(TopologyError) -> GEOSHandle {
    var parts: [GEOSHandle] = []
    parts.reserveCapacity(surface.polygons.count)
    for polygon in surface.polygons { parts.append(try self.polygon(polygon, item: item)) }
    if parts.count == 1 { return parts[0] }
    return try collection(GEOS_MULTIPOLYGON, of: parts)
  }

  /// Several surfaces, each as one GEOS geometry; an error names the surface by its place.
  func surfaces<Space>(_ surfaces: [MultiPolygon<Space>]) throws(TopologyError) -> [GEOSHandle] {
    var handles: [GEOSHandle] = []
    handles.reserveCapacity(surfaces.count)
    for (item, surface) in surfaces.enumerated() { handles.append(try self.surface(surface, item: item)) }
    return handles
  }

  /// Several points as one GEOS multipoint; an error names the point.
  func multiPoint(_ points: [Point<Planar>]) throws(TopologyError) -> GEOSHandle {
    var handles: [GEOSHandle] = []
    handles.reserveCapacity(points.count)
    for (item, point) in points.enumerated() {
      try checkRange([point], item: item)
      let made = GEOSGeom_createPointFromXY_r(handle, point.x, point.y)
      handles.append(try GEOSHandle("GEOSGeom_createPointFromXY_r", made, in: self))
    }
    return try collection(GEOS_MULTIPOINT, of: handles)
  }

  /// Several geometries as one, which takes them over.
  func collection(_ type: GEOSGeomTypes, of parts: [GEOSHandle]) throws(TopologyError) -> GEOSHandle {
    var released = parts.map { $0.release() }
    let made = GEOSGeom_createCollection_r(
      handle, Int32(type.rawValue), &released, UInt32(released.count))
    return try GEOSHandle("GEOSGeom_createCollection_r", made, in: self)
  }

  private func polygon<Space>(_ polygon: Polygon<Space>, item: Int) throws(TopologyError) -> GEOSHandle {
    let shell = try ring(polygon.exterior, item: item)
    var holes: [GEOSHandle] = []
    for hole in polygon.holes { holes.append(try ring(hole, item: item)) }
    var released = holes.map { $0.release() }
    let made = GEOSGeom_createPolygon_r(handle, shell.release(), &released, UInt32(released.count))
    return try GEOSHandle("GEOSGeom_createPolygon_r", made, in: self)
  }

  private func ring<Space>(_ ring: Ring<Space>, item: Int) throws(TopologyError) -> GEOSHandle {
    try checkRing(ring, item: item)
    let copied = ring.points.withUnsafeBytes { bytes in
      // A `Point` is frozen as two doubles, x and y.
      let numbers = bytes.bindMemory(to: Double.self).baseAddress
      return GEOSCoordSeq_copyFromBuffer_r(handle, numbers, UInt32(ring.points.count), 0, 0)
    }
    let sequence = try check("GEOSCoordSeq_copyFromBuffer_r", copied)
    let made = GEOSGeom_createLinearRing_r(handle, sequence)
    return try GEOSHandle("GEOSGeom_createLinearRing_r", made, in: self)
  }
}
