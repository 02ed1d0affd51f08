import Studies

extension Exports {
  /// What makes the tables of indicators; those whose inputs are absent are left out.
  static func standingMakers(
    _ diagnosis: Diagnosis, _ names: ColumnNames, times: TimeStudy? = nil, _ dialect: CSVDialect
  ) -> [@Sendable () -> [OutputFile]] {
    var makers: [@Sendable () -> [OutputFile]] = [
      { [indicators(diagnosis, times: times, dialect: dialect)] }
    ]
    if !diagnosis.standing.levels.typologies.isEmpty {
      makers.append {
        [table("typologies", typologies(diagnosis, names: names, times: times), dialect, empty: [])]
      }
    }
    if !diagnosis.levels.epcis.isEmpty {
      makers.append { [table("epci", epcis(diagnosis, names: names, times: times), dialect, empty: [])] }
    }
    if let squares = diagnosis.standing.squares {
      makers.append {
        [table("carreaux-hors-territoire", outside(squares), dialect, empty: outsideColumns)]
      }
    }
    guard diagnosis.standing.levels.whole.inhabitants > 0 else { return makers }
    makers.append {
      [
        table("courbe-population", curve(diagnosis), dialect, empty: curveColumns),
        table("priorites", PriorityTable(diagnosis).table, dialect),
      ]
    }
    return makers + (times?.bases ?? []).flatMap { self.makers(diagnosis, $0, dialect) }
  }
}
