import Shapes
import Testing

@testable import Territories

@Suite("Members from GeoJSON")
struct MemberSourceTests {
  private func collection(_ features: [String], crs: String = "") -> String {
    "{\"type\":\"FeatureCollection\",\(crs)\"features\":[\(features.joined(separator: ","))]}"
  }

  private func feature(_ geometry: String, _ properties: String = "\"nom\":\"A\"") -> String {
    "{\"type\":\"Feature\",\"properties\":{\(properties)},\"geometry\":\(geometry)}"
  }

  private func point(_ x: Double, _ y: Double) -> String {
    "{\"type\":\"Point\",\"coordinates\":[\(x),\(y)]}"
  }

  @Test("Points with their properties; the feature's own identifier where no property is one")
  func points() throws {
    let text =
      "{\"type\":\"Feature\",\"id\":7,\"properties\":{\"NOM\":\"A\",\"typologie\":\"FabLab\"},\"geometry\":"
      + point(1.05, 43.15) + "}"
    let reading = try Sample.read(collection([text]))
    let site = try #require(reading.sites.first)
    #expect(site.id == "7" && site.name == "A" && site.category == "FabLab")
    #expect(site.position == Point(longitude: 1.05, latitude: 43.15) && site.isInside)
    #expect(reading.findings.isEmpty)
  }

  @Test("A surface, a line and several points give their middle, which is reported")
  func middles() throws {
    let reading = try Sample.read(
      collection([
        feature(
          """
          {"type":"Polygon","coordinates":[[[1.0,43.1],[1.06,43.1],[1.06,43.16],[1.0,43.16],[1.0,43.1]]]}
          """, "\"nom\":\"S\""),
        feature("{\"type\":\"MultiPoint\",\"coordinates\":[[1.0,43.1],[1.06,43.16]]}", "\"nom\":\"P\""),
        feature("{\"type\":\"LineString\",\"coordinates\":[[1.0,43.1],[1.06,43.16]]}", "\"nom\":\"L\""),
      ]))
    for site in reading.sites {
      #expect(abs(site.position.x - 1.03) < 1e-9 && abs(site.position.y - 43.13) < 1e-9)
      #expect(site.precision == .middle)
    }
    #expect(reading.reasons == [.notAPoint, .notAPoint, .notAPoint])
    #expect(reading.audit.repairedCount == 3)
  }

  @Test("Bad features are refused by their numbers, and the good ones are used")
  func faults() throws {
    let reading = try Sample.read(
      collection([
        feature("{\"type\":\"Point\",\"coordinates\":[1]}"), feature(point(1.05, 43.15)), "5",
        feature("null"),
        feature("{\"type\":\"GeometryCollection\",\"geometries\":[]}"),
        feature("null", "\"nom\":\"B\",\"code_insee\":9001"), feature(point(43.15, 1.05), "\"nom\":\"C\""),
      ]))
    let refused = reading.findings.filter { $0.effect == .refused }
    #expect(refused.map(\.place) == [.feature(1), .feature(3), .feature(4), .feature(5)])
    #expect(reading.sites.map(\.name) == ["A", "B", "C"])
    #expect(reading.sites[1].communeCode == "09001" && reading.sites[1].precision == .commune)
    #expect(reading.audit.recordCount == 7 && reading.audit.isConserved)
  }

  @Test("Lambert-93, declared or told by the numbers")
  func lambert() throws {
    let features = [feature(point(586122.788, 6208157.969))]
    let declared = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::2154\"}},"
    for crs in [declared, ""] {
      let reading = try Sample.read(collection(features, crs: crs))
      #expect(abs((reading.sites.first?.position.x ?? 0) - 1.605482) < 1e-6)
      #expect(reading.reasons == [.outsideTerritory])
    }
  }

  @Test("Another system is refused by its name")
  func otherSystem() {
    let crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},"
    let error = TerritoriesError.unknownReferenceSystem(
      file: "membres.csv", name: "urn:ogc:def:crs:EPSG::3857")
    #expect(throws: error) { try Sample.read(collection([feature(point(1, 43))], crs: crs)) }
  }

  @Test("What is no GeoJSON is refused with the line")
  func notGeoJSON() {
    #expect(throws: TerritoriesError.self) {
      try Sample.read("{\"type\":\"FeatureCollection\",\n\"features\":[")
    }
    #expect(throws: TerritoriesError.geoJSON(file: "membres.csv", .notGeoJSON)) {
      try Sample.read("{\"a\":1}")
    }
    #expect(throws: TerritoriesError.geoJSON(file: "membres.csv", .notGeoJSON)) { try Sample.read("[1]") }
    #expect(throws: TerritoriesError.noRecords(file: "membres.csv")) { try Sample.read(collection([])) }
  }
}
