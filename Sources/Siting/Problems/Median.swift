extension CostTable {
  /// Chooses the candidates that lower the weighted sum of costs most (p-median).
  ///
  /// S. L. Hakimi, Operations Research 12 (1964); bound and reduction as Beasley (1993).
  ///
  /// - Parameters:
  ///   - count: how many to choose at most, one at least where no site exists.
  ///   - effort: how long to search.
  /// - Returns: the plan; its value and bound are weighted sums.
  public func median(_ count: Int, effort: Effort = .usual) -> Plan {
    NearCosts(self)?.median(count, effort: effort) ?? leastSum(count, effort)
  }
}

extension NearCosts {
  /// Chooses the candidates that lower the weighted sum of costs most, as ``CostTable/median(_:effort:)`` does.
  public func median(_ count: Int, effort: Effort = .usual) -> Plan { leastSum(count, effort) }
}

extension ServiceTable {
  fileprivate func leastSum(_ count: Int, _ effort: Effort) -> Plan {
    let count = min(max(count, 0), candidateCount)
    let whole = caps.reduce(0, +)
    guard count > 0 else { return Plan(candidates: [], value: whole, bound: whole) }
    let found = LimitedProblem(table: self, count: count, grain: 0).solve(effort)
    return Plan(candidates: found.plan, value: found.cost, bound: found.lower)
  }
}
