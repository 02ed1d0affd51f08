import Siting

extension SitingModel {
  /// Asks a solver of others; `nil` where there is none, or no programme for it: squares are too many, and worst
  /// distances are no sum.
  func ask(
    _ solver: (@Sendable (LinearModel) -> SolverAnswer)?, _ objective: Objective, _ count: Int
  ) -> SolverAnswer? {
    guard let solver, squares == nil else { return nil }
    switch objective {
    case .coverage: return solver(sets().coverageModel(count))
    case .completion: return solver(sets().completionModel())
    case .center: return nil
    case .median: return communes.medianModel(count).map(solver)
    }
  }

  /// Our plan or the answer's, whichever is worth more by exact distances, with the better bound of the two.
  func better(_ plan: Plan, _ answer: SolverAnswer, _ objective: Objective) -> Plan {
    var best = plan
    if answer.status != .failed, isBetter(answer.candidates, plan, objective) {
      best.candidates = ranked(answer.candidates, objective)
      best.value = value(of: answer.candidates, objective)
    }
    guard let bound = answer.bound else { return best }
    switch objective {
    case .coverage:
      // Whole inhabitants have a whole sum.
      let isWhole = communes.people.allSatisfy { $0 == $0.rounded() }
      let limit = bound + abs(bound) * 1e-9 + 1e-6
      best.bound = max(best.value, min(plan.bound, isWhole ? limit.rounded(.down) : limit))
    case .completion: best.bound = max(plan.bound, (bound - 1e-6).rounded(.up))
    case .median:
      let solved = widened(Plan(candidates: [], value: 0, bound: bound * (1 - 1e-9))).bound
      best.bound = max(plan.bound, solved)
    case .center: break
    }
    return best
  }

  private func isBetter(_ candidates: [Int], _ plan: Plan, _ objective: Objective) -> Bool {
    switch objective {
    case .completion:
      // Fewer places, and none that ours reach is left out.
      let reached = beyond(plan.candidates)
      return candidates.count < plan.candidates.count && beyond(candidates) <= reached
    case .coverage: return value(of: candidates, objective) > value(of: plan.candidates, objective)
    case .median, .center: return value(of: candidates, objective) < value(of: plan.candidates, objective)
    }
  }

  private func beyond(_ candidates: [Int]) -> Int { after(candidates).count { $0 > limit } }

  private func after(_ candidates: [Int]) -> [Double] { demand.distances(with: candidates) }

  private func value(of candidates: [Int], _ objective: Objective) -> Double {
    let plan = Plan(candidates: candidates, value: 0, bound: 0)
    return valued(plan, objective, after: after(candidates)).value
  }

  /// The candidates of a plan, each time the one that brings most.
  private func ranked(_ plan: [Int], _ objective: Objective) -> [Int] {
    var opening = Opening(self)
    var (left, ranked) = (plan, [Int]())
    while !left.isEmpty {
      let gains = left.map { candidate in
        var next = opening
        let step = next.open(candidate)
        return objective == .median ? step.saved : step.gained.reduce(0) { $0 + demand.people[$1] }
      }
      let best = left.indices.max { (gains[$0], $1) < (gains[$1], $0) } ?? 0
      _ = opening.open(left[best])
      ranked.append(left.remove(at: best))
    }
    return ranked
  }
}
