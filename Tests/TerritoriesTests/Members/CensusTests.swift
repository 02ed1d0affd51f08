import Shapes
import Testing

@testable import Territories

@Suite("Real members' files")
struct CensusTests {
  @Test(
    "CGET census of 2019: every row accounted for, 165 inside, by position and by the region that it says",
    .enabled(if: RealData.hasCensus, "the census and GeoData are not here"))
  func census() throws {
    let territory = try #require(RealData.occitanie).value
    let file = try #require(RealData.shared("tiers-lieux-cget-2019.csv"))
    let reading = try Network.read(file, named: "CGET", in: territory)
    let audit = reading.audit
    print(audit.recordCount, audit.usedCount, audit.repairedCount, audit.refusedCount)
    var counts: [String: Int] = [:]
    for f in audit.findings { counts[String("\(f.reason)".prefix(28)), default: 0] += 1 }
    print(counts)
    for f in audit.findings where f.effect != .warned || "\(f.reason)".hasPrefix("comm") {
      print(f.place, f.field ?? "", f.value, f.reason)
    }
    for f in audit.findings where f.place == .file { print(f) }
    #expect(audit.isConserved)
    #expect(audit.recordCount == 1512)
    #expect(reading.value.sitesInside.count == 165)
  }
}
