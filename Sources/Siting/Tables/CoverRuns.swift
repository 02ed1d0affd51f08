/// Which demands each candidate covers, as runs of neighbours: many small squares in rows take few runs.
///
/// What a run of demands is worth is one difference of running sums.
public struct CoverRuns: Sendable {
  /// For each demand, what it weighs (inhabitants); not negative.
  public let weights: [Double]
  private let starts: [Int]
  private let runs: [Range<Int32>]

  /// Runs from their lists.
  ///
  /// - Parameters:
  ///   - lists: for each candidate, the runs of demands that it covers, ascending and apart.
  ///   - weights: for each demand, what it weighs; what is not finite and above 0 weighs nothing.
  public init(_ lists: [[Range<Int32>]], weights: [Double]) {
    self.weights = weights.map { $0.isFinite && $0 > 0 ? $0 : 0 }
    var starts = [0]
    var runs: [Range<Int32>] = []
    for list in lists {
      runs += list.map { $0.clamped(to: 0..<Int32(weights.count)) }
      starts.append(runs.count)
    }
    self.starts = starts
    self.runs = runs
  }

  /// The number of candidates.
  public var candidateCount: Int { starts.count - 1 }

  /// The demands that a candidate covers, ascending.
  public func covered(by candidate: Int) -> [Int] {
    runs[starts[candidate]..<starts[candidate + 1]].flatMap { $0.map { Int($0) } }
  }

  /// The demands that some candidates cover together, ascending.
  public func covered(by plan: [Int]) -> [Int] {
    var isCovered = [Bool](repeating: false, count: weights.count)
    for candidate in plan { visit(candidate) { demand, _ in isCovered[demand] = true } }
    return isCovered.indices.filter { isCovered[$0] }
  }

  /// The sets of some demands, ascending, each known by its place among them.
  public func sets(of demands: [Int]) -> CoverSets {
    // How many of them come before each demand.
    var before = [Int](repeating: 0, count: weights.count + 1)
    for demand in demands { before[demand + 1] = 1 }
    for place in before.indices.dropFirst() { before[place] += before[place - 1] }
    let lists = (0..<candidateCount).map { candidate -> [Int] in
      var list: [Int] = []
      visitRuns(of: candidate) { list += before[$0.lowerBound]..<before[$0.upperBound] }
      return list
    }
    return CoverSets(lists, weights: demands.map { weights[$0] })
  }

  /// Offers the runs that a candidate covers.
  private func visitRuns(of candidate: Int, _ body: (_ run: Range<Int>) -> Void) {
    for place in starts[candidate]..<starts[candidate + 1] {
      body(Int(runs[place].lowerBound)..<Int(runs[place].upperBound))
    }
  }
}

extension CoverRuns: ServiceTable {
  var caps: [Double] { weights }
  var entriesPerCandidate: Int { max(1, 2 * runs.count / max(1, candidateCount)) }

  func visit(_ candidate: Int, _ body: (_ demand: Int, _ cost: Double) -> Void) {
    visitRuns(of: candidate) { run in for demand in run { body(demand, 0) } }
  }

  func reducedCosts(of candidates: [Int], _ multipliers: [Double]) -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(multipliers.count + 1)
    for multiplier in multipliers { sums.append(sums[sums.count - 1] + multiplier) }
    return sums.withUnsafeBufferPointer { sums in
      runs.withUnsafeBufferPointer { runs in
        candidates.map { candidate in
          var sum = 0.0
          for place in starts[candidate]..<starts[candidate + 1] {
            sum -= sums[Int(runs[place].upperBound)] - sums[Int(runs[place].lowerBound)]
          }
          return sum
        }
      }
    }
  }
}
