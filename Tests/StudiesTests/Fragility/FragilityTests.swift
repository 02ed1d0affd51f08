import Samples
import Shapes
import Territories
import Testing

@testable import Studies

@Suite struct FragilityTests {
  private func diagnosis(_ seed: UInt64, without closed: Set<Int> = []) throws -> Diagnosis {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    let parameters = try StudyParameters(radii_km: [8], mainRadius_km: 8)
    let places = Places(Toy.sites(9, seed: seed))
    let sites = places.sites.indices.filter { !closed.contains($0) }.map { places.sites[$0] }
    return try Diagnosis(area, sites: sites, parameters: parameters)
  }

  /// Against the whole study made again without the member, and without its place.
  @Test(arguments: 1...6) func lossesAreThoseOfAStudyWithoutTheMember(_ seed: UInt64) throws {
    let whole = try diagnosis(seed)
    let before = whole.levels.whole
    let found = try Fragility.survey(whole)
    #expect(found.map(\.site).sorted() == Array(whole.places.sites.indices))
    for member in found {
      let alone = try diagnosis(seed, without: [member.site]).levels.whole
      #expect(before.coveredByReference[0] - alone.coveredByReference[0] == member.lostPopulation)
      #expect(before.coveredCommunes[0] - alone.coveredCommunes[0] == member.lostCommunes)
      let place = try #require(whole.places.sitesAtPosition.first { $0.contains(member.site) })
      #expect(place.count == member.membersAtPlace)
      let all = try diagnosis(seed, without: Set(place)).levels.whole
      #expect(before.coveredByReference[0] - all.coveredByReference[0] == member.lostPopulationWithPlace)
      #expect(before.coveredCommunes[0] - all.coveredCommunes[0] == member.communesOfPlace.count)
    }
    #expect(found.contains { $0.lostPopulation > 0 })
    #expect(found.contains { $0.membersAtPlace > 1 && $0.lostPopulation == 0 })
  }

  @Test func theGreatestLossStandsFirst() throws {
    let losses = try Fragility.survey(try diagnosis(3)).map {
      ($0.lostPopulation, $0.lostPopulationWithPlace)
    }
    for (a, b) in zip(losses, losses.dropFirst()) { #expect(a >= b) }
  }
}
