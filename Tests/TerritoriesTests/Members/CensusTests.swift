import Shapes
import Testing

@testable import Territories

@Suite("Real members' files")
struct CensusTests {
  @Test(
    "CGET census of 2019: every row accounted for, 165 inside, by position and by the region that it says",
    .enabled(if: RealData.hasCensus, "needs ../shared/data and GeoData"))
  func census() throws {
    let territory = try #require(RealData.occitanie).value
    let file = try #require(RealData.shared("tiers-lieux-cget-2019.csv"))
    let reading = try Network.read(file, named: "CGET", in: territory)
    let audit = reading.audit
    #expect(
      [audit.recordCount, audit.usedCount, audit.repairedCount, audit.refusedCount] == [1512, 1510, 0, 2])
    let inside = reading.value.sitesInside
    #expect(inside.count == 165)
    // The region's own code in the file says the same, row by row.
    let table = try DelimitedText(file.bytes)
    let region = try #require(table.columns.firstIndex(of: "INSEEREG"))
    let saying = (0..<table.count).filter { table.field(region, ofRecord: $0) == "76" }
    #expect(inside.map(\.id) == saying.map { table.field(0, ofRecord: $0) })
    #expect(inside.allSatisfy { $0.communeCode.map(territory.commune(code:)) != nil })
  }

  @Test(
    "CGET census: the two duplicates are outside of Occitanie, so coverage loses nothing by them",
    .enabled(if: RealData.hasCensus, "needs ../shared/data and GeoData"))
  func censusDuplicates() throws {
    let territory = try #require(RealData.occitanie).value
    let file = try #require(RealData.shared("tiers-lieux-cget-2019.csv"))
    let refused = try Network.read(file, named: "CGET", in: territory).findings.filter {
      $0.effect == .refused
    }
    #expect(refused.map(\.place) == [.line(1506), .line(1510)])
    #expect(refused.map(\.reason) == [.duplicate(of: .line(356)), .duplicate(of: .line(916))])
  }

  @Test(
    "CGET census: where INSEECOM is 0 the commune of INSEEMETRO is where the place stands",
    .enabled(if: RealData.hasCensus, "needs ../shared/data and GeoData"))
  func censusCommunes() throws {
    let territory = try #require(RealData.occitanie).value
    let file = try #require(RealData.shared("tiers-lieux-cget-2019.csv"))
    let sites = try Network.read(file, named: "CGET", in: territory).value.sitesInside
    let table = try DelimitedText(file.bytes)
    let columns = ["INSEECOM", "INSEEMETRO"].compactMap(table.columns.firstIndex)
    let codes = Dictionary(
      uniqueKeysWithValues: (0..<table.count).map { record in
        (table.field(0, ofRecord: record), columns.map { table.field($0, ofRecord: record) })
      })
    let withoutFirst = sites.filter { codes[$0.id]?[0] == "0" }
    #expect(withoutFirst.count == 84)
    #expect(withoutFirst.allSatisfy { codes[$0.id]?[1] == $0.communeCode })
  }

  @Test(
    "Fabriques de territoire: 342 features, 39 inside, at the precision of the commune",
    .enabled(if: RealData.hasFabriques, "needs ../shared/data and GeoData"))
  func fabriques() throws {
    let territory = try #require(RealData.occitanie).value
    let file = try #require(RealData.shared("fabriques-de-territoire-anct.geojson"))
    let reading = try Network.read(file, named: "Fabriques", in: territory)
    #expect(reading.audit.recordCount == 342 && reading.audit.isConserved)
    #expect(reading.value.sitesInside.count == 39)
    #expect(reading.sites.allSatisfy { $0.precision == .commune })
    // One feature, in Saint-Martin, has an empty collection for geometry and a commune that is not ours.
    let refused = reading.findings.filter { $0.effect == .refused }
    #expect(refused.map(\.reason) == [.noPosition(.missing)])
  }

  @Test(
    "The project's own lists are read without a finding",
    .enabled(if: RealData.hasGeoData, "needs GeoData"),
    arguments: [("tiers-lieux.csv", 164), ("fabriques-de-territoire.csv", 39)])
  func ours(name: String, count: Int) throws {
    let territory = try #require(RealData.occitanie).value
    let reading = try Network.read(try #require(RealData.geoData(name)), named: "n", in: territory)
    #expect(reading.sites.count == count && reading.value.sitesInside.count == count)
    #expect(reading.sites.allSatisfy { $0.precision == .commune })
    #expect(reading.findings.allSatisfy { $0.effect == .warned && $0.place == .file })
  }
}
