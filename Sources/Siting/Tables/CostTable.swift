/// What it costs each demand to be served by each candidate, as rows of single precision: 4 bytes a pair.
public struct CostTable: Sendable {
  /// For each demand, what it weighs (inhabitants); above 0.
  public let weights: [Double]
  /// For each demand, its cost where no candidate serves it: the sites that exist, else its dearest candidate.
  public let base: [Double]
  /// The number of candidates.
  public let candidateCount: Int
  private let stride: Int
  private let costs: [Float]
  private let singleWeights: [Float]

  private static let lanes = 8
  /// A cost that no demand would pay; it fills rows up to a multiple of the lanes.
  private static let never = Float(1e30)

  /// A table from its rows.
  ///
  /// - Parameters:
  ///   - candidateCount: the number of candidates.
  ///   - weights: for each demand, what it weighs; above 0.
  ///   - base: for each demand, its cost by sites that exist; infinite where there is none.
  ///   - fill: writes the costs of one candidate, one for each demand, not negative.
  public init(
    candidateCount: Int, weights: [Double], base: [Double],
    fill: (_ candidate: Int, _ row: inout [Float]) -> Void
  ) {
    precondition(weights.count == base.count, "one base for each weight")
    let stride = (weights.count + CostTable.lanes - 1) / CostTable.lanes * CostTable.lanes
    var costs: [Float] = []
    costs.reserveCapacity(stride * candidateCount)
    var row = [Float](repeating: CostTable.never, count: stride)
    var dearest = [Float](repeating: 0, count: stride)
    for candidate in 0..<candidateCount {
      fill(candidate, &row)
      precondition(row.count == stride || row.count == weights.count, "one cost for each demand")
      costs.append(contentsOf: row)
      costs.append(contentsOf: repeatElement(CostTable.never, count: stride - row.count))
      for demand in weights.indices where row[demand] > dearest[demand] { dearest[demand] = row[demand] }
    }
    self.candidateCount = candidateCount
    self.weights = weights
    self.base = zip(base, dearest).map { $0.isFinite ? $0 : Double($1) }
    self.stride = stride
    self.costs = costs
    singleWeights = weights.map { Float($0) } + repeatElement(0, count: stride - weights.count)
  }

  /// The cost of one pair.
  public func cost(_ candidate: Int, _ demand: Int) -> Double { Double(costs[candidate * stride + demand]) }

  /// The demands within a cost of a candidate, among some.
  func demands(within limit: Double, of candidate: Int, among demands: [Int]) -> [Int] {
    demands.indices.filter { cost(candidate, demands[$0]) <= limit }
  }
}

extension CostTable: ServiceTable {
  var caps: [Double] { zip(weights, base).map { $0 * $1 } }
  /// Eight entries are looked at in the time of about two.
  var entriesPerCandidate: Int { stride / 4 + 1 }

  func visit(_ candidate: Int, _ body: (_ demand: Int, _ cost: Double) -> Void) {
    let start = candidate * stride
    costs.withUnsafeBufferPointer { costs in
      weights.withUnsafeBufferPointer { weights in
        for demand in 0..<weights.count { body(demand, Double(costs[start + demand]) * weights[demand]) }
      }
    }
  }

  func reducedCosts(of candidates: [Int], _ multipliers: [Double]) -> [Double] {
    var thresholds = zip(multipliers, weights).map { Float($0 / $1) }
    thresholds += repeatElement(0, count: stride - thresholds.count)
    return costs.withUnsafeBytes { costs in
      thresholds.withUnsafeBytes { thresholds in
        singleWeights.withUnsafeBytes { weights in
          candidates.map { row($0, costs, thresholds, weights) }
        }
      }
    }
  }

  /// Sums a row eight by eight; every 16 steps the sums go over to double precision.
  private func row(
    _ candidate: Int, _ costs: UnsafeRawBufferPointer, _ thresholds: UnsafeRawBufferPointer,
    _ weights: UnsafeRawBufferPointer
  ) -> Double {
    typealias Lanes = SIMD8<Float>
    let bytes = stride * MemoryLayout<Float>.stride
    let step = CostTable.lanes * MemoryLayout<Float>.stride
    var (sum, offset) = (0.0, 0)
    while offset < bytes {
      let end = min(offset + 16 * step, bytes)
      var lanes = Lanes(repeating: 0)
      while offset < end {
        let cost = costs.loadUnaligned(fromByteOffset: candidate * bytes + offset, as: Lanes.self)
        let saved = cost - thresholds.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
        lanes +=
          saved.replacing(with: 0, where: saved .> Lanes(repeating: 0))
          * weights.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
        offset += step
      }
      sum += Double(lanes.sum())
    }
    return sum
  }
}
