import Siting
import Testing

@Suite struct MedianTests {
  @Test(arguments: UInt64(1)...60) func exhaustiveSearchAgrees(seed: UInt64) {
    let scene = Scene(seed: seed)
    for count in 1...4 {
      let plan = scene.table.median(count)
      let best = Exhaustive.least(count, of: scene.costs.count) { scene.value(of: $0).weightedSum }
      #expect(abs(plan.value - best) <= 1e-5 * best)
      #expect(plan.bound <= best && plan.bound >= best * (1 - 1e-5))
      #expect(abs(scene.value(of: plan.candidates).weightedSum - plan.value) <= 1e-9 * plan.value)
    }
  }

  @Test(arguments: UInt64(1)...20) func aHastySearchIsStillBounded(seed: UInt64) {
    let scene = Scene(seed: seed, demands: 40, candidates: 16)
    let best = Exhaustive.least(4, of: 16) { scene.value(of: $0).weightedSum }
    let plan = scene.table.median(4, effort: Effort(rootSteps: 5, nodeSteps: 2, entries: 0))
    #expect(plan.bound <= best && best <= plan.value * (1 + 1e-12))
  }

  @Test func sitesThatExistAreWorthWhatTheyAre() {
    let scene = Scene(seed: 2)
    #expect(scene.table.median(0).value == scene.value(of: []).weightedSum)
  }
}
