/// What of a covering problem can be left out without changing how few candidates are enough.
///
/// A demand goes whose candidates include all those of another demand, which covers it too; a candidate goes whose
/// demands are all covered by another. R. S. Garfinkel & G. L. Nemhauser, "Integer Programming" (1972), ch. 8.
struct Dominance {
  /// The candidates that stay, ascending.
  private(set) var candidates: [Int]
  /// The demands that stay, ascending.
  private(set) var demands: [Int]
  private var covered: [[Int32]]
  private var coverers: [[Int32]]

  init(_ sets: CoverSets) {
    covered = (0..<sets.candidateCount).map { sets.covered(by: $0).map { Int32($0) } }
    coverers = Dominance.transposed(covered, count: sets.weights.count)
    (candidates, demands) = ([], [])
    var left = -1
    while left != covered.count(where: { !$0.isEmpty }) + coverers.count(where: { !$0.isEmpty }) {
      left = covered.count { !$0.isEmpty } + coverers.count { !$0.isEmpty }
      Dominance.dropIncluded(&covered, &coverers)
      Dominance.dropIncluding(&coverers, &covered)
    }
    candidates = covered.indices.filter { !covered[$0].isEmpty }
    demands = coverers.indices.filter { !coverers[$0].isEmpty }
  }

  /// Empties each row that another row includes, the later one among equals.
  private static func dropIncluded(_ rows: inout [[Int32]], _ columns: inout [[Int32]]) {
    for row in rows.indices {
      let rarest = rows[row].min { columns[Int($0)].count < columns[Int($1)].count }
      let others = rarest.map { columns[Int($0)] } ?? []
      let isIncluded = others.contains { other in
        other != row && isSubset(rows[row], of: rows[Int(other)])
          && (rows[row].count < rows[Int(other)].count || other < row)
      }
      if isIncluded { empty(row, &rows, &columns) }
    }
  }

  /// Empties each row that includes another row, the later one among equals.
  private static func dropIncluding(_ rows: inout [[Int32]], _ columns: inout [[Int32]]) {
    for row in rows.indices {
      // A row is emptied as soon as it is known to include this one; this one stays.
      guard let rarest = rows[row].min(by: { columns[Int($0)].count < columns[Int($1)].count }) else {
        continue
      }
      for other in columns[Int(rarest)] where other != row {
        if rows[Int(other)].count >= rows[row].count, isSubset(rows[row], of: rows[Int(other)]) {
          empty(Int(other), &rows, &columns)
        }
      }
    }
  }

  private static func empty(_ row: Int, _ rows: inout [[Int32]], _ columns: inout [[Int32]]) {
    for column in rows[row] { columns[Int(column)].removeAll { $0 == row } }
    rows[row] = []
  }

  /// Whether all of one ascending list is in another.
  private static func isSubset(_ small: [Int32], of large: [Int32]) -> Bool {
    guard small.count <= large.count else { return false }
    var place = 0
    for member in small {
      while place < large.count, large[place] < member { place += 1 }
      guard place < large.count, large[place] == member else { return false }
      place += 1
    }
    return true
  }

  /// The sets of the candidates that stay, over the demands that stay, each of weight 1.
  var sets: CoverSets {
    var places = [Int](repeating: -1, count: coverers.count)
    for (place, demand) in demands.enumerated() { places[demand] = place }
    return CoverSets(
      candidates.map { covered[$0].map { places[Int($0)] } }, weights: demands.map { _ in 1 })
  }

  private static func transposed(_ rows: [[Int32]], count: Int) -> [[Int32]] {
    var columns = [[Int32]](repeating: [], count: count)
    for (row, members) in rows.enumerated() {
      for member in members { columns[Int(member)].append(Int32(row)) }
    }
    return columns
  }
}
