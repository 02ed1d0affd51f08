import Siting
import Testing

@Suite struct CoverageTests {
  @Test(arguments: UInt64(1)...60) func exhaustiveSearchAgrees(seed: UInt64) {
    let scene = Scene(seed: seed)
    for count in 1...4 {
      let plan = scene.sets.maximalCover(count)
      let best = -Exhaustive.least(count, of: scene.costs.count) {
        -scene.value(of: $0).newlyCovered(radius: scene.radius)
      }
      #expect(plan.value == best && plan.bound == best)
      #expect(scene.value(of: plan.candidates).newlyCovered(radius: scene.radius) == plan.value)
      #expect(plan.candidates.count == count && Set(plan.candidates).count == count)
    }
  }

  @Test(arguments: UInt64(1)...20) func aHastySearchIsStillBounded(seed: UInt64) {
    let scene = Scene(seed: seed, demands: 40, candidates: 16)
    let best = -Exhaustive.least(4, of: 16) { -scene.value(of: $0).newlyCovered(radius: scene.radius) }
    let plan = scene.sets.maximalCover(4, effort: Effort(rootSteps: 3, nodeSteps: 2, entries: 0))
    #expect(plan.value <= best && best <= plan.bound)
  }

  @Test func nothingToChooseIsNoPlan() {
    #expect(CoverSets([], weights: [1, 2]).maximalCover(3) == Plan(candidates: [], value: 0, bound: 0))
    #expect(CoverSets([[0]], weights: [5]).maximalCover(0).candidates.isEmpty)
    #expect(CoverSets([[0], [0]], weights: [5]).maximalCover(9).value == 5)
    #expect(CoverSets([[], []], weights: []).maximalCover(1).value == 0)
  }

  @Test func whatIsNoWeightWeighsNothing() {
    let sets = CoverSets([[0, 1], [2, 7, -1]], weights: [.nan, -4, 3])
    #expect(sets.maximalCover(1) == Plan(candidates: [1], value: 3, bound: 3))
  }
}
