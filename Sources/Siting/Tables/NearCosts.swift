/// The entries of a cost table that are under their cap, in compressed rows: few where many sites exist.
public struct NearCosts: ServiceTable {
  let caps: [Double]
  private let starts: [Int]
  private let demands: [Int32]
  private let costs: [Float]

  /// A table from its rows.
  ///
  /// - Parameters:
  ///   - lists: for each candidate, the demands that it costs less than the sites that exist, and those costs.
  ///   - weights: for each demand, what it weighs; above 0.
  ///   - base: for each demand, its cost by sites that exist; finite.
  public init(_ lists: [[(demand: Int32, cost: Float)]], weights: [Double], base: [Double]) {
    precondition(weights.count == base.count, "one base for each weight")
    caps = zip(weights, base).map { $0 * $1 }
    var starts = [0]
    var demands: [Int32] = []
    var costs: [Float] = []
    let count = lists.reduce(0) { $0 + $1.count }
    demands.reserveCapacity(count)
    costs.reserveCapacity(count)
    for list in lists {
      for (demand, cost) in list {
        demands.append(demand)
        costs.append(cost * Float(weights[Int(demand)]))
      }
      starts.append(demands.count)
    }
    (self.starts, self.demands, self.costs) = (starts, demands, costs)
  }

  /// The entries of a table, with weighted costs; `nil` where they are so many that full rows are faster.
  init?(_ table: CostTable) {
    let caps = table.caps
    let most = table.candidateCount * caps.count / 6
    var starts = [0]
    var demands: [Int32] = []
    var costs: [Float] = []
    for candidate in 0..<table.candidateCount {
      table.visit(candidate) { demand, cost in
        guard cost < caps[demand] else { return }
        demands.append(Int32(demand))
        costs.append(Float(cost))
      }
      guard demands.count <= most else { return nil }
      starts.append(demands.count)
    }
    (self.caps, self.starts, self.demands, self.costs) = (caps, starts, demands, costs)
  }
  var candidateCount: Int { starts.count - 1 }
  var entriesPerCandidate: Int { max(1, demands.count / max(1, candidateCount)) }

  func visit(_ candidate: Int, _ body: (_ demand: Int, _ cost: Double) -> Void) {
    for place in starts[candidate]..<starts[candidate + 1] { body(Int(demands[place]), Double(costs[place])) }
  }

  func reducedCosts(of candidates: [Int], _ multipliers: [Double]) -> [Double] {
    candidates.map { candidate in
      var sum = 0.0
      for place in starts[candidate]..<starts[candidate + 1] {
        sum += min(0, Double(costs[place]) - multipliers[Int(demands[place])])
      }
      return sum
    }
  }
}
