import Geodesy
import Shapes
import Testing

@testable import Territories

@Suite("Communes that overlap are told")
struct CommuneOverlapTests {
  /// A rectangle in degrees, its sides on meridians and parallels.
  private func commune(_ code: String, _ west: Double, _ east: Double, _ south: Double, _ north: Double)
    -> Commune
  {
    let corners = [(west, south), (east, south), (east, north), (west, north)]
    return Commune(
      code: code, name: code, population: 100,
      surface: MultiPolygon([Polygon(exterior: Ring(closing: corners.map { Point(x: $0.0, y: $0.1) }))]))
  }

  private func findings(_ communes: [Commune], isTrusted: Bool = false) throws -> [CommuneOverlaps] {
    let read = try Commune.read(Sample.communesFile(communes), isTrusted: isTrusted)
    #expect(read.value.count == communes.count && read.audits[0].isConserved)
    #expect(read.audits[0].usedCount == communes.count, "they are used all the same")
    return read.findings.compactMap {
      if case .overlappingCommunes(let found) = $0.reason { found } else { nil }
    }
  }

  private func area_km2(_ commune: Commune) -> Double { Geodesic.grs80.areas_km2(of: [commune.surface])[0] }

  @Test("Two by a known area, among others that only touch")
  func two() throws {
    let found = try findings([
      commune("09001", 1.0, 1.12, 43.1, 43.2), commune("09002", 1.1, 1.2, 43.1, 43.2),
      commune("31003", 1.2, 1.3, 43.1, 43.2), commune("31004", 1.2, 1.3, 43.0, 43.1),
    ])
    // The strip that both claim: 0.02 by 0.1 degrees, about 18 km².
    let strip = area_km2(commune("x", 1.1, 1.12, 43.1, 43.2))
    let overlap = try #require(found.first)
    #expect(found.count == 1 && overlap.worst.count == 1)
    #expect(overlap.worst[0].first == "09001" && overlap.worst[0].second == "09002")
    #expect(strip > 17 && abs(overlap.worst[0].area_km2 / strip - 1) < 1e-3)
    #expect(abs(overlap.area_km2 / strip - 1) < 1e-3)
  }

  @Test("The worst come first, five at most, and all count in the whole")
  func many() throws {
    // Each reaches over the next by one, two, … thousandths of a degree.
    let communes = (0..<9).map { place in
      let west = 1 + Double(place) / 10
      return commune("0900\(place)", west, west + 0.1 + Double(place) / 1_000, 43.1, 43.2)
    }
    let found = try #require(try findings(communes).first)
    #expect(found.worst.map(\.first) == ["09007", "09006", "09005", "09004", "09003"])
    let areas = (1..<8).map { area_km2(commune("x", 1, 1 + Double($0) / 1_000, 43.1, 43.2)) }
    #expect(abs(found.area_km2 / areas.reduce(0, +) - 1) < 1e-3)
    #expect(zip(found.worst, areas.reversed()).allSatisfy { abs($0.area_km2 / $1 - 1) < 1e-3 })
  }

  @Test("One within another, and the same ground three times")
  func whole() throws {
    let big = commune("09001", 1.0, 1.3, 43.0, 43.3)
    let small = ["09002", "09003"].map { commune($0, 1.1, 1.2, 43.1, 43.2) }
    let found = try #require(try findings([big] + small).first)
    let area = area_km2(small[0])
    #expect(found.worst.count == 3 && found.worst.allSatisfy { abs($0.area_km2 / area - 1) < 1e-3 })
    #expect(abs(found.area_km2 / (2 * area) - 1) < 1e-3, "the ground is counted twice too often")
  }

  @Test("Slivers along borders, gaps, and boundaries known to be good are not")
  func slivers() throws {
    // A ten-thousandth of a degree is 8 m: 9 ha along 11 km, of communes of 9,000 ha.
    let sliver = [commune("09001", 1.0, 1.1001, 43.1, 43.2), commune("09002", 1.1, 1.2, 43.1, 43.2)]
    #expect(try findings(sliver).isEmpty)
    #expect(try findings([commune("09001", 1, 1.09, 43.1, 43.2), sliver[1]]).isEmpty)
    let wide = [commune("09001", 1.0, 1.12, 43.1, 43.2), sliver[1]]
    #expect(try findings(wide, isTrusted: true).isEmpty)
    #expect(try findings(Sample.communes).isEmpty)
  }

  @Test("Of small communes a hundredth is told, down to a hectare")
  func small() throws {
    // 800 m by 1.1 km; they share 16 m, then 8 m.
    let (a, b) = (commune("09001", 1.0, 1.0102, 43.1, 43.11), commune("09002", 1.01, 1.02, 43.1, 43.11))
    #expect(try findings([a, b]).first?.worst.count == 1)
    #expect(try findings([commune("09001", 1.0, 1.0101, 43.1, 43.11), b]).isEmpty)
  }

  @Test("Départements that communes fill are believed where they do not overlap themselves")
  func departments() throws {
    func department(_ code: String, _ communes: [Commune]) -> Department {
      Department(code: code, name: code, surface: MultiPolygon(communes.flatMap(\.surface.polygons)))
    }
    let (a, b) = (commune("09001", 1.0, 1.1, 43.1, 43.2), commune("09002", 1.1, 1.2, 43.1, 43.2))
    let over = commune("31001", 1.18, 1.3, 43.1, 43.2)
    let own = [department("09", [a, b]), department("31", [over])]
    let (both, first) = (try DepartmentGrounds(own), try DepartmentGrounds([own[0]]))
    #expect(try CommuneOverlaps([a, b], on: first) == nil)
    #expect(try CommuneOverlaps([a, b, over], on: both)?.worst.count == 1, "they overlap as well")
    #expect(try CommuneOverlaps([a, b, over], on: first)?.worst.count == 1, "one unknown")
    let wide = commune("09003", 1.05, 1.2, 43.1, 43.2)
    #expect(try CommuneOverlaps([a, wide], on: first)?.worst.count == 1, "too large")
  }

  @Test(.enabled(if: RealData.hasGeoData, "the project's own data are not there"))
  func theSampleHasNone() throws {
    let file = try #require(RealData.geoData("communes.geojson"))
    let read = try Commune.read(file)
    #expect(read.value.count == 4_446 && !read.findings.contains { $0.reason.doubtsFigures })
  }
}
