extension CostTable {
  /// Chooses the candidates that lower the worst cost most (p-center).
  ///
  /// A worst cost within reach is a covering by so many candidates: E. Minieka, "The m-center problem", SIAM Review 12
  /// (1970). Costs are halved between one that a plan reaches and one that is proven out of reach. Weights play no part.
  ///
  /// - Parameters:
  ///   - count: how many to choose at most, one at least where no site exists.
  ///   - effort: how long to search for each cost tried.
  /// - Returns: the plan; its value and bound are worst costs.
  public func center(_ count: Int, effort: Effort = .usual) -> Plan {
    let count = min(max(count, 0), candidateCount)
    let worst = base.max() ?? 0
    guard count > 0, worst > 0 else { return Plan(candidates: [], value: worst, bound: worst) }
    var halving = Halving(table: self, count: count, effort: effort)
    halving.lowerPlan()
    halving.raiseBound()
    return Plan(candidates: ranked(halving.plan), value: halving.value, bound: halving.bound)
  }

  /// The greatest cost that a demand pays under a plan.
  func worstCost(of plan: [Int]) -> Double {
    weights.indices.reduce(0) { worst, demand in
      max(worst, plan.reduce(base[demand]) { min($0, cost($1, demand)) })
    }
  }

  /// The sets within a cost, of the demands that exceed it without a plan.
  func sets(within limit: Double) -> CoverSets {
    let beyond = weights.indices.filter { base[$0] > limit }
    return CoverSets(
      (0..<candidateCount).map { demands(within: limit, of: $0, among: beyond) },
      weights: beyond.map { _ in 1 })
  }

  /// The least cost in the table above another; a demand's base is one of them.
  func nextCost(above limit: Double) -> Double {
    var next = base.filter { $0 > limit }.min() ?? .infinity
    for candidate in 0..<candidateCount {
      for demand in weights.indices {
        let cost = cost(candidate, demand)
        if cost > limit, cost < next { next = cost }
      }
    }
    return next
  }
}

/// The halving of worst costs.
private struct Halving {
  let table: CostTable
  let count: Int
  let effort: Effort
  var plan: [Int] = []
  var value: Double
  var bound = 0.0
  /// The greatest cost at which no plan was found.
  private var unreached = 0.0

  init(table: CostTable, count: Int, effort: Effort) {
    self.table = table
    self.count = count
    self.effort = effort
    value = table.worstCost(of: [])
    for demand in table.weights.indices {
      let best = (0..<table.candidateCount).reduce(table.base[demand]) { min($0, table.cost($1, demand)) }
      bound = max(bound, best)
    }
    unreached = bound
  }

  /// Lowers the plan's worst cost while one is found, down to a thousandth of the first interval.
  mutating func lowerPlan() {
    if let plan = table.sets(within: bound).cover(with: count, effort: effort).plan { return take(plan) }
    let width = (value - unreached) / 4_096
    while value - unreached > width {
      let middle = (value + unreached) / 2
      let answer = table.sets(within: middle).cover(with: count, effort: effort)
      if let plan = answer.plan { take(plan) } else { unreached = middle }
      if answer.isImpossible { bound = max(bound, table.nextCost(above: middle)) }
    }
  }

  /// Raises the bound to the plan's worst cost, or half way to it as long as halves are proven out of reach.
  mutating func raiseBound() {
    var ceiling = value
    while bound < value {
      // Just under the value: where this is out of reach, the plan is the best.
      let target = ceiling == value ? value.nextDown : (bound + ceiling) / 2
      guard ceiling == value || ceiling - bound > value / 1_000 else { return }
      let answer = table.sets(within: target).cover(with: count, effort: effort)
      if let plan = answer.plan {
        take(plan)
        ceiling = value
      } else if answer.isImpossible {
        bound = min(value, table.nextCost(above: target))
      } else {
        ceiling = target
      }
    }
  }

  private mutating func take(_ found: [Int]) {
    let cost = table.worstCost(of: found)
    guard cost < value else { return }
    (plan, value) = (found, cost)
    unreached = min(unreached, value)
  }
}
