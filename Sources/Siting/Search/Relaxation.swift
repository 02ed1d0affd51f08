/// A siting problem whose demands are relaxed: Lagrange's multipliers price them, and candidates then part.
///
/// The relaxed cost is Σ λ + Σ over chosen candidates of (opening + reduced cost), with 0 ≤ λ ≤ cap. Cornuéjols,
/// Fisher & Nemhauser, "Location of bank accounts", Management Science 23 (1977).
protocol Relaxation {
  associatedtype Table: ServiceTable
  var table: Table { get }
  /// What choosing a candidate costs.
  var opening: Double { get }
  /// How many may be chosen; `nil` where each pays for itself.
  var limit: Int? { get }
  /// All values are multiples of this; 0 where they are not.
  var grain: Double { get }

  /// The cost of a plan as it stands.
  func cost(of plan: [Int]) -> Double
  /// A plan that is allowed and no worse, made from one that the relaxation proposes.
  func improved(_ plan: [Int], _ multipliers: [Double]) -> [Int]
  /// Multipliers to begin with.
  func firstMultipliers(_ plan: [Int]) -> [Double]
}

/// A part of the search: some candidates are chosen, some are still free, the others are out.
struct Branch {
  var chosen: [Int]
  var free: [Int]
  var multipliers: [Double]
  /// No plan of this branch costs less.
  var bound: Double
  /// The free candidate to decide next.
  var next: Int?
}

/// The answer of the relaxation at some multipliers.
struct Proposal {
  var bound: Double
  /// Reduced costs with opening, of the free candidates.
  var reduced: [Double]
  /// The places in `free` of those that are chosen, best first.
  var picked: [Int]
  /// The best reduced cost among those not chosen; 0 where choosing none is allowed.
  var runnerUp: Double
}

extension Relaxation {
  /// Solves the relaxed problem of a branch.
  func propose(_ branch: Branch, _ multipliers: [Double]) -> Proposal {
    let reduced = table.reducedCosts(of: branch.free, multipliers).map { opening + $0 }
    let fixed = table.reducedCosts(of: branch.chosen, multipliers).reduce(0) { $0 + opening + $1 }
    let count = limit.map { max(0, $0 - branch.chosen.count) } ?? branch.free.count
    let (picked, runnerUp) = limit == nil ? (Self.paying(reduced), 0) : Self.least(count, of: reduced)
    let sum = picked.reduce(0) { $0 + reduced[$1] }
    return Proposal(
      bound: multipliers.reduce(0, +) + fixed + sum, reduced: reduced, picked: picked, runnerUp: runnerUp)
  }

  private static func paying(_ reduced: [Double]) -> [Int] {
    reduced.indices.filter { reduced[$0] < 0 }.sorted { (reduced[$0], $0) < (reduced[$1], $1) }
  }

  /// The places of the `count` least values, least first, and the next value.
  private static func least(_ count: Int, of values: [Double]) -> ([Int], Double) {
    var kept: [Int] = []
    for (place, value) in values.enumerated() {
      if kept.count > count, let last = kept.last, value >= values[last] { continue }
      var spot = kept.count
      while spot > 0, value < values[kept[spot - 1]] { spot -= 1 }
      kept.insert(place, at: spot)
      if kept.count > count + 1 { kept.removeLast() }
    }
    guard kept.count > count else { return (kept, 0) }
    return (Array(kept.prefix(count)), values[kept[count]])
  }

  /// How far each demand is from being served once, under a proposal.
  func gradient(_ branch: Branch, _ proposal: Proposal, _ multipliers: [Double]) -> [Double] {
    var gradient = [Double](repeating: 1, count: multipliers.count)
    for candidate in branch.chosen + proposal.picked.map({ branch.free[$0] }) {
      table.visit(candidate) { demand, cost in if cost < multipliers[demand] { gradient[demand] -= 1 } }
    }
    return gradient
  }
}
