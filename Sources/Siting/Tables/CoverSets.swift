/// Which demands each candidate covers, in compressed rows.
public struct CoverSets: Sendable {
  /// For each demand, what it weighs (inhabitants); not negative.
  public let weights: [Double]
  private let starts: [Int]
  private let demands: [Int32]

  /// Sets from their lists.
  ///
  /// - Parameters:
  ///   - lists: for each candidate, the demands it covers, in any order.
  ///   - weights: for each demand, what it weighs; what is not finite and above 0 weighs nothing.
  public init(_ lists: [[Int]], weights: [Double]) {
    self.weights = weights.map { $0.isFinite && $0 > 0 ? $0 : 0 }
    var starts = [0]
    var demands: [Int32] = []
    for list in lists {
      let isTidy =
        list.first ?? 0 >= 0 && list.last ?? 0 < weights.count && zip(list, list.dropFirst()).allSatisfy(<)
      let known = isTidy ? list : Set(list.filter(weights.indices.contains)).sorted()
      for demand in known { demands.append(Int32(demand)) }
      starts.append(demands.count)
    }
    self.starts = starts
    self.demands = demands
  }

  /// The number of candidates.
  public var candidateCount: Int { starts.count - 1 }

  /// The demands that a candidate covers, ascending.
  public func covered(by candidate: Int) -> [Int] {
    demands[starts[candidate]..<starts[candidate + 1]].map { Int($0) }
  }
}

extension CoverSets: ServiceTable {
  var caps: [Double] { weights }
  var entriesPerCandidate: Int { max(1, demands.count / max(1, candidateCount)) }

  func visit(_ candidate: Int, _ body: (_ demand: Int, _ cost: Double) -> Void) {
    for place in starts[candidate]..<starts[candidate + 1] { body(Int(demands[place]), 0) }
  }

  func reducedCosts(of candidates: [Int], _ multipliers: [Double]) -> [Double] {
    demands.withUnsafeBufferPointer { demands in
      multipliers.withUnsafeBufferPointer { multipliers in
        candidates.map { candidate in
          var sum = 0.0
          for place in starts[candidate]..<starts[candidate + 1] { sum -= multipliers[Int(demands[place])] }
          return sum
        }
      }
    }
  }
}
