/// Best-first branch and bound on the Lagrangian bound, with candidates fixed by their reduced costs.
///
/// M. L. Fisher, "The Lagrangian relaxation method for solving integer programming problems", Management Science 27
/// (1981); J. E. Beasley, "Lagrangean heuristics for location problems", EJOR 65 (1993).
struct Search<Problem: Relaxation> {
  let problem: Problem
  let effort: Effort
  /// The best plan so far.
  private(set) var plan: [Int]
  /// Its cost.
  private(set) var upper: Double
  /// No plan costs less.
  private(set) var lower = 0.0
  private var entries = 0
  private var caps: [Double]

  /// A search that begins with a plan.
  ///
  /// - Parameter cutoff: only plans that cost less are wanted; by default those better than the first.
  init(_ problem: Problem, from plan: [Int], effort: Effort, cutoff: Double? = nil) {
    self.problem = problem
    self.effort = effort
    self.plan = plan
    upper = cutoff ?? problem.cost(of: plan)
    caps = problem.table.caps
  }

  /// Searches until the best plan is proven or the effort is spent.
  mutating func run() {
    let candidates = Array(0..<problem.table.candidateCount)
    var root = Branch(
      chosen: [], free: candidates, multipliers: problem.firstMultipliers(plan), bound: 0, next: nil)
    tighten(&root, steps: effort.rootSteps, isRoot: true)
    var open = isOpen(root) ? [root] : []
    while let place = open.indices.min(by: { open[$0].bound < open[$1].bound }), entries < effort.entries {
      let branch = open.remove(at: place)
      guard isOpen(branch) else { continue }
      open += children(of: branch).filter(isOpen)
    }
    lower = proven(open.filter(isOpen).map(\.bound).min())
  }

  /// The bound that the open branches leave, less what rounding in single precision may have added.
  private func proven(_ open: Double?) -> Double {
    guard problem.grain > 0 else { return max(0, min(threshold, open.map { $0 - abs($0) * 2e-6 } ?? upper)) }
    return max(0, min(upper, open.map(roundedUp) ?? upper))
  }

  /// Whether a branch may hold a better plan.
  private func isOpen(_ branch: Branch) -> Bool { branch.next != nil && branch.bound < threshold }

  /// A branch that costs as much as this holds no better plan.
  private var threshold: Double {
    problem.grain > 0 ? upper - problem.grain * (1 - 1e-6) : upper - abs(upper) * 2e-6
  }

  private func roundedUp(_ bound: Double) -> Double {
    (bound / problem.grain - 1e-6).rounded(.up) * problem.grain
  }

  /// The two branches in which the next candidate is chosen, and is not.
  private mutating func children(of branch: Branch) -> [Branch] {
    guard let next = branch.next else { return [] }
    let rest = branch.free.filter { $0 != next }
    var children = [branch, branch]
    children[0].chosen.append(next)
    for place in children.indices {
      children[place].free = rest
      tighten(&children[place], steps: effort.nodeSteps, isRoot: false)
    }
    return children
  }

  /// Raises the bound of a branch by subgradient steps, and fixes candidates on the way.
  private mutating func tighten(_ branch: inout Branch, steps: Int, isRoot: Bool) {
    var walk = Walk(branch.multipliers)
    branch.next = nil
    var last: Proposal?
    // Swaps are dear and change little from step to step; completing a cover is cheap.
    let pause = problem.limit == nil ? 10 : isRoot ? 25 : steps + 1
    for step in 0..<steps {
      let proposal = problem.propose(branch, walk.multipliers)
      entries += branch.free.count * problem.table.entriesPerCandidate + 8 * caps.count
      let isBetter = walk.note(proposal.bound)
      if isBetter || last == nil {
        branch.multipliers = walk.multipliers
        branch.bound = max(branch.bound, proposal.bound)
      }
      consider(branch, proposal, walk.multipliers, thoroughly: step % pause == pause - 1)
      if branch.bound >= threshold { return }
      let gradient = problem.gradient(branch, proposal, walk.multipliers)
      last = proposal
      if isBetter { fix(&branch, proposal) }
      if branch.bound >= threshold { return }
      guard walk.advance(gradient, towards: upper, bound: proposal.bound, caps: caps), !branch.free.isEmpty
      else { break }
      if entries > effort.entries { break }
    }
    decide(&branch)
  }

  /// Takes a proposal as a plan where it is better than the best so far.
  private mutating func consider(
    _ branch: Branch, _ proposal: Proposal, _ multipliers: [Double], thoroughly: Bool
  ) {
    let proposed = branch.chosen + proposal.picked.map { branch.free[$0] }
    guard thoroughly || (problem.limit != nil && problem.cost(of: proposed) < upper) else { return }
    let improved = problem.improved(proposed, multipliers)
    let cost = problem.cost(of: improved)
    if cost < upper { (plan, upper) = (improved, cost) }
  }

  /// Drops candidates that no better plan can hold, and chooses those that every one must.
  private func fix(_ branch: inout Branch, _ proposal: Proposal) {
    let isLimited = problem.limit != nil
    let isPicked = Set(proposal.picked)
    let dearest = isLimited ? proposal.picked.last.map { proposal.reduced[$0] } ?? 0 : 0
    var (free, chosen) = ([Int](), branch.chosen)
    for (place, candidate) in branch.free.enumerated() {
      let reduced = proposal.reduced[place]
      if isPicked.contains(place) {
        let without = proposal.bound - reduced + proposal.runnerUp
        if without >= threshold { chosen.append(candidate) } else { free.append(candidate) }
      } else if proposal.bound - dearest + reduced < threshold {
        free.append(candidate)
      }
    }
    (branch.free, branch.chosen) = (free, chosen)
    // More are needed than may be chosen: nothing better is here.
    if let limit = problem.limit, chosen.count > limit { branch.bound = .infinity }
  }

  /// Names the candidate to decide next, or closes a branch that has nothing left to decide.
  private mutating func decide(_ branch: inout Branch) {
    let isFull = problem.limit.map { branch.chosen.count >= $0 } ?? false
    let proposal = problem.propose(branch, branch.multipliers)
    if isFull || branch.free.isEmpty {
      consider(branch, proposal, branch.multipliers, thoroughly: true)
      return
    }
    let pick =
      proposal.picked.first ?? proposal.reduced.indices.min { proposal.reduced[$0] < proposal.reduced[$1] }
    branch.next = pick.map { branch.free[$0] }
  }
}
