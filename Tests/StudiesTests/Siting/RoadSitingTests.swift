import Roads
import Samples
import Shapes
import Siting
import Territories
import Testing

@testable import Studies

/// New places in minutes, on roads with one-ways.
@Suite struct RoadSitingTests {
  /// The minutes of the served communes to each commune, by whole searches, and to the sites.
  private struct Times {
    var served: [Int]
    var people: [Double]
    var before: [Double]
    var candidates: [[Double]]

    init(_ diagnosis: Diagnosis, _ basis: RoadBasis, sites: [Site]? = nil) {
      let all = basis.minutes(diagnosis, to: (sites ?? diagnosis.places.sites).map(\.position))
      let served = all.indices.filter { all[$0].isFinite }
      self.served = served
      before = served.map { all[$0] }
      people = served.map { Double(diagnosis.area.territory.communes[$0].population ?? 0) }
      candidates = diagnosis.area.references.map { reference in
        let row = basis.minutes(diagnosis, to: [reference.position])
        return served.map { row[$0] }
      }
    }

    func after(_ plan: [Int]) -> [Double] {
      before.indices.map { place in plan.reduce(before[place]) { min($0, candidates[$1][place]) } }
    }

    func state(_ plan: [Int], _ limit: Double) -> AccessState {
      AccessState(after(plan), populations: people, limit: limit)
    }

    /// The best value over all pairs.
    func best(_ limit: Double, _ value: (AccessState) -> Double) -> Double {
      var best = Double.infinity
      for first in candidates.indices {
        for second in first..<candidates.count { best = min(best, value(state([first, second], limit))) }
      }
      return best
    }
  }

  @Test(arguments: UInt64(1)...3) func twoPlacesAreTheBestPair(_ seed: UInt64) throws {
    let (limit, diagnosis) = (18.0, try ToyNetwork.diagnosis(seed, sites: 3))
    let basis = try ToyNetwork.basis(seed: seed, main_min: limit)
    let times = Times(diagnosis, basis)
    func study(_ objective: Objective) throws -> SitingStudy {
      try SitingStudy(diagnosis, SitingQuestion(count: 2, objective: objective), by: .minutes(basis))
    }
    let covered = try study(.coverage)
    #expect(covered.measure.unit == .minutes && covered.demand.places == times.served.count)
    #expect(covered.before == times.state([], limit))
    #expect(covered.after.covered == Int(-times.best(limit) { -Double($0.covered) }))
    #expect(covered.isProven && covered.value == Double(covered.after.covered - covered.before.covered))
    let median = try study(.median)
    let (mean, people) = (times.best(limit) { $0.mean ?? 0 }, times.people.reduce(0, +))
    #expect(abs((median.after.mean ?? 0) - mean) < 1e-5 * mean && median.bound <= mean * people * (1 + 1e-12))
    #expect(median.value >= median.bound && median.isProven)
    let center = try study(.center)
    let worst = times.best(limit) { $0.worst ?? 0 }
    #expect(abs((center.after.worst ?? 0) - worst) < 1e-9 && center.bound <= worst && center.isProven)
  }

