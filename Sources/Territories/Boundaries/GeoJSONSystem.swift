internal import Shapes

/// The system in which a GeoJSON file gives its coordinates.
enum GeoJSONSystem: Hashable {
  /// Longitude and latitude in degrees.
  case degrees
  /// RGF93 / Lambert-93, EPSG:2154, in metres.
  case lambert93

  /// Told by the `crs` member of older files, else by the size of the numbers.
  ///
  /// - Throws: ``TerritoriesError/unknownReferenceSystem(file:name:)`` for any other system, and for numbers
  ///   that are neither degrees nor Lambert-93.
  init(_ collection: FeatureCollection, file: String) throws(TerritoriesError) {
    if let name = collection.crsName {
      guard let system = GeoJSONSystem(name: name) else {
        throw .unknownReferenceSystem(file: file, name: excerpt(name))
      }
      self = system
      return
    }
    let box = collection.entries.reduce(Box<Geographic>()) { $0.union($1.feature.geometry?.box ?? Box()) }
    let isInDegrees = box.isEmpty || abs(box.center.x) <= 360 && box.height <= 360
    self = isInDegrees || !Lambert93.covers(box) ? .degrees : .lambert93
  }

  /// The system of a name such as `urn:ogc:def:crs:EPSG::2154`.
  init?(name: String) {
    switch name.split(whereSeparator: { $0 == ":" || $0 == "/" }).last?.uppercased() {
    case "CRS84", "4326", "4171", "4258", "WGS84", "CRS84H": self = .degrees
    case "2154": self = .lambert93
    default: return nil
    }
  }
}
