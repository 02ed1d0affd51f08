/// The entries of a cost table that are under their cap, in compressed rows: few where many sites exist.
struct NearCosts: ServiceTable {
  let caps: [Double]
  private let starts: [Int]
  private let demands: [Int32]
  private let costs: [Double]

  /// The entries of a table, with weighted costs; `nil` where they are so many that full rows are faster.
  init?(_ table: CostTable) {
    let caps = table.caps
    let most = table.candidateCount * caps.count / 6
    var starts = [0]
    var demands: [Int32] = []
    var costs: [Double] = []
    for candidate in 0..<table.candidateCount {
      table.visit(candidate) { demand, cost in
        guard cost < caps[demand] else { return }
        demands.append(Int32(demand))
        costs.append(cost)
      }
      guard demands.count <= most else { return nil }
      starts.append(demands.count)
    }
    (self.caps, self.starts, self.demands, self.costs) = (caps, starts, demands, costs)
  }

  var candidateCount: Int { starts.count - 1 }
  var entriesPerCandidate: Int { max(1, demands.count / max(1, candidateCount)) }

  func visit(_ candidate: Int, _ body: (_ demand: Int, _ cost: Double) -> Void) {
    for place in starts[candidate]..<starts[candidate + 1] { body(Int(demands[place]), costs[place]) }
  }

  func reducedCosts(of candidates: [Int], _ multipliers: [Double]) -> [Double] {
    candidates.map { candidate in
      var sum = 0.0
      for place in starts[candidate]..<starts[candidate + 1] {
        sum += min(0, costs[place] - multipliers[Int(demands[place])])
      }
      return sum
    }
  }
}
