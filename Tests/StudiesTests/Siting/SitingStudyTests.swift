import Geodesy
import Samples
import Siting
import Territories
import Testing

@testable import Studies

@Suite struct SitingStudyTests {
  private func diagnosis(_ seed: UInt64, sites: Int = 3, radius_km: Double = 8) throws -> Diagnosis {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    let parameters = try StudyParameters(radii_km: [radius_km], mainRadius_km: radius_km)
    return try Diagnosis(area, sites: Toy.sites(sites, seed: seed), parameters: parameters)
  }

  /// The distance of each commune once two more communes have a place, by geodesics alone.
  private func distances_km(_ diagnosis: Diagnosis, with plan: [Int]) -> [Double] {
    let references = diagnosis.area.references.map(\.position)
    return references.indices.map { commune in
      plan.reduce(diagnosis.distances.distance_km[commune]) {
        min($0, Geodesic.grs80.distance_km(from: references[$1], to: references[commune]))
      }
    }
  }

  /// The best value over all pairs of communes.
  private func best(_ diagnosis: Diagnosis, _ value: (AccessState) -> Double) -> Double {
    let populations = diagnosis.area.territory.communes.map { Double($0.population ?? 0) }
    var best = Double.infinity
    for first in populations.indices {
      for second in first..<populations.count {
        let state = AccessState(
          distances_km(diagnosis, with: [first, second]), populations: populations,
          limit: diagnosis.parameters.mainRadius_km)
        best = min(best, value(state))
      }
    }
    return best
  }

  @Test(arguments: 1...5) func twoPlacesAreTheBestPair(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let people = Double(diagnosis.area.population)
    let covered = try SitingStudy(diagnosis, SitingQuestion(count: 2))
    #expect(covered.after.covered == Int(-best(diagnosis) { -Double($0.covered) }))
    #expect(covered.isProven && covered.value == Double(covered.after.covered - covered.before.covered))
    let median = try SitingStudy(diagnosis, SitingQuestion(count: 2, objective: .median))
    let mean = best(diagnosis) { $0.mean ?? 0 }
    #expect(abs((median.after.mean ?? 0) - mean) < 1e-4 * mean && median.bound <= mean * people)
    let center = try SitingStudy(diagnosis, SitingQuestion(count: 2, objective: .center))
    let worst = best(diagnosis) { $0.worst ?? 0 }
    #expect(abs((center.after.worst ?? 0) - worst) < 1e-3 && center.bound <= worst)
  }

  @Test(arguments: 1...8) func whatIsSaidIsWhatIs(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let study = try SitingStudy(diagnosis, SitingQuestion(count: 3, hasCurve: true))
    let communes = study.places.compactMap(\.candidate.commune)
    let distances = distances_km(diagnosis, with: communes)
    #expect(zip(distances, study.distances).allSatisfy { abs($0 - ($1 ?? .infinity)) < 1e-9 })
    #expect(study.places.reduce(0) { $0 + $1.gained } == study.after.covered - study.before.covered)
    #expect(study.places.map(\.rank) == Array(1...study.places.count))
    #expect(study.curve.map(\.count) == [0, 1, 2, 3] && study.curve[0].state == study.before)
    #expect(study.curve.last?.state.covered == study.after.covered)
    #expect(zip(study.curve, study.curve.dropFirst()).allSatisfy { $0.state.covered <= $1.state.covered })
    #expect(zip(study.distances, diagnosis.distances.distance_km).allSatisfy { $0 ?? .infinity <= $1 })
  }

  /// Sites within reach of everyone leave nothing to bring.
  @Test func placesThatBringNobodyAreNotProposed() throws {
    let study = try SitingStudy(try diagnosis(2, sites: 9, radius_km: 80), SitingQuestion(count: 3))
    #expect(study.places.isEmpty && study.value == 0 && study.isProven && study.before == study.after)
    #expect(study.gainedLand.planarArea == 0)
  }

  @Test func everyoneIsReachedWhereAllAreToBe() throws {
    let study = try SitingStudy(try diagnosis(3), SitingQuestion(objective: .completion))
    #expect(study.beyond.isEmpty && study.after.coveredCommunes == 24)
    #expect(study.bound <= study.value && study.places.count == Int(study.value))
  }

  @Test func newPlacesStandWhereTheyMay() throws {
    let diagnosis = try diagnosis(4)
    let east = try SitingStudy(diagnosis, SitingQuestion(count: 4, scope: .department("81")))
    #expect(east.places.allSatisfy { $0.candidate.id.hasPrefix("81") } && east.candidateCount == 12)
    let epci = try SitingStudy(diagnosis, SitingQuestion(count: 1, scope: .intercommunality("200000000")))
    #expect(epci.candidateCount == 8)
    let list = Array(Toy.sites(4, seed: 9))
    let chosen = try SitingStudy(diagnosis, SitingQuestion(count: 2, scope: .sites(list)))
    #expect(chosen.places.allSatisfy { place in list.contains { $0.id == place.candidate.id } })
    #expect(throws: StudiesError.noCandidates("99")) {
      try SitingStudy(diagnosis, SitingQuestion(scope: .department("99")))
    }
  }

  @Test func onlyTheCategoryExists() throws {
    let diagnosis = try diagnosis(5, sites: 9)
    let labs = diagnosis.places.sites.filter { $0.category == "FabLab" }
    let alone = try Diagnosis(diagnosis.area, sites: labs, parameters: diagnosis.parameters)
    let study = try SitingStudy(diagnosis, SitingQuestion(count: 2, category: "FabLab"))
    let same = try SitingStudy(alone, SitingQuestion(count: 2))
    #expect(study.before == same.before && study.places == same.places)
    #expect(throws: StudiesError.unknownCategory("Bar")) {
      try SitingStudy(diagnosis, SitingQuestion(category: "Bar"))
    }
  }

  @Test func gainedLandLiesInTheTerritoryAndBesideWhatIsCovered() throws {
    let diagnosis = try diagnosis(6)
    let study = try SitingStudy(diagnosis, SitingQuestion(count: 2))
    let both = study.keptLand.planarArea + study.gainedLand.planarArea
    #expect(study.gainedLand.planarArea > 0 && both <= diagnosis.area.outline.planarArea * (1 + 1e-9))
    let covered = diagnosis.levels.whole.coveredArea_km2[0] * 1e6
    #expect(abs(study.keptLand.planarArea - covered) < 5e-3 * covered)
  }
}
