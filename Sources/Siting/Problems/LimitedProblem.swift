/// A problem in which a number of candidates may be chosen and each demand pays what the best of them costs it:
/// the p-median, and the maximal covering problem, whose costs are all or nothing.
struct LimitedProblem<Table: ServiceTable>: Relaxation {
  let table: Table
  let count: Int
  let grain: Double

  var opening: Double { 0 }
  var limit: Int? { count }

  func cost(of plan: [Int]) -> Double { table.cost(of: plan) }

  func improved(_ plan: [Int], _ multipliers: [Double]) -> [Int] {
    var interchange = Interchange(plan, in: table)
    interchange.run()
    return interchange.plan
  }

  func firstMultipliers(_ plan: [Int]) -> [Double] { Interchange(plan, in: table).middles }

  /// The best plan that the effort allows, its cost, and a bound that no plan's cost is under.
  func solve(_ effort: Effort) -> (plan: [Int], cost: Double, lower: Double) {
    let greedy = table.greedy(count, among: Array(0..<table.candidateCount))
    var search = Search(self, from: improved(filled(greedy), []), effort: effort)
    search.run()
    return (table.ranked(search.plan), search.upper, search.lower)
  }

  /// A plan filled up to its count with the first candidates that are not in it.
  private func filled(_ plan: [Int]) -> [Int] {
    let inside = Set(plan)
    return plan + (0..<table.candidateCount).filter { !inside.contains($0) }.prefix(count - plan.count)
  }
}
