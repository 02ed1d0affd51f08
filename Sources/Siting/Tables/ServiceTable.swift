/// What every candidate would cost every demand: the one thing that solvers know of a place.
///
/// Costs are weighted (kilometres × inhabitants, or inhabitants left uncovered). A demand that no chosen candidate
/// serves for less pays its cap: what the sites that exist already give it.
protocol ServiceTable: Sendable {
  /// The number of candidates.
  var candidateCount: Int { get }
  /// For each demand, its cost where no candidate is chosen; not negative.
  var caps: [Double] { get }

  /// Offers the demands that a candidate may serve for less than their cap, with their weighted costs.
  func visit(_ candidate: Int, _ body: (_ demand: Int, _ cost: Double) -> Void)

  /// For each candidate, the sum over demands of min(0, cost − multiplier).
  func reducedCosts(of candidates: [Int], _ multipliers: [Double]) -> [Double]

  /// The number of entries that ``reducedCosts(of:_:)`` looks at for one candidate, on average.
  var entriesPerCandidate: Int { get }
}

extension ServiceTable {
  /// The cost of all demands under a plan.
  func cost(of plan: [Int]) -> Double {
    var costs = caps
    for candidate in plan { lower(&costs, by: candidate) }
    return costs.reduce(0, +)
  }

  /// Lowers costs to those that a candidate gives.
  func lower(_ costs: inout [Double], by candidate: Int) {
    visit(candidate) { demand, cost in if cost < costs[demand] { costs[demand] = cost } }
  }
}
