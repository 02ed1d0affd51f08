extension CoverSets {
  /// Chooses the candidates that cover most weight together (MCLP).
  ///
  /// R. Church & C. ReVelle, "The maximal covering location problem", Papers of the RSA 32 (1974).
  ///
  /// - Parameters:
  ///   - count: how many to choose at most.
  ///   - effort: how long to search.
  /// - Returns: the plan; its value and bound are covered weight.
  public func maximalCover(_ count: Int, effort: Effort = .usual) -> Plan { mostCovered(count, effort) }
}

extension CoverRuns {
  /// Chooses the candidates that cover most weight together, as ``CoverSets/maximalCover(_:effort:)`` does.
  public func maximalCover(_ count: Int, effort: Effort = .usual) -> Plan { mostCovered(count, effort) }
}

extension ServiceTable {
  /// The maximal covering problem of a table whose caps are weights and whose costs are nothing.
  fileprivate func mostCovered(_ count: Int, _ effort: Effort) -> Plan {
    let count = min(max(count, 0), candidateCount)
    let weights = caps
    let whole = weights.reduce(0, +)
    guard count > 0 else { return Plan(candidates: [], value: 0, bound: 0) }
    let isWhole = weights.allSatisfy { $0 == $0.rounded() }
    let found = LimitedProblem(table: self, count: count, grain: isWhole ? 1 : 0).solve(effort)
    return Plan(candidates: found.plan, value: whole - found.cost, bound: whole - found.lower)
  }
}
