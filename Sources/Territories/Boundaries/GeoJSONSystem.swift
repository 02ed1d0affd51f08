internal import Shapes

/// The system in which a GeoJSON file gives its coordinates.
enum GeoJSONSystem: Hashable {
  /// Longitude and latitude in degrees.
  case degrees
  /// RGF93 / Lambert-93, EPSG:2154, in metres.
  case lambert93

  /// Told by the name in the `crs` member of older files, else by where all the numbers lie.
  ///
  /// - Throws: ``TerritoriesError/unknownReferenceSystem(file:name:)`` for any other system.
  init(name: String?, box: Box<Geographic>, file: String) throws(TerritoriesError) {
    if let name {
      guard let system = GeoJSONSystem(name: name) else {
        throw .unknownReferenceSystem(file: file, name: excerpt(name))
      }
      self = system
    } else {
      self = !box.isEmpty && Lambert93.covers(box) ? .lambert93 : .degrees
    }
  }

  /// The system of a name such as `urn:ogc:def:crs:EPSG::2154`.
  private init?(name: String) {
    switch name.split(whereSeparator: { $0 == ":" || $0 == "/" }).last?.uppercased() {
    case "CRS84", "CRS84H", "4326", "4979", "4171", "4258", "WGS84": self = .degrees
    case "2154", "9794": self = .lambert93
    default: return nil
    }
  }
}
