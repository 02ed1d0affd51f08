extension FeatureCollection {
  /// Reads a GeoJSON text (RFC 7946): a FeatureCollection, one Feature, or one geometry.
  ///
  /// A feature that is at fault is set aside with its number; the others are read all the same.
  /// - Parameter bytes: UTF-8 text, with or without byte-order mark.
  /// - Throws: ``GeoJSONError`` where the text is not JSON (with the line) or not GeoJSON.
  /// - Complexity: one pass, long lists of features on all cores; memory is that of the result.
  public init(geoJSON bytes: [UInt8]) throws(GeoJSONError) {
    try self.init(geoJSON: bytes, sliceSize: featureSliceSize)
  }

  /// Reads a GeoJSON text whose features are read in slices of about so many bytes.
  init(geoJSON bytes: [UInt8], sliceSize: Int) throws(GeoJSONError) {
    let isGeoJSON: Bool
    do throws(JSONError) {
      var scanner = JSONScanner(bytes)
      isGeoJSON = try read(&scanner, sliceSize: sliceSize)
      try scanner.finish()
    } catch {
      throw .json(error)
    }
    guard isGeoJSON else { throw .notGeoJSON }
  }

  /// Reads the outermost value; returns whether it is GeoJSON.
  private mutating func read(_ scanner: inout JSONScanner, sliceSize: Int) throws(JSONError) -> Bool {
    guard scanner.peek() == UInt8(ascii: "{") else {
      _ = try scanner.value()
      return false
    }
    let start = scanner.offset
    var type = ""
    try scanner.eachMember { scanner, name throws(JSONError) in
      switch name {
      case "type": type = try scanner.value().string ?? ""
      case "features" where scanner.peek() == UInt8(ascii: "["):
        if self.readSlices(&scanner, size: sliceSize) { return }
        try scanner.eachElement { scanner throws(JSONError) in try self.readFeature(&scanner) }
      case "crs": self.crsName = try scanner.value().crsName
      default: _ = try scanner.value()
      }
    }
    if type == "FeatureCollection" { return true }
    return try readSingle(type: type, from: start, &scanner)
  }

  /// A text that is one feature or one geometry is read again from its start as that.
  private mutating func readSingle(
    type: String, from start: Int, _ scanner: inout JSONScanner
  ) throws(JSONError) -> Bool {
    scanner.offset = start
    (entries, faults) = ([], [])
    if type == "Feature" {
      try readFeature(&scanner)
      return true
    }
    guard case .success(let geometry?) = try scanner.geometry() else { return false }
    entries.append(Entry(number: 1, feature: Feature(geometry: geometry)))
    return true
  }

  /// Reads one item of a list of features.
  mutating func readFeature(_ scanner: inout JSONScanner) throws(JSONError) {
    let number = entries.count + faults.count + 1
    guard scanner.peek() == UInt8(ascii: "{") else {
      _ = try scanner.value()
      faults.append(Fault(number: number, reason: .notAFeature, properties: JSONObject()))
      return
    }
    var feature = Feature()
    var type: String?
    var geometry = GeometryResult.success(nil)
    try scanner.eachMember { scanner, name throws(JSONError) in
      switch name {
      case "type": type = try scanner.value().string
      case "id": feature.id = try scanner.value()
      case "geometry": geometry = try scanner.geometry()
      case "properties": if case .object(let object) = try scanner.value() { feature.properties = object }
      default: _ = try scanner.value()
      }
    }
    if type != "Feature" { geometry = .failure(.init(fault: .notAFeature)) }
    keep(feature, geometry: geometry, number: number)
  }

  private mutating func keep(_ feature: Feature, geometry: GeometryResult, number: Int) {
    switch geometry {
    case .success(let geometry):
      var feature = feature
      feature.geometry = geometry
      entries.append(Entry(number: number, feature: feature))
    case .failure(let error):
      faults.append(Fault(number: number, reason: error.fault, properties: feature.properties))
    }
  }
}

extension JSONValue {
  /// The name in a `crs` object of the 2008 specification.
  fileprivate var crsName: String? {
    guard case .object(let crs) = self, case .object(let properties)? = crs["properties"] else { return nil }
    return properties["name"]?.string
  }
}
