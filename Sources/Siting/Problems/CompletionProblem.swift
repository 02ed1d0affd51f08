/// The set covering problem: the fewest candidates that cover every demand that any of them covers.
struct CompletionProblem: Relaxation {
  let table: CoverSets
  /// For each demand, the candidates that cover it.
  private let coverers: [[Int]]

  var opening: Double { 1 }
  var limit: Int? { nil }
  var grain: Double { 1 }

  /// For each candidate of the problem, that of the sets.
  let candidates: [Int]
  /// The demands of the sets that no candidate covers.
  let unreachable: [Int]

  /// A problem in which every demand of the sets counts once.
  init(_ sets: CoverSets) {
    var isReached = [Bool](repeating: false, count: sets.weights.count)
    for candidate in 0..<sets.candidateCount {
      sets.visit(candidate) { demand, _ in isReached[demand] = true }
    }
    unreachable = isReached.indices.filter { !isReached[$0] }
    let dominance = Dominance(sets)
    table = dominance.sets
    candidates = dominance.candidates
    var coverers = [[Int]](repeating: [], count: table.weights.count)
    for candidate in 0..<table.candidateCount {
      table.visit(candidate) { demand, _ in coverers[demand].append(candidate) }
    }
    self.coverers = coverers
  }

  func cost(of plan: [Int]) -> Double { Double(plan.count) }

  /// Completes a plan, the dearest demands first, and takes out what is not needed.
  func improved(_ plan: [Int], _ multipliers: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: coverers.count)
    var plan = plan
    for candidate in plan { table.visit(candidate) { demand, _ in counts[demand] += 1 } }
    let missing = counts.indices.map { demand in
      counts[demand] > 0 ? 0 : multipliers.isEmpty ? 1 : max(multipliers[demand], 1e-3)
    }
    let rest = CoverSets.greedyCompletion(of: table, missing, coverers)
    for candidate in rest { table.visit(candidate) { demand, _ in counts[demand] += 1 } }
    plan += rest
    return pruned(plan, &counts)
  }

  /// Takes out candidates whose demands are all covered twice, those of the smallest sets first.
  private func pruned(_ plan: [Int], _ counts: inout [Int]) -> [Int] {
    let order = plan.sorted { (size($0), $0) < (size($1), $1) }
    var kept: [Int] = []
    for candidate in order {
      var isNeeded = false
      table.visit(candidate) { demand, _ in if counts[demand] == 1 { isNeeded = true } }
      if isNeeded {
        kept.append(candidate)
      } else {
        table.visit(candidate) { demand, _ in counts[demand] -= 1 }
      }
    }
    return kept
  }

  private func size(_ candidate: Int) -> Int { table.covered(by: candidate).count }

  func firstMultipliers(_ plan: [Int]) -> [Double] {
    coverers.map { candidates in
      candidates.map { 1 / Double(max(1, size($0))) }.min() ?? 0
    }
  }
}

extension CoverSets {
  /// Candidates that cover what is missing: each time the one that covers most of it.
  static func greedyCompletion(of table: CoverSets, _ missing: [Double], _ coverers: [[Int]]) -> [Int] {
    var missing = missing
    var gains = table.reducedCosts(of: Array(0..<table.candidateCount), missing)
    var plan: [Int] = []
    while let best = gains.indices.min(by: { gains[$0] < gains[$1] }), gains[best] < -1e-6 {
      plan.append(best)
      table.visit(best) { demand, _ in
        for candidate in coverers[demand] { gains[candidate] += missing[demand] }
        missing[demand] = 0
      }
    }
    return plan
  }
}
