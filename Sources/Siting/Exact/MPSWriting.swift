extension LinearModel {
  /// The programme in free MPS, names short, the same at every run.
  ///
  /// Source: IBM, "Mathematical Programming System/360" (1969), with blanks before and between fields as solvers read it today.
  public var mps: [UInt8] {
    var text: [UInt8] = []
    func line(_ words: String...) {
      text += words.joined(separator: " ").utf8
      text.append(0x0A)
    }
    line("NAME maillage FREE")
    line("ROWS")
    line("", "N", "c")
    for (row, bound) in rows.enumerated() { line("", bound.sense.rawValue, "r\(row)") }
    line("COLUMNS")
    for (place, column) in columns.enumerated() {
      let name = LinearModel.name(of: place)
      if place == 0 { line("", "M0 'MARKER' 'INTORG'") }
      if place == candidateCount { line("", "M1 'MARKER' 'INTEND'") }
      if column.cost != 0 || column.entries.isEmpty { line("", name, "c", "\(column.cost)") }
      for (row, coefficient) in column.entries { line("", name, "r\(row)", "\(Int(coefficient))") }
    }
    if columns.count == candidateCount, candidateCount > 0 { line("", "M1 'MARKER' 'INTEND'") }
    line("RHS")
    for (row, bound) in rows.enumerated() where bound.limit != 0 {
      line("", "b", "r\(row)", "\(bound.limit)")
    }
    line("BOUNDS")
    for place in columns.indices { line("", "UP", "d", LinearModel.name(of: place), "1") }
    line("ENDATA")
    return text
  }

  /// The name of a column.
  static func name(of column: Int) -> String { "x\(column)" }

  /// The candidate of a column's name; `nil` for other columns.
  func candidate(named name: some StringProtocol) -> Int? {
    guard name.first == "x", let place = Int(name.dropFirst()), (0..<candidateCount).contains(place) else {
      return nil
    }
    return place
  }
}
