import Samples
import Territories
import Testing

@testable import Studies

@Suite struct PriorityTests {
  private func diagnosis(_ seed: UInt64) throws -> Diagnosis {
    try Diagnosis(
      StudyArea(Toy.territory(seed: seed), reference: .townHall), sites: Toy.sites(4, seed: seed),
      parameters: StudyParameters(radii_km: [3, 6], mainRadius_km: 6))
  }

  @Test(arguments: 1...8) func communesStandByInhabitantsTimesKilometresBeyond(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let priorities = diagnosis.standing.priorities
    let scores = zip(diagnosis.area.territory.communes, diagnosis.distances.distance_km).map {
      Double($0.population ?? 0) * max(0, $1 - 6)
    }
    let expected = scores.indices.filter { scores[$0] > 0 }.sorted { scores[$0] > scores[$1] }
    #expect(priorities.communes.map(\.index) == expected)
    for priority in priorities.communes {
      #expect(agree(priority.shortfall, scores[priority.index]))
      #expect(agree(priority.meanExcess, diagnosis.distances.distance_km[priority.index] - 6))
      #expect(priority.mainCommune == priority.index && priority.mainShare == 1)
    }
    #expect(agree(priorities.total, scores.reduce(0, +)))
  }

  @Test(arguments: 1...8) func epcisSumTheirCommunesAndNameTheHeaviest(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let communes = diagnosis.area.territory.communes
    let priorities = diagnosis.standing.priorities
    #expect(
      zip(priorities.epcis, priorities.epcis.dropFirst()).allSatisfy {
        $0.shortfall >= $1.shortfall
      })
    let lacking = Set(priorities.communes.compactMap { communes[$0.index].epciCode })
    #expect(Set(priorities.epcis.map { diagnosis.levels.epcis[$0.index].code }) == lacking)
    #expect(!lacking.isEmpty)
    for priority in priorities.epcis {
      let code = diagnosis.levels.epcis[priority.index].code
      let members = priorities.communes.filter { communes[$0.index].epciCode == code }
      #expect(agree(priority.shortfall, members.reduce(0) { $0 + $1.shortfall }))
      #expect(abs(priority.inhabitantsBeyond - members.reduce(0) { $0 + $1.inhabitantsBeyond }) < 1e-6)
      #expect(priority.mainCommune == members.first?.index)
      #expect(agree(priority.mainShare * priority.shortfall, members.first?.shortfall))
    }
  }
}
