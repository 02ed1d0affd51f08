import Samples
import Shapes
import Territories
import Testing

@testable import Studies

@Suite struct EvolutionStudyTests {
  private func study(_ before: [Site], _ after: [Site], seed: UInt64) throws -> EvolutionStudy {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    let parameters = try StudyParameters(radii_km: [8], mainRadius_km: 8)
    return try EvolutionStudy(
      try Diagnosis(area, sites: after, parameters: parameters), before: before, sites: after)
  }

  @Test(arguments: 1...15) func addingASiteNeverWorsensAnyone(_ seed: UInt64) throws {
    let all = Toy.sites(8, seed: seed)
    let study = try study(Array(all.dropLast(2)), all, seed: seed)
    #expect(zip(study.before, study.after).allSatisfy { $0 ?? -1 >= $1 ?? .infinity })
    for change in [study.whole] + study.departments + study.epcis + study.communes {
      #expect(change.lost == 0 && change.farther == 0 && change.coveredAfter >= change.coveredBefore)
    }
    let opened = study.members.count { if case .opened = $0 { true } else { false } }
    #expect(opened == 2 && study.members.count == 8)
  }

  @Test(arguments: 1...5) func backwardsGainsAreLosses(_ seed: UInt64) throws {
    let (some, others) = (Toy.sites(5, seed: seed), Toy.sites(5, seed: seed + 50))
    let forth = try study(some, others, seed: seed).whole
    let back = try study(others, some, seed: seed).whole
    #expect(forth.gained == back.lost && forth.lost == back.gained && forth.nearer == back.farther)
    #expect(forth.coveredAfter - forth.coveredBefore == forth.gained - forth.lost)
    #expect(forth.meanBefore == back.meanAfter)
  }

  @Test func levelsAddUp() throws {
    let study = try study(Toy.sites(4, seed: 1), Toy.sites(6, seed: 2), seed: 1)
    for levels in [study.departments, study.communes] {
      #expect(levels.reduce(0) { $0 + $1.gained } == study.whole.gained)
      #expect(levels.reduce(0) { $0 + $1.lost } == study.whole.lost)
      #expect(levels.reduce(0) { $0 + $1.population } == study.whole.population)
    }
  }

  @Test func membersAreMatchedByIdentifierThenByNameAndPlace() {
    func site(_ id: String, _ name: String, _ longitude: Double) -> Site {
      Site(id: id, name: name, position: Point(longitude: longitude, latitude: 44))
    }
    let before = [
      site("1", "Éclair", 2), site("2", "Forge", 2.1), site("3", "Atelier", 2.2), site("4", "Ruche", 2.3),
      site("5", "Four", 2.4),
    ]
    let after = [
      site("1", "ECLAIR", 2), site("2", "Forge", 2.3), site("9", "L'Atelier", 2.2), site("4", "Autre", 2.8),
      site("7", "four", 2.405),
    ]
    let changes = MemberChange.changes(from: before, to: after)
    #expect(changes.count == 7)
    #expect(changes[0] == .kept(before: before[0], after: after[0]))
    guard case .moved(_, _, let far_km) = changes[1], case .moved(_, let four, _) = changes[4] else {
      Issue.record("the forge and the oven have moved")
      return
    }
    #expect(far_km > 15 && four.id == "7")
    // Another name elsewhere under an old identifier is another member.
    #expect(changes[2] == .closed(before[2]) && changes[3] == .closed(before[3]))
    #expect(changes[5] == .opened(after[2]) && changes[6] == .opened(after[3]))
  }
}
