import Shapes
import Testing

@Suite struct GeoJSONTests {
  private func read(_ text: String) throws(GeoJSONError) -> FeatureCollection {
    try FeatureCollection(geoJSON: Array(text.utf8))
  }

  private func feature(_ geometry: String) -> String {
    #"{"type":"Feature","properties":{"nom":"x"},"geometry":\#(geometry)}"#
  }

  private func collection(_ geometries: String...) -> String {
    #"{"type":"FeatureCollection","features":[\#(geometries.map(feature).joined(separator: ","))]}"#
  }

  static let everyGeometry: [Geometry<Geographic>] = [
    .point(Point(x: 1, y: 2)), .multiPoint([Point(x: 1, y: 2), Point(x: -3.5, y: 4.123456)]),
    .lineString(Polyline([Point(x: 0, y: 0), Point(x: 1, y: 1)])),
    .multiLineString([
      Polyline([Point(x: 0, y: 0), Point(x: 1, y: 1)]), Polyline([Point(x: 2, y: 2), Point(x: 3, y: 3)]),
    ]),
    .polygon(square(0, 4, hole: true)),
    .multiPolygon(MultiPolygon([square(0, 4, hole: false), square(10, 2, hole: true)])),
    .collection([.point(Point(x: 1, y: 2)), .polygon(square(0, 1, hole: false))]),
  ]

  private static func square(_ at: Double, _ size: Double, hole: Bool) -> Polygon<Geographic> {
    func ring(_ a: Double, _ s: Double) -> Ring<Geographic> {
      Ring(closing: [
        Point(x: a, y: a), Point(x: a + s, y: a), Point(x: a + s, y: a + s), Point(x: a, y: a + s),
      ])
    }
    return Polygon(exterior: ring(at, size), holes: hole ? [ring(at + size / 4, size / 2).reversed] : [])
  }

  @Test(arguments: everyGeometry) func whatIsWrittenReadsBackTheSame(_ geometry: Geometry<Geographic>) throws
  {
    let feature = Feature(id: .string("a"), geometry: geometry, properties: ["nom": "L'Herm", "n": 3])
    var text = ByteText()
    text.append(featureCollection: [feature])
    #expect(try FeatureCollection(geoJSON: text.bytes).features == [feature])
    #expect(text.string.contains("\"bbox\":["))
  }

  @Test func featuresWrittenInPartsAreTheSameText() {
    let features = Self.everyGeometry.enumerated().map {
      Feature(id: .integer($0), geometry: $1, properties: ["n": .integer($0)])
    }
    var whole = ByteText()
    whole.append(featureCollection: features)
    let parts = [features.prefix(3), features.dropFirst(3)].map { part in
      var text = ByteText()
      for feature in part {
        if !text.bytes.isEmpty { text.append(",\n") }
        var properties = ByteText()
        properties.append(json: feature.properties)
        text.append(featureOf: properties, geometry: feature.geometry, id: feature.id)
      }
      return text
    }
    var text = ByteText()
    text.append(featureCollection: parts, in: features.reduce(Box()) { $0.union($1.geometry?.box ?? Box()) })
    #expect(text == whole)
  }

  @Test(arguments: [0, -0.0, -0.0000001, 1.5, -179.9999999, 43.604652, 1e12, -1e13, 1e300])
  func positionsAreWrittenAsTheirNumbers(_ value: Double) {
    var (text, numbers) = (ByteText(), ByteText("[["))
    numbers.append(fixed: value, decimals: 6)
    numbers.append(",")
    numbers.append(fixed: -2 * value, decimals: 6)
    numbers.append("],[1.25,0]]")
    text.append(geometry: .multiPoint([Point(x: value, y: -2 * value), Point(x: 1.25, y: 0)]))
    #expect(text.string.hasSuffix(":" + numbers.string + "}"))
  }

  @Test func typeMayComeAfterCoordinates() throws {
    let read = try read(collection(#"{"coordinates":[[[0,0],[1,0],[1,1],[0,0]]],"type":"Polygon"}"#))
    #expect(read.features.first?.geometry?.surface?.pointCount == 4)
  }

  @Test func heightsAreLeftOutAndAnUnlocatedFeatureStays() throws {
    let read = try read(collection(#"{"type":"Point","coordinates":[1,2,300]}"#, "null"))
    #expect(read.features.map(\.geometry) == [.point(Point(x: 1, y: 2)), nil])
  }

  @Test(arguments: [
    (#"{"type":"Point","coordinates":[1]}"#, GeoJSONFault.badCoordinates),
    (#"{"type":"Point","coordinates":["1","2"]}"#, .badCoordinates),
    (#"{"type":"Point","coordinates":[[1,2]]}"#, .badCoordinates),
    (#"{"type":"Polygon","coordinates":[[0,0],[1,0],[1,1],[0,0]]}"#, .badCoordinates),
    (#"{"type":"MultiPolygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}"#, .badCoordinates),
    (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}"#, .tooFewPositions),
    (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]],[[[5,5]]]]}"#, .badCoordinates),
    (#"{"type":"LineString","coordinates":[[0,0]]}"#, .tooFewPositions),
    (#"{"type":"Circle","coordinates":[0,0]}"#, .unknownGeometry("Circle")),
    (#"{"type":"Point"}"#, .unknownGeometry("Point")), ("3", .unknownGeometry("")),
    (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]],null]}"#, .badCoordinates),
    (#"{"type":"Point","coordinates":[1,2,[3,4]]}"#, .badCoordinates),
    (#"{"type":"MultiPoint","coordinates":[[[[[[1,2]]]]]]}"#, .badCoordinates),
  ])
  func aFaultyGeometrySetsOneFeatureAside(_ geometry: String, _ fault: GeoJSONFault) throws {
    let read = try read(collection(#"{"type":"Point","coordinates":[1,2]}"#, geometry))
    #expect(read.entries.map(\.number) == [1])
    #expect(read.faults.map(\.number) == [2] && read.faults.map(\.reason) == [fault])
    #expect(read.faults.first?.properties["nom"] == "x")
  }

  @Test func oneFeatureOrOneGeometryIsACollectionOfOne() throws {
    #expect(try read(feature(#"{"type":"Point","coordinates":[1,2]}"#)).features.count == 1)
    #expect(try read(#"{"type":"Point","coordinates":[1,2]}"#).features.count == 1)
  }

  @Test(arguments: ["{}", "[]", "3", #"{"type":"Topology"}"#, #"{"features":[]}"#])
  func otherJSONIsNoGeoJSON(_ text: String) {
    #expect(throws: GeoJSONError.notGeoJSON) { try read(text) }
  }

  @Test func anOlderFilesReferenceSystemIsKept() throws {
    let name = "urn:ogc:def:crs:EPSG::2154"
    let text =
      #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"\#(name)"}},"features":[]}"#
    #expect(try read(text).crsName == name)
  }

  @Test func aTruncatedFileSaysItsLine() {
    #expect(throws: GeoJSONError.json(JSONError(reason: .truncated, line: 2))) {
      try read("{\"type\":\"FeatureCollection\",\n\"features\":[{\"type\":\"Feat")
    }
  }
}
