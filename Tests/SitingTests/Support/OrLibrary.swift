import Siting

/// A p-median case in the form of the OR-Library's `pmed` files: `n m p`, then `m` edges `i j cost`.
///
/// J. E. Beasley, "OR-Library", Journal of the Operational Research Society 41 (1990). The cost of an edge that is
/// given twice is the last one, as the library's notes say.
struct OrLibrary {
  let count: Int
  let distances: [[Double]]

  /// Reads a case; shortest ways by Floyd & Warshall.
  init?(_ text: String) {
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard numbers.count >= 3, numbers.count >= 3 + 3 * numbers[1] else { return nil }
    let (size, edges) = (numbers[0], numbers[1])
    count = numbers[2]
    var distances = [[Double]](repeating: [Double](repeating: 1e9, count: size), count: size)
    for node in 0..<size { distances[node][node] = 0 }
    for edge in 0..<edges {
      let (from, to) = (numbers[3 + 3 * edge] - 1, numbers[4 + 3 * edge] - 1)
      guard (0..<size).contains(from), (0..<size).contains(to) else { return nil }
      distances[from][to] = Double(numbers[5 + 3 * edge])
      distances[to][from] = distances[from][to]
    }
    for via in 0..<size {
      for from in 0..<size {
        for to in 0..<size {
          distances[from][to] = min(distances[from][to], distances[from][via] + distances[via][to])
        }
      }
    }
    self.distances = distances
  }

  /// The case as a cost table: every node is a demand of weight 1 and a candidate.
  var table: CostTable {
    CostTable(
      candidateCount: distances.count, weights: distances.map { _ in 1 },
      base: distances.map { _ in .infinity }
    ) { candidate, row in
      for demand in distances.indices { row[demand] = Float(distances[candidate][demand]) }
    }
  }

  /// A path of so many nodes, one apart.
  static func path(_ size: Int, count: Int) -> String {
    (["\(size) \(size - 1) \(count)"] + (1..<size).map { "\($0) \($0 + 1) 1" }).joined(separator: "\n")
  }
}
