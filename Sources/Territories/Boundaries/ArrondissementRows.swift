/// Rows of a table that are of municipal arrondissements of Paris, Lyon or Marseille, kept until all rows are read: their
/// commune may have a row of its own.
struct ArrondissementRows<Value> {
  struct Row {
    var record: Int
    var code: String
    var value: Value
  }

  private var rows: [String: [Row]] = [:]

  /// Keeps a row; returns whether it was the first of its arrondissement.
  mutating func take(_ row: Row, of commune: String) -> Bool {
    if rows[commune]?.contains(where: { $0.code == row.code }) == true { return false }
    rows[commune, default: []].append(row)
    return true
  }

  /// The communes that have such rows, in the order of their codes, and the rows.
  var byCommune: [(commune: String, rows: [Row])] {
    rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The arrondissements of a commune that have no row.
  func missing(of commune: String) -> [String] {
    let known = Set((rows[commune] ?? []).map(\.code))
    return OfficialCode.arrondissements(of: commune).filter { !known.contains($0) }
  }
}
