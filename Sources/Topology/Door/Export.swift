import CGEOS
import Shapes

// Values out.
extension GEOSContext {
  /// The polygonal parts of any geometry; an overlay may also return lines and points, which are left.
  func export<Space>(_ geometry: GEOSHandle, as _: Space.Type) throws(TopologyError) -> MultiPolygon<Space> {
    var surface = MultiPolygon<Space>()
    try export(geometry.geometry, into: &surface)
    return surface
  }

  /// The position of a GEOS point, or of the `index`-th point of a line.
  func position<Space>(
    of geometry: OpaquePointer, at index: Int = 0
  ) throws(TopologyError) -> Point<Space>? {
    let points: [Point<Space>] = try self.points(of: geometry)
    return points.indices.contains(index) ? points[index] : nil
  }

  private func export<Space>(
    _ geometry: OpaquePointer, into surface: inout MultiPolygon<Space>
  ) throws(TopologyError) {
    let type = try check("GEOSGeomTypeId_r", number: GEOSGeomTypeId_r(handle, geometry))
    switch type {
    case Int(GEOS_POLYGON.rawValue):
      if let polygon: Polygon<Space> = try polygon(geometry) { surface.polygons.append(polygon) }
    case Int(GEOS_MULTIPOLYGON.rawValue), Int(GEOS_GEOMETRYCOLLECTION.rawValue):
      for index in 0..<(try count(of: geometry)) {
        let part = GEOSGetGeometryN_r(handle, geometry, Int32(index))
        try export(try check("GEOSGetGeometryN_r", part), into: &surface)
      }
    default: break
    }
  }

  /// The number of parts of a collection.
  func count(of geometry: OpaquePointer) throws(TopologyError) -> Int {
    try check("GEOSGetNumGeometries_r", number: GEOSGetNumGeometries_r(handle, geometry))
  }

  private func polygon<Space>(_ geometry: OpaquePointer) throws(TopologyError) -> Polygon<Space>? {
    let shell = try check("GEOSGetExteriorRing_r", GEOSGetExteriorRing_r(handle, geometry))
    let exterior: [Point<Space>] = try points(of: shell)
    if exterior.isEmpty { return nil }
    var holes: [Ring<Space>] = []
    let count = try check("GEOSGetNumInteriorRings_r", number: GEOSGetNumInteriorRings_r(handle, geometry))
    for index in 0..<count {
      let hole = GEOSGetInteriorRingN_r(handle, geometry, Int32(index))
      holes.append(Ring(closing: try points(of: try check("GEOSGetInteriorRingN_r", hole))))
    }
    return Polygon(exterior: Ring(closing: exterior), holes: holes)
  }

  private func points<Space>(of line: OpaquePointer) throws(TopologyError) -> [Point<Space>] {
    let sequence = try check("GEOSGeom_getCoordSeq_r", GEOSGeom_getCoordSeq_r(handle, line))
    var size: UInt32 = 0
    try check("GEOSCoordSeq_getSize_r", status: GEOSCoordSeq_getSize_r(handle, sequence, &size))
    guard size > 0 else { return [] }
    var points = [Point<Space>](repeating: Point(x: 0, y: 0), count: Int(size))
    let status = points.withUnsafeMutableBytes { bytes in
      GEOSCoordSeq_copyToBuffer_r(handle, sequence, bytes.bindMemory(to: Double.self).baseAddress, 0, 0)
    }
    try check("GEOSCoordSeq_copyToBuffer_r", status: status)
    return points
  }
}
