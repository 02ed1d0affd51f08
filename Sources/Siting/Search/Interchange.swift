/// Vertex substitution: a candidate outside the plan takes the place of one inside while that lowers the cost.
///
/// M. B. Teitz & P. Bart, Operations Research 16 (1968); all removals for one insertion are weighed in one pass over
/// its demands: R. Whitaker, INFOR 21 (1983); M. G. C. Resende & R. F. Werneck, "A fast swap-based local search
/// procedure for location problems", Annals of Operations Research 150 (2007).
struct Interchange<Table: ServiceTable> {
  private let table: Table
  private(set) var plan: [Int]
  /// The least and the second least cost of each demand, and who gives the least: a place in the plan, −1 for none.
  private var first: [Double]
  private var second: [Double]
  private var server: [Int32]
  /// For each place in the plan, what its removal would cost.
  private var losses: [Double] = []
  /// For each place in the plan, what an insertion would save of that; kept for its storage.
  private var saved: [Double] = []

  init(_ plan: [Int], in table: Table) {
    self.table = table
    self.plan = plan
    (first, second, server) = ([], [], [])
    assign()
  }

  /// Swaps until no swap helps; a pass begins at the first candidate, and each helping swap is made at once.
  mutating func run() {
    guard !plan.isEmpty else { return }
    var isInside = [Bool](repeating: false, count: table.candidateCount)
    for candidate in plan { isInside[candidate] = true }
    let least = 1e-9 * first.reduce(0, +) + 1e-9
    var unchanged = 0
    var candidate = 0
    while unchanged < table.candidateCount {
      let swap = isInside[candidate] ? nil : self.swap(for: candidate)
      if let swap, swap.change < -least {
        isInside[plan[swap.place]] = false
        isInside[candidate] = true
        plan[swap.place] = candidate
        assign()
        unchanged = 0
      } else {
        unchanged += 1
      }
      candidate = (candidate + 1) % table.candidateCount
    }
  }

  /// The best removal for an insertion, and the change of the cost.
  private mutating func swap(for candidate: Int) -> (place: Int, change: Double)? {
    var gain = 0.0
    var saved = self.saved
    for place in saved.indices { saved[place] = 0 }
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        server.withUnsafeBufferPointer { server in
          table.visit(candidate) { demand, cost in
            guard cost < second[demand] else { return }
            let (nearest, next, place) = (first[demand], second[demand], Int(server[demand]))
            if cost < nearest { gain += nearest - cost }
            if place >= 0 { saved[place] += next - max(cost, nearest) }
          }
        }
      }
    }
    self.saved = saved
    var best: (place: Int, change: Double)?
    for place in plan.indices {
      let change = losses[place] - saved[place] - gain
      if change < best?.change ?? .infinity { best = (place, change) }
    }
    return best
  }

  /// Finds out who serves each demand, and who would be next.
  private mutating func assign() {
    var (first, second) = (table.caps, table.caps)
    var server = [Int32](repeating: -1, count: first.count)
    for (place, candidate) in plan.enumerated() {
      table.visit(candidate) { demand, cost in
        if cost < first[demand] {
          second[demand] = first[demand]
          first[demand] = cost
          server[demand] = Int32(place)
        } else if cost < second[demand] {
          second[demand] = cost
        }
      }
    }
    losses = [Double](repeating: 0, count: plan.count)
    saved = losses
    for demand in first.indices where server[demand] >= 0 {
      losses[Int(server[demand])] += second[demand] - first[demand]
    }
    (self.first, self.second, self.server) = (first, second, server)
  }

  /// Half way between the least and the second least cost of each demand: where good multipliers lie.
  var middles: [Double] { zip(first, second).map { ($0 + $1) / 2 } }
}