  @Test(arguments: UInt64(1)...4) func theFewestPlacesReachEveryone(_ seed: UInt64) throws {
    let (limit, diagnosis) = (12.0, try ToyNetwork.diagnosis(seed, sites: 2))
    let basis = try ToyNetwork.basis(seed: seed, main_min: limit)
    let study = try SitingStudy(diagnosis, SitingQuestion(objective: .completion), by: .minutes(basis))
    let times = Times(diagnosis, basis)
    #expect(study.after.coveredCommunes == times.served.count && study.beyond.isEmpty && study.isProven)
    let count = study.places.count
    #expect(study.bound <= study.value && study.value == Double(count))
    // One place fewer is not enough: all subsets of that size.
    func reaches(_ plan: [Int], _ from: Int, _ left: Int) -> Bool {
      if left == 0 { return times.state(plan, limit).coveredCommunes == times.served.count }
      return (from..<times.candidates.count).contains { reaches(plan + [$0], $0 + 1, left - 1) }
    }
    if count <= 4 { #expect(!reaches([], 0, max(0, count - 1)) || count == 0) }
  }

  @Test(arguments: UInt64(1)...3) func whatIsSaidIsWhatIs(_ seed: UInt64) throws {
    let diagnosis = try ToyNetwork.diagnosis(seed, sites: 3)
    let basis = try ToyNetwork.basis(seed: seed, main_min: 8)
    for objective in [Objective.coverage, .median] {
      let study = try SitingStudy(
        diagnosis, SitingQuestion(count: 3, objective: objective, hasCurve: true), by: .minutes(basis))
      let sites = diagnosis.places.sites.map(\.position) + study.places.map(\.candidate.position)
      let (before, after) = (
        basis.minutes(diagnosis, to: diagnosis.places.sites.map(\.position)),
        basis.minutes(diagnosis, to: sites)
      )
      for (commune, minutes) in study.distances.enumerated() {
        #expect(minutes ?? .infinity == (before[commune].isFinite ? after[commune] : .infinity))
        #expect(minutes ?? .infinity <= before[commune])
      }
      #expect(study.places.reduce(0) { $0 + $1.gained } == study.after.covered - study.before.covered)
      let saved = study.places.reduce(0) { $0 + $1.saved }
      let people = study.demand.people
      let means = ((study.before.mean ?? 0) - (study.after.mean ?? 0)) * people
      #expect(abs(saved - means) < 1e-6 * (1 + saved))
      #expect(study.curve.map(\.count) == [0, 1, 2, 3] && study.curve[0].state == study.before)
    }
  }

  @Test func whatRoadsDoNotServeIsLeftOutAndSaid() throws {
    let diagnosis = try ToyNetwork.diagnosis(3, sites: 6)
    let basis = try ToyNetwork.basis(seed: 3, main_min: 8, toLongitude: 2.31)
    let study = try SitingStudy(diagnosis, SitingQuestion(count: 2), by: .minutes(basis))
    let left = study.measure.leftOut
    #expect(!left.noRoad.isEmpty && left.candidates > 0 && study.landLeftOut.planarArea > 0)
    #expect(left.noRoad.allSatisfy { study.distances[$0] == nil && !study.beyond.contains($0) })
    let communes = diagnosis.area.territory.communes
    let all = communes.reduce(0) { $0 + ($1.population ?? 0) }
    let out = left.communes.reduce(0) { $0 + (communes[$1].population ?? 0) }
    #expect(Int(study.demand.people) + out == all && study.demand.places + left.communes.count == 24)
    #expect(study.candidateCount + left.candidates == 24)
    #expect(study.places.allSatisfy { ($0.candidate.commune).map { !left.noRoad.contains($0) } ?? false })
  }

  @Test func onlyTheCategoryIsThere() throws {
    let diagnosis = try ToyNetwork.diagnosis(5, sites: 9)
    let basis = try ToyNetwork.basis(seed: 5, main_min: 8)
    let labs = diagnosis.places.sites.filter { $0.category == "FabLab" }
    let alone = try Diagnosis(diagnosis.area, sites: labs, parameters: diagnosis.parameters)
    let question = SitingQuestion(count: 2, category: "FabLab")
    let study = try SitingStudy(diagnosis, question, by: .minutes(basis))
    let same = try SitingStudy(alone, SitingQuestion(count: 2), by: .minutes(basis))
    #expect(study.before == same.before && study.places == same.places)
  }

  @Test func gainedLandIsBesideWhatWasNear() throws {
    let diagnosis = try ToyNetwork.diagnosis(6, sites: 3)
    let basis = try ToyNetwork.basis(seed: 6, main_min: 6)
    let study = try SitingStudy(diagnosis, SitingQuestion(count: 2), by: .minutes(basis))
    let both = study.keptLand.planarArea + study.gainedLand.planarArea
    #expect(study.gainedLand.planarArea > 0 && both <= diagnosis.area.outline.planarArea * (1 + 1e-9))
  }

  /// An estimation is kilometres in other words.
  @Test(arguments: UInt64(1)...4) func anEstimationIsKilometresTimesANumber(_ seed: UInt64) throws {
    let estimate = try #require(TimeEstimate(detour: 1.3, speed_kmh: 60))
    let diagnosis = try ToyNetwork.diagnosis(seed, sites: 3)
    let metric = Metric.estimatedMinutes(estimate, main_min: estimate.minutes(8))
    for objective in Objective.allCases {
      let question = SitingQuestion(count: 2, objective: objective)
      let minutes = try SitingStudy(diagnosis, question, by: metric)
      let kilometres = try SitingStudy(diagnosis, question)
      #expect(minutes.places.map(\.candidate) == kilometres.places.map(\.candidate))
      #expect(minutes.after.covered == kilometres.after.covered)
      let mean = estimate.minutes(kilometres.after.mean ?? -1)
      #expect(abs((minutes.after.mean ?? 0) - mean) < 1e-9 * mean && minutes.isProven == kilometres.isProven)
      #expect(
        abs(minutes.gainedLand.planarArea - kilometres.gainedLand.planarArea)
          <= 1e-6 * kilometres.gainedLand.planarArea)
    }
  }
}
