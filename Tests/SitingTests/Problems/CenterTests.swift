import Siting
import Testing

@Suite struct CenterTests {
  @Test(arguments: UInt64(1)...60) func exhaustiveSearchAgrees(seed: UInt64) {
    let scene = Scene(seed: seed)
    for count in 1...4 {
      let plan = scene.table.center(count)
      let best = Exhaustive.least(count, of: scene.costs.count) { scene.value(of: $0).worst }
      #expect(plan.value == best && plan.bound == best)
      #expect(scene.value(of: plan.candidates).worst == plan.value)
    }
  }

  @Test(arguments: UInt64(1)...20) func aHastySearchIsStillBounded(seed: UInt64) {
    let scene = Scene(seed: seed, demands: 40, candidates: 16)
    let best = Exhaustive.least(4, of: 16) { scene.value(of: $0).worst }
    let plan = scene.table.center(4, effort: Effort(rootSteps: 3, nodeSteps: 2, entries: 0))
    #expect(plan.bound <= best && best <= plan.value)
  }
}
