extension ServiceTable {
  /// Chooses one candidate after the other, each time the one that lowers the cost most; the first among equals.
  ///
  /// - Parameters:
  ///   - count: how many to choose; fewer where no other lowers the cost.
  ///   - candidates: those to choose among.
  /// - Returns: the chosen ones in the order of choice.
  func greedy(_ count: Int, among candidates: [Int]) -> [Int] {
    var costs = caps
    var plan: [Int] = []
    while plan.count < count {
      let gains = reducedCosts(of: candidates, costs)
      guard let best = gains.indices.min(by: { gains[$0] < gains[$1] }), gains[best] < 0 else { break }
      plan.append(candidates[best])
      lower(&costs, by: candidates[best])
    }
    return plan
  }

  /// A plan in the order in which its candidates help, those that help nobody last.
  func ranked(_ plan: [Int]) -> [Int] {
    let helping = greedy(plan.count, among: plan.sorted())
    let known = Set(helping)
    return helping + plan.sorted().filter { !known.contains($0) }
  }
}
