import Samples
import Testing

@testable import Siting

/// Runs answer what sets answer.
@Suite struct CoverRunsTests {
  private func lists(_ seed: UInt64) -> (lists: [[Int]], weights: [Double]) {
    var generator = SeededGenerator(seed: seed)
    let weights = (0..<30).map { _ in Double(Int.random(in: 0...40, using: &generator)) / 2 }
    let lists = (0..<9).map { _ in
      (0..<30).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
    }
    return (lists, weights)
  }

  private func runs(_ list: [Int]) -> [Range<Int32>] {
    var runs: [Range<Int32>] = []
    for place in list.map({ Int32($0) }) {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<(place + 1)
      } else {
        runs.append(place..<(place + 1))
      }
    }
    return runs
  }

  @Test(arguments: UInt64(1)...40) func theBestCoverIsThatOfSets(_ seed: UInt64) {
    let (lists, weights) = lists(seed)
    let table = CoverRuns(lists.map(runs), weights: weights)
    for count in 1...3 {
      let best = -Exhaustive.least(count, of: lists.count) { plan in
        -Set(plan.flatMap { lists[$0] }).reduce(0) { $0 + weights[$1] }
      }
      let plan = table.maximalCover(count)
      #expect(abs(plan.value - best) < 1e-6 && plan.bound >= best - 1e-6)
      #expect(plan.bound <= best * (1 + 1e-5) + 1e-6)
    }
  }

  @Test(arguments: UInt64(1)...10) func whatIsCoveredIsWhatWasGiven(_ seed: UInt64) {
    let (lists, weights) = lists(seed)
    let table = CoverRuns(lists.map(runs), weights: weights)
    #expect((0..<9).map(table.covered(by:)) == lists)
    #expect(table.covered(by: [0, 4, 8]) == Set(lists[0] + lists[4] + lists[8]).sorted())
    let multipliers = weights.map { $0 / 3 }
    let sets = CoverSets(lists, weights: weights)
    let sums = zip(table.reducedCosts(of: [0, 5], multipliers), sets.reducedCosts(of: [0, 5], multipliers))
    #expect(sums.allSatisfy { abs($0 - $1) < 1e-9 })
    let some = stride(from: 0, to: 30, by: 4).map { $0 }
    let part = table.sets(of: some)
    for candidate in 0..<9 {
      #expect(part.covered(by: candidate).map { some[$0] } == lists[candidate].filter(some.contains))
    }
  }
}
