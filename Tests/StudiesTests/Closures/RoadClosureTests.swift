import Roads
import Samples
import Territories
import Testing

@testable import Studies

/// Closures and comparisons in minutes.
@Suite struct RoadClosureTests {
  @Test(arguments: UInt64(1)...4) func theRankingIsWhatSearchesWithoutEachSiteSay(_ seed: UInt64) throws {
    let (limit, diagnosis) = (8.0, try ToyNetwork.diagnosis(seed, sites: 7))
    let basis = try ToyNetwork.basis(seed: seed, main_min: limit)
    let study = try ClosureStudy(diagnosis, closing: [0, 2], by: .minutes(basis))
    let (sites, communes) = (diagnosis.places.sites, diagnosis.area.territory.communes)
    func minutes(without closed: Set<Int>) -> [Double] {
      basis.minutes(diagnosis, to: sites.indices.filter { !closed.contains($0) }.map { sites[$0].position })
    }
    let before = minutes(without: [])
    func lost(_ after: [Double]) -> Int {
      communes.indices.reduce(0) {
        $0 + (before[$1] <= limit && after[$1] > limit ? communes[$1].population ?? 0 : 0)
      }
    }
    #expect(study.measure.unit == .minutes && study.ranking.count == 7)
    #expect(study.before.covered - study.after.covered == lost(minutes(without: [0, 2])))
    for cost in study.ranking {
      let after = minutes(without: [cost.site])
      #expect(cost.lost == lost(after))
      let added = communes.indices.filter { before[$0].isFinite }.reduce(0) {
        $0 + (after[$1] - before[$1]) * Double(communes[$1].population ?? 0)
      }
      #expect(abs((cost.added ?? -1) - added) < 1e-6 * (1 + added))
    }
  }

  @Test(arguments: UInt64(1)...6) func addingASiteNeverWorsensAnyone(_ seed: UInt64) throws {
    let all = Toy.sites(8, seed: seed)
    let basis = try ToyNetwork.basis(seed: seed, main_min: 8, toLongitude: 2.51)
    let diagnosis = try ToyNetwork.diagnosis(seed, sites: 8)
    let study = try EvolutionStudy(
      diagnosis, before: Array(all.dropLast(3)), sites: all, by: .minutes(basis))
    #expect(zip(study.before, study.after).allSatisfy { ($0 == nil) == ($1 == nil) })
    #expect(zip(study.before, study.after).allSatisfy { $0 ?? 0 >= $1 ?? 0 })
    for change in [study.whole] + study.departments + study.epcis + study.communes {
      #expect(change.lost == 0 && change.farther == 0 && change.coveredAfter >= change.coveredBefore)
    }
    let communes = diagnosis.area.territory.communes
    #expect(study.whole.population + study.whole.leftOut == communes.reduce(0) { $0 + ($1.population ?? 0) })
    #expect(study.whole.leftOut > 0)
  }

  @Test func noSiteLeftIsNoStudy() throws {
    let diagnosis = try ToyNetwork.diagnosis(1, sites: 2)
    let basis = try ToyNetwork.basis(seed: 1, main_min: 8)
    #expect(throws: StudiesError.noSites) {
      try ClosureStudy(diagnosis, closing: [0, 1], by: .minutes(basis))
    }
  }
}
