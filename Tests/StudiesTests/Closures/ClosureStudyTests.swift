import Samples
import Territories
import Testing

@testable import Studies

@Suite struct ClosureStudyTests {
  private func diagnosis(_ sites: [Site], seed: UInt64) throws -> Diagnosis {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    return try Diagnosis(
      area, sites: sites, parameters: try StudyParameters(radii_km: [8], mainRadius_km: 8))
  }

  /// Each closure against a whole study without the site.
  @Test(arguments: 1...5) func theRankingIsWhatStudiesWithoutEachSiteSay(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(Toy.sites(7, seed: seed), seed: seed)
    let study = try ClosureStudy(diagnosis, closing: [0])
    #expect(study.ranking.count == 7)
    for cost in study.ranking {
      let rest = diagnosis.places.sites.enumerated().filter { $0.offset != cost.site }.map(\.element)
      let without = try self.diagnosis(rest, seed: seed)
      let lost =
        diagnosis.levels.whole.coveredByReference[0] - without.levels.whole.coveredByReference[0]
      #expect(cost.lost == lost)
      let added = zip(diagnosis.area.territory.communes.indices, diagnosis.area.territory.communes).reduce(0)
      {
        let more = without.distances.distance_km[$1.0] - diagnosis.distances.distance_km[$1.0]
        return $0 + more * Double($1.1.population ?? 0)
      }
      #expect(abs((cost.added ?? -1) - added) < 1e-6 * (1 + added))
      if cost.site == 0 { #expect(study.before.covered - study.after.covered == lost) }
    }
    #expect(zip(study.ranking, study.ranking.dropFirst()).allSatisfy { $0.lost >= $1.lost })
  }

  @Test func closingAllIsNoStudy() throws {
    let diagnosis = try diagnosis(Toy.sites(2, seed: 1), seed: 1)
    #expect(throws: StudiesError.noSites) { try ClosureStudy(diagnosis, closing: [0, 1]) }
  }

  @Test func theOnlySiteHasNoNext() throws {
    let diagnosis = try diagnosis(Array(Toy.sites(1, seed: 2)), seed: 2)
    #expect(throws: StudiesError.noSites) { try ClosureStudy(diagnosis, closing: [0]) }
    #expect(try ClosureStudy(diagnosis, closing: []).ranking.first?.added == nil)
  }
}
