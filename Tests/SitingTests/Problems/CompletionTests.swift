@testable import Siting
import Testing

@Suite struct CompletionTests {
  @Test(arguments: UInt64(1)...60) func exhaustiveSearchAgrees(seed: UInt64) {
    let scene = Scene(seed: seed)
    let (plan, unreachable) = scene.sets.fewestCover()
    let far = scene.weights.indices.filter { demand in
      scene.base[demand] > scene.radius && scene.costs.allSatisfy { $0[demand] > scene.radius }
    }
    let wanted = scene.weights.indices.filter { scene.base[$0] > scene.radius && !far.contains($0) }
    let best = (0...scene.costs.count).first { count in
      Exhaustive.least(count, of: scene.costs.count) { chosen in
        let distances = scene.value(of: chosen).after
        return Double(wanted.count { distances[$0] > scene.radius })
      } == 0
    }
    #expect(Set(far).isSubset(of: unreachable))
    #expect(plan.candidates.count == best && plan.bound == plan.value)
    let distances = scene.value(of: plan.candidates).after
    #expect(wanted.allSatisfy { distances[$0] <= scene.radius })
  }

  @Test func aNumberIsReachedOrProvenTooSmall() {
    let sets = CoverSets([[0, 1], [1, 2], [2, 3], [3, 0], [4]], weights: [1, 1, 1, 1, 1])
    #expect(sets.cover(with: 2, effort: .usual).isImpossible)
    #expect(sets.cover(with: 3, effort: .usual).plan?.count == 3)
    #expect(CoverSets([[0]], weights: [1, 1]).cover(with: 9, effort: .usual).isImpossible)
  }
}
