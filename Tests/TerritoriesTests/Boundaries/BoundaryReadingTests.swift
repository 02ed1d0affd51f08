import Shapes
import Testing

@testable import Territories

@Suite("Boundaries")
struct BoundaryReadingTests {
  private func file(_ features: [(properties: String, rings: String)], crs: String = "") -> InputFile {
    let texts = features.map {
      "{\"type\":\"Feature\",\"properties\":{\($0.properties)},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":\($0.rings)}}"
    }
    let text = "{\"type\":\"FeatureCollection\",\(crs)\"features\":[\(texts.joined(separator: ","))]}"
    return InputFile(name: "limites.geojson", bytes: Array(text.utf8))
  }

  private let square = "[[[1,43],[1.1,43],[1.1,43.1],[1,43.1],[1,43]]]"

  @Test("Our own properties", arguments: [true, false])
  func ours(isTrusted: Bool) throws {
    let reading = try Commune.read(Sample.communesFile(), isTrusted: isTrusted)
    #expect(reading.value.map(\.code) == Sample.communes.map(\.code))
    #expect(reading.value.map(\.name) == Sample.communes.map(\.name))
    #expect(reading.value.map(\.population) == Sample.communes.map(\.population))
    #expect(reading.value.map(\.epciCode) == Sample.communes.map(\.epciCode))
    #expect(reading.value.map(\.townHall) == Sample.communes.map(\.townHall))
    #expect(reading.value.map(\.referenceSource) == [.townHall, .pointOnSurface, .townHall, .townHall])
    #expect(reading.audits[0].usedCount == 4 && reading.findings.isEmpty)
  }

  @Test(
    "ADMIN EXPRESS in its several vintages",
    arguments: [
      "\"INSEE_COM\":\"09124\",\"NOM\":\"Le Fossat\",\"POPULATION\":1021,\"SIREN_EPCI\":\"200067940\",\"INSEE_DEP\":\"09\"",
      "\"INSEE_COM\":\"09124\",\"NOM_COM\":\"Le Fossat\",\"POPULATION\":1021,\"CODE_EPCI\":\"200067940\",\"CODE_DEPT\":\"09\"",
      """
      "code_insee":"09124","nom_officiel":"Le Fossat","population":1021,\
      "codes_siren_des_epci":"200067940/200054807","code_insee_du_departement":"09"
      """,
    ])
  func adminExpress(properties: String) throws {
    let commune = try #require(try Commune.read(file([(properties, square)])).value.first)
    #expect(commune.code == "09124" && commune.name == "Le Fossat" && commune.population == 1021)
    #expect(commune.epciCode == "200067940" && commune.departmentCode == "09")
  }

  @Test("Départements", arguments: ["INSEE_DEP", "CODE_DEPT", "code_insee", "code_departement"])
  func departments(property: String) throws {
    let reading = try Department.read(file([("\"\(property)\":\"9\",\"NOM\":\"Ariège\"", square)]))
    #expect(reading.value.map(\.code) == ["09"] && reading.value.map(\.name) == ["Ariège"])
  }

  @Test("Features at fault are refused one by one")
  func refused() throws {
    let reading = try Commune.read(
      file([
        ("\"code_insee\":\"09001\",\"nom\":\"A\"", square), ("\"code_insee\":\"x\"", square),
        ("\"nom\":\"B\"", square),
        ("\"code_insee\":\"9001\"", square), ("\"code_insee\":\"09002\"", "[[[1,43],[1.1,43]]]"),
        ("\"code_insee\":\"09003\"", "[[[1,43],[500,43],[1.1,43.1],[1,43]]]"),
        ("\"code_insee\":\"09004\",\"population\":\"-5\"", square),
      ]))
    #expect(reading.value.map(\.code) == ["09001", "09004"])
    #expect(
      reading.findings.map(\.reason).filter { !$0.doubtsFigures }
        == [
          .badCode, .badCode, .repeatedCode, .badFeature(.tooFewPositions), .impossibleSurface,
          .emptyName(replacedBy: "09004"), .badPopulation,
        ])
    #expect(reading.findings.count { $0.reason.doubtsFigures } == 1, "two codes have the same square")
    let audit = reading.audits[0]
    #expect([audit.recordCount, audit.usedCount, audit.repairedCount, audit.refusedCount] == [7, 1, 1, 5])
  }

  /// A bow tie: two triangles of 0.1° × 0.05°, whose signed areas cancel out.
  @Test("An invalid polygon is repaired, and the change of its area said")
  func bowTie() throws {
    let rings = "[[[1,43],[1.1,43.1],[1.1,43],[1,43.1],[1,43]]]"
    let reading = try Commune.read(file([("\"code_insee\":\"09001\",\"nom\":\"A\"", rings)]))
    #expect(reading.value.first?.surface.polygons.count == 2)
    guard case .invalidPolygon(let change)? = reading.findings.first?.reason else {
      Issue.record("\(reading.findings)")
      return
    }
    // Half of the square's 8155 m × 11111 m.
    #expect(abs(change / 45.3e6 - 1) < 0.01)
    #expect(reading.audits[0].repairedCount == 1)
  }

  @Test("A spike has no area: taking it off changes none")
  func spike() throws {
    let rings = "[[[1,43],[1.1,43],[1.1,43.1],[1.2,43.1],[1.1,43.1],[1,43.1],[1,43]]]"
    let reading = try Commune.read(file([("\"code_insee\":\"09001\",\"nom\":\"A\",\"population\":1", rings)]))
    guard case .invalidPolygon(let change)? = reading.findings.first?.reason else {
      Issue.record("\(reading.findings)")
      return
    }
    #expect(abs(change) < 1)
  }

  @Test("Swapped axes are put right, where France is then met")
  func swapped() throws {
    let turned = "[[[43,1],[43,1.1],[43.1,1.1],[43.1,1],[43,1]]]"
    let mayotte = "[[[45,-12.9],[45.1,-12.9],[45.1,-12.8],[45,-12.9]]]"
    let reading = try Commune.read(
      file([
        ("\"code_insee\":\"09001\",\"nom\":\"A\"", turned),
        ("\"code_insee\":\"97601\",\"nom\":\"B\"", mayotte),
      ]))
    #expect(reading.value[0].surface.contains(Point(longitude: 1.05, latitude: 43.05)))
    #expect(reading.value[1].surface.contains(Point(longitude: 45.05, latitude: -12.88)))
    #expect(reading.findings.map(\.reason).filter { $0 == .swappedAxes }.count == 1)
    #expect(reading.audits[0].repairedCount == 1 && reading.audits[0].isConserved)
  }

  /// A star of 201 points crosses itself 20,000 times, and its repair would be in as many pieces.
  @Test("Polygons that cross themselves or others thousands of times are refused")
  func tangled() throws {
    let star = (0...201).map {
      "[\(1 + Double($0 * 100 % 201) / 2010),\(43 + Double($0 * $0 * 7_919 % 211) / 2110)]"
    }
    let teeth = (0..<60).flatMap { tooth -> [(Double, Double)] in
      let y = Double(tooth) / 600
      return [(0, y), (0.11, y + 0.0002), (0.11, y + 0.0004), (0, y + 0.0006)]
    }
    let comb = teeth + [(-0.01, 0.1), (-0.01, 0), (0, 0)]
    let across = "[[" + comb.map { "[\(1 + $0.0),\(43 + $0.1)]" }.joined(separator: ",") + "]]"
    let along = "[[" + comb.map { "[\(1 + $0.1),\(43 + $0.0)]" }.joined(separator: ",") + "]]"
    let reading = try Commune.read(
      file([
        ("\"code_insee\":\"09001\",\"nom\":\"A\"", "[[" + star.joined(separator: ",") + "]]"),
        ("\"code_insee\":\"09002\",\"nom\":\"B\"", across), ("\"code_insee\":\"09003\",\"nom\":\"C\"", along),
      ]))
    #expect(reading.value.map(\.code) == ["09002"])
    #expect(reading.findings.map(\.reason) == [.tangledPolygon, .tangledPolygon])
    #expect(reading.audits[0].refusedCount == 2 && reading.audits[0].isConserved)
  }

  @Test("Polygons in a pile are used as far as they can be, and those beyond are refused")
  func piled() throws {
    let copies = 2_000
    let reading = try Commune.read(
      file((0..<copies).map { ("\"code_insee\":\"\(10_000 + $0)\",\"nom\":\"A\"", square) }))
    #expect(reading.value.count > 900 && reading.value.count < copies)
    #expect(Set(reading.audits[0].findings.map(\.reason)).contains(.tangledPolygon))
    #expect(reading.audits[0].isConserved)
    #expect(reading.value.count + reading.audits[0].refusedCount == copies)
  }

  @Test("An outline of hundreds of thousands of kilometres is refused")
  func endless() throws {
    // A comb of sides of 111 km.
    let teeth = (0..<6_000).map { "[\(1 + Double($0) / 1e5),\($0.isMultiple(of: 2) ? 43 : 44)]" }
    let comb = "[[" + (teeth + ["[1.06,42.9]", "[1,42.9]", "[1,43]"]).joined(separator: ",") + "]]"
    let reading = try Commune.read(
      file([
        ("\"code_insee\":\"09001\",\"nom\":\"A\"", square), ("\"code_insee\":\"09002\",\"nom\":\"B\"", comb),
      ]))
    #expect(reading.value.map(\.code) == ["09001"])
    #expect(reading.findings.map(\.reason) == [.endlessPolygon])
  }

  @Test("A polygon of which nothing is left is refused")
  func collapsed() throws {
    let reading = try Commune.read(
      file([
        ("\"code_insee\":\"09001\",\"nom\":\"A\"", square),
        ("\"code_insee\":\"09002\",\"nom\":\"B\"", "[[[1,43],[1.1,43],[1,43],[1,43]]]"),
      ]))
    #expect(reading.value.map(\.code) == ["09001"])
    #expect(reading.findings.map(\.reason) == [.irreparablePolygon])
    #expect(reading.audits[0].isConserved)
  }

  /// Foix: 42.963745 N, 1.605482 E is 586122.788, 6208157.969 (pyproj 3.7.2).
  @Test("Metres are converted, declared or told by the numbers")
  func metres() throws {
    let rings = """
      [[[586122.788,6208157.969],[596122,6208157],[596122,6218157],[586122.788,6208157.969]]]
      """
    let declared = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:2154\"}},"
    for crs in ["", declared] {
      let reading = try Commune.read(file([("\"code_insee\":\"09122\",\"nom\":\"Foix\"", rings)], crs: crs))
      let corner = try #require(reading.value.first?.surface.polygons.first?.exterior.points.first)
      #expect(abs(corner.x - 1.605482) < 1e-6 && abs(corner.y - 42.963745) < 1e-6)
      #expect(reading.findings.map(\.reason) == [.reprojected(from: "EPSG:2154")])
    }
  }

  @Test("A town hall outside of its commune is dropped, and said so")
  func townHallOutside() throws {
    let properties = "\"code_insee\":\"09001\",\"nom\":\"A\",\"mairie_lon\":2.5,\"mairie_lat\":43.05"
    let reading = try Commune.read(file([(properties, square)]))
    #expect(reading.value.first?.townHall == nil)
    #expect(reading.findings.map(\.reason) == [.townHallOutside])
    #expect(reading.findings.first?.value == "43.05, 2.5")
  }

  @Test("Whole files that cannot be boundaries")
  func wholeFiles() {
    let table = InputFile(name: "f", bytes: Array("a;b\n1;2\n".utf8))
    #expect(throws: TerritoriesError.notBoundaries(file: "f")) { try Commune.read(table) }
    let nothing = InputFile(name: "f", bytes: Array("{\"type\":\"FeatureCollection\",\"features\":[]}".utf8))
    #expect(throws: TerritoriesError.noBoundaries(file: "f", because: nil)) { try Commune.read(nothing) }
    let mercator = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3857\"}},"
    let error = TerritoriesError.unknownReferenceSystem(file: "limites.geojson", name: "EPSG:3857")
    #expect(throws: error) {
      try Commune.read(self.file([("\"code_insee\":\"09001\"", self.square)], crs: mercator))
    }
  }

  @Test(
    "The project's own territory: 4,446 communes, 13 départements, 5,845,102 inhabitants",
    .enabled(if: RealData.hasGeoData, "needs GeoData"))
  func occitanie() throws {
    let reading = try #require(RealData.occitanie)
    let territory = reading.value
    #expect(territory.communes.count == 4446 && territory.departments.count == 13)
    #expect(territory.population == 5_845_102)
    #expect(territory.communes.count { $0.townHall == nil } == 234)
    #expect(territory.communes(named: "fossat").map(\.code) == ["09124"])
    #expect(reading.findings.isEmpty && reading.audits.allSatisfy(\.isConserved))
    let points = try territory.referencePoints()
    #expect(zip(points, territory.communes).allSatisfy { $1.surface.contains($0.position) })
  }
}
