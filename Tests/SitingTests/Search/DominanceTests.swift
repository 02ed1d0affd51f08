import Testing

@testable import Siting

@Suite struct DominanceTests {
  /// Candidate 1 is within candidate 0; demand 2 includes the candidates of demand 3.
  @Test func whatIsDominatedGoes() {
    let sets = CoverSets([[0, 1, 2], [1, 2], [2, 3, 4], []], weights: [1, 1, 1, 1, 1])
    let dominance = Dominance(sets)
    #expect(dominance.candidates == [0, 2])
    #expect(dominance.demands == [0, 3])
  }

  @Test(arguments: UInt64(1)...40) func asFewAreEnough(seed: UInt64) {
    let scene = Scene(seed: seed, demands: 24, candidates: 12)
    let reduced = Dominance(scene.sets).sets
    func fewest(_ sets: CoverSets, _ wanted: Set<Int>) -> Int? {
      (0...sets.candidateCount).first { count in
        Exhaustive.least(count, of: sets.candidateCount) { plan in
          Double(wanted.subtracting(plan.flatMap { sets.covered(by: $0) }).count)
        } == 0
      }
    }
    let reachable = Set((0..<scene.sets.candidateCount).flatMap { scene.sets.covered(by: $0) })
    #expect(fewest(scene.sets, reachable) == fewest(reduced, Set(reduced.weights.indices)))
  }
}
