extension ByteText {
  /// The digits after the point that coordinates of GeoJSON are written with, in degrees: a tenth of a metre.
  public static let degreeDecimals = 6

  /// Appends features as a GeoJSON FeatureCollection (RFC 7946): one feature a line, 6 decimals of a degree,
  /// right-hand winding, bounding box.
  ///
  /// - Precondition: every coordinate is finite.
  public mutating func append(featureCollection features: [Feature]) {
    append(collectionIn: features.reduce(Box()) { $0.union($1.geometry?.box ?? Box()) })
    for (index, feature) in features.enumerated() {
      append(index == 0 ? "\n" : ",\n")
      append(feature: feature)
    }
    append("\n]}\n")
  }

  /// Appends a FeatureCollection of features that have been written already.
  ///
  /// - Parameters:
  ///   - parts: each some features as ``append(featureOf:geometry:id:)`` writes them, `,` and a new line between them.
  ///   - box: what holds all of them, in degrees.
  public mutating func append(featureCollection parts: [ByteText], in box: Box<Geographic>) {
    append(collectionIn: box)
    for (index, part) in parts.enumerated() {
      append(index == 0 ? "\n" : ",\n")
      append(part)
    }
    append("\n]}\n")
  }

  private mutating func append(collectionIn box: Box<Geographic>) {
    append("{\"type\":\"FeatureCollection\"")
    append(bbox: box)
    append(",\"features\":[")
  }

  private mutating func append(bbox box: Box<Geographic>) {
    guard !box.isEmpty else { return }
    append(",\"bbox\":[")
    for (index, value) in [box.minX, box.minY, box.maxX, box.maxY].enumerated() {
      if index > 0 { append(",") }
      append(fixed: value, decimals: Self.degreeDecimals)
    }
    append("]")
  }

  private mutating func append(feature: Feature) {
    var properties = ByteText()
    properties.append(json: feature.properties)
    append(featureOf: properties, geometry: feature.geometry, id: feature.id)
  }

  /// Appends one feature whose properties are a JSON object that has been written already.
  public mutating func append(featureOf properties: ByteText, geometry: Geometry<Geographic>?, id: JSONValue?)
  {
    append("{\"type\":\"Feature\"")
    if let id {
      append(",\"id\":")
      append(json: id)
    }
    append(",\"properties\":")
    append(properties)
    append(",\"geometry\":")
    if let geometry { append(geometry: geometry) } else { append("null") }
    append("}")
  }

  /// Appends a geometry object, 6 decimals of a degree, right-hand winding.
  public mutating func append(geometry: Geometry<Geographic>) {
    switch geometry {
    case .point(let point):
      append(type: "Point") { $0.append(position: point, decimals: Self.degreeDecimals) }
    case .multiPoint(let points): append(type: "MultiPoint") { $0.append(positions: points) }
    case .lineString(let line): append(type: "LineString") { $0.append(positions: line.points) }
    case .multiLineString(let lines):
      append(type: "MultiLineString") { $0.append(list: lines) { $0.append(positions: $1.points) } }
    case .polygon(let polygon): append(type: "Polygon") { $0.append(rings: polygon) }
    case .multiPolygon(let surface):
      append(type: "MultiPolygon") { $0.append(list: surface.polygons) { $0.append(rings: $1) } }
    case .collection(let parts):
      append("{\"type\":\"GeometryCollection\",\"geometries\":")
      append(list: parts) { $0.append(geometry: $1) }
      append("}")
    }
  }

  private mutating func append(type: String, coordinates: (inout ByteText) -> Void) {
    append("{\"type\":\"\(type)\",\"coordinates\":")
    coordinates(&self)
    append("}")
  }

  private mutating func append(rings polygon: Polygon<Geographic>) {
    append(list: polygon.rightHanded.rings) { $0.append(positions: $1.points) }
  }

  private mutating func append(positions points: [Point<Geographic>]) {
    append(list: points) { $0.append(position: $1, decimals: Self.degreeDecimals) }
  }

  private mutating func append<Element>(list: [Element], element: (inout ByteText, Element) -> Void) {
    append(byte: UInt8(ascii: "["))
    for (index, item) in list.enumerated() {
      if index > 0 { append(byte: UInt8(ascii: ",")) }
      element(&self, item)
    }
    append(byte: UInt8(ascii: "]"))
  }
}
