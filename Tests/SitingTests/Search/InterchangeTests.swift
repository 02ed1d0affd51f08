import Testing

@testable import Siting

@Suite struct InterchangeTests {
  /// After it, no single swap lowers the cost; every swap is tried here.
  @Test(arguments: UInt64(1)...30) func noSwapHelpsAfterwards(seed: UInt64) {
    let scene = Scene(seed: seed, demands: 30, candidates: 14)
    check(scene.table, seed)
    check(scene.sets, seed)
  }

  private func check(_ table: some ServiceTable, _ seed: UInt64) {
    let start = [Int(seed % 14), Int((seed + 5) % 14), Int((seed + 9) % 14)]
    var interchange = Interchange(start, in: table)
    interchange.run()
    let plan = interchange.plan
    let cost = table.cost(of: plan)
    #expect(cost <= table.cost(of: start) * (1 + 1e-12))
    for place in plan.indices {
      for candidate in 0..<14 where !plan.contains(candidate) {
        var swapped = plan
        swapped[place] = candidate
        #expect(table.cost(of: swapped) >= cost - 1e-6 * (1 + cost))
      }
    }
  }

  @Test func bothFormsOfReducedCostsAgreeWithTheDefinition() {
    let scene = Scene(seed: 4, demands: 150, candidates: 6)
    let table = scene.table
    let multipliers = table.caps.enumerated().map { $1 * Double($0 % 5) / 5 }
    let reduced = table.reducedCosts(of: Array(0..<6), multipliers)
    for candidate in 0..<6 {
      var sum = 0.0
      table.visit(candidate) { demand, cost in sum += min(0, cost - multipliers[demand]) }
      #expect(abs(sum - reduced[candidate]) <= 1e-5 * abs(sum))
    }
  }
}
