extension CoverSets {
  /// Chooses the fewest candidates that cover every demand that can be covered (LSCP).
  ///
  /// C. Toregas, R. Swain, C. ReVelle & L. Bergman, Operations Research 19 (1971). Weights play no part.
  ///
  /// - Parameter effort: how long to search.
  /// - Returns: the plan, whose value and bound are numbers of candidates, and the demands that none covers.
  public func fewestCover(effort: Effort = .usual) -> (plan: Plan, unreachable: [Int]) {
    let problem = CompletionProblem(self)
    var search = Search(problem, from: problem.improved([], []), effort: effort)
    search.run()
    let plan = Plan(
      candidates: ranked(search.plan.map { problem.candidates[$0] }), value: search.upper, bound: search.lower
    )
    return (plan, problem.unreachable)
  }

  /// Whether a number of candidates can cover every demand: a plan, or a proof that none can, or neither.
  func cover(with count: Int, effort: Effort) -> (plan: [Int]?, isImpossible: Bool) {
    let problem = CompletionProblem(self)
    guard problem.unreachable.isEmpty else { return (nil, true) }
    let greedy = problem.improved([], [])
    if greedy.count <= count { return (greedy.map { problem.candidates[$0] }, false) }
    var search = Search(problem, from: greedy, effort: effort, cutoff: Double(count + 1))
    search.run()
    if search.plan.count <= count { return (search.plan.map { problem.candidates[$0] }, false) }
    return (nil, search.lower > Double(count))
  }
}
