/// The partition of values into classes with the least sum of squared deviations from the classes' means.
///
/// Programme: minimise Σ_c Σ_{i∈c} (v_i − mean_c)² over partitions of the sorted values into k intervals.
/// Source: Fisher, "On Grouping for Maximum Homogeneity", JASA 53, 1958; the recursion's best cuts climb with the
/// last value, so each row is filled by halving: Wang and Song, "Ckmeans.1d.dp", The R Journal 3/2, 2011, and its
/// version 4. Exact.
/// - Complexity: O(k n log n) for n distinct values.
struct NaturalBreaks {
  /// The first value of every class but the first, climbing.
  let bounds: [Double]
  /// The sum of squared deviations that is left.
  let deviation: Double

  /// Cuts climbing values into at most so many classes.
  init(_ sorted: [Double], classes: Int) {
    let runs = Runs(sorted)
    let classes = min(classes, runs.values.count)
    guard classes > 1 else {
      (bounds, deviation) = ([], runs.values.isEmpty ? 0 : runs.deviation(0, runs.values.count - 1))
      return
    }
    var table = Programme(runs)
    for _ in 1..<classes { table.addClass() }
    bounds = table.starts().map { runs.values[$0] }
    deviation = table.costs.last ?? 0
  }
}

/// Distinct values with running sums, taken about the mean so that digits are not lost.
private struct Runs {
  var values: [Double] = []
  private var counts: [Double] = [0]
  private var sums: [Double] = [0]
  private var squares: [Double] = [0]

  init(_ sorted: [Double]) {
    let mean = sorted.reduce(0) { $0 + $1 / Double(max(sorted.count, 1)) }
    for value in sorted {
      let centred = value - mean
      if values.last != value {
        values.append(value)
        counts.append(counts[counts.count - 1])
        sums.append(sums[sums.count - 1])
        squares.append(squares[squares.count - 1])
      }
      counts[counts.count - 1] += 1
      sums[sums.count - 1] += centred
      squares[squares.count - 1] += centred * centred
    }
  }

  /// Sum of squared deviations of the distinct values `first ... last`, each with its weight.
  func deviation(_ first: Int, _ last: Int) -> Double {
    let count = counts[last + 1] - counts[first]
    let sum = sums[last + 1] - sums[first]
    return max(0, squares[last + 1] - squares[first] - sum * sum / count)
  }
}

/// The dynamic programme: the least cost of the first values in so many classes, and where the last class starts.
private struct Programme {
  let runs: Runs
  var costs: [Double]
  var cuts: [[Int]] = []

  init(_ runs: Runs) {
    self.runs = runs
    costs = runs.values.indices.map { runs.deviation(0, $0) }
  }

  mutating func addClass() {
    var (next, starts) = (costs, [Int](repeating: 0, count: costs.count))
    let classes = cuts.count + 1
    fill(classes..<costs.count, from: classes, to: costs.count - 1, &next, &starts)
    costs = next
    cuts.append(starts)
  }

  /// Fills the columns of a range, whose best cuts lie in `from ... to`, middle first.
  private func fill(
    _ columns: Range<Int>, from: Int, to: Int, _ next: inout [Double], _ starts: inout [Int]
  ) {
    guard !columns.isEmpty else { return }
    let middle = (columns.lowerBound + columns.upperBound) / 2
    var (best, start) = (Double.infinity, from)
    for candidate in from...max(from, min(middle, to)) {
      let cost = costs[candidate - 1] + runs.deviation(candidate, middle)
      if cost < best { (best, start) = (cost, candidate) }
    }
    next[middle] = best
    starts[middle] = start
    fill(columns.lowerBound..<middle, from: from, to: start, &next, &starts)
    fill((middle + 1)..<columns.upperBound, from: start, to: to, &next, &starts)
  }

  /// Where each class but the first starts, walked back from the last value.
  func starts() -> [Int] {
    var (places, last) = ([Int](), runs.values.count - 1)
    for row in cuts.reversed() {
      places.append(row[last])
      last = row[last] - 1
    }
    return places.reversed()
  }
}
