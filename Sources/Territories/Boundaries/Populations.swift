extension Commune {
  /// Replaces populations by those of a table of codes and inhabitants, such as INSEE publishes each year.
  ///
  /// Municipal arrondissements are added up to their commune, where all have a row and the commune has none.
  /// - Returns: the audit of the table, in which codes of no commune and communes without a line stand; a commune
  ///   without a line keeps the population that it had.
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  static func replacePopulations(
    of communes: inout Audited<[Commune]>, with file: InputFile
  ) throws(TerritoriesError) -> Audit {
    var reading = PopulationReading(try CodeTable(file, columns: PopulationReading.names), communes.value)
    for record in 0..<reading.rows.table.count { reading.take(record) }
    reading.addUp()
    communes.value = reading.communes
    return reading.finished()
  }
}

/// The state of reading populations.
private struct PopulationReading {
  static let names = [
    ["codeinsee", "codgeo", "depcom", "com", "inseecom", "codecommune", "codeinseecommune", "code"],
    ["population", "pmun", "popmun", "populationmunicipale", "ptot", "habitants", "pop", "inhabitants"],
  ]

  var rows: CodeTable
  private(set) var communes: [Commune]
  private let indices: [String: Int]
  private var seen: Set<String> = []
  private var arrondissements = ArrondissementRows<Int>()

  init(_ rows: CodeTable, _ communes: [Commune]) {
    self.rows = rows
    self.communes = communes
    indices = Dictionary(
      communes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func take(_ record: Int) {
    let texts = (code: rows.value(0, record), count: rows.value(1, record))
    guard let code = OfficialCode.commune(texts.code) else {
      return rows.refuse(record, .badCode, column: 0, value: texts.code)
    }
    let whole = indices[code] == nil ? OfficialCode.wholeCommune(ofArrondissement: code) : nil
    guard let index = indices[whole ?? code] else {
      return rows.refuse(record, .codeNotInTerritory, column: 0, value: code)
    }
    guard let count = inhabitants(texts.count) else {
      return rows.refuse(record, .badPopulationRow, column: 1, value: texts.count)
    }
    if let whole {
      let isFirst = arrondissements.take(.init(record: record, code: code, value: count), of: whole)
      if !isFirst { rows.refuse(record, .repeatedCode, column: 0, value: code) }
      return
    }
    guard seen.insert(code).inserted else {
      return rows.refuse(record, .repeatedCode, column: 0, value: code)
    }
    communes[index].population = count
    rows.use()
  }

  /// Gives communes the inhabitants of all their arrondissements: of some only the sum would be too small.
  mutating func addUp() {
    for (commune, parts) in arrondissements.byCommune {
      let missing = arrondissements.missing(of: commune)
      if seen.contains(commune) {
        for part in parts { refuse(part, .communeHasItsRow(commune)) }
      } else if !missing.isEmpty {
        for part in parts { refuse(part, .arrondissementsMissing(of: commune, missing)) }
      } else if let index = indices[commune] {
        communes[index].population = parts.reduce(0) { $0 + $1.value }
        seen.insert(commune)
        for _ in parts { rows.use() }
      }
    }
  }

  private mutating func refuse(_ part: ArrondissementRows<Int>.Row, _ reason: Finding.Reason) {
    rows.refuse(part.record, reason, column: 0, value: part.code)
  }

  /// The audit, in which communes without a row stand.
  func finished() -> Audit {
    var audit = rows.audit
    audit.noteMissingPopulations(communes.map(\.code).filter { !seen.contains($0) })
    audit.sortFindings()
    return audit
  }
}

extension Audited<[Commune]> {
  /// Notes communes that have no population in the end.
  mutating func noteMissingPopulations() {
    let missing = value.filter { $0.population == nil }.map(\.code)
    if !audits.isEmpty { audits[0].noteMissingPopulations(missing) }
  }
}

extension Audit {
  fileprivate mutating func noteMissingPopulations(_ codes: [String]) {
    guard !codes.isEmpty else { return }
    note(.populationMissing(communes: codes.count, suchAs: Array(codes.sorted().prefix(10))))
    sortFindings()
  }
}
