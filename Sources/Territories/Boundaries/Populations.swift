extension Commune {
  /// Replaces populations by those of a table of codes and inhabitants, such as INSEE publishes each year.
  ///
  /// - Returns: the audit of the table, in which codes of no commune and communes without a line stand; a commune
  ///   without a line keeps the population that it had.
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  static func replacePopulations(
    of communes: inout Audited<[Commune]>, with file: InputFile
  ) throws(TerritoriesError) -> Audit {
    let names = [
      ["codeinsee", "codgeo", "depcom", "com", "inseecom", "codecommune", "codeinseecommune", "code"],
      ["population", "pmun", "popmun", "populationmunicipale", "ptot", "habitants", "pop", "inhabitants"],
    ]
    var rows = try CodeTable(file, columns: names)
    let indices = Dictionary(
      communes.value.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for record in 0..<rows.table.count {
      let texts = (code: rows.value(0, record), count: rows.value(1, record))
      guard let code = OfficialCode.commune(texts.code) else {
        rows.refuse(record, .badCode, column: 0, value: texts.code)
        continue
      }
      guard let index = indices[code] else {
        rows.refuse(record, .codeNotInTerritory, column: 0, value: code)
        continue
      }
      guard let count = inhabitants(texts.count) else {
        rows.refuse(record, .badPopulationRow, column: 1, value: texts.count)
        continue
      }
      guard seen.insert(code).inserted else {
        rows.refuse(record, .repeatedCode, column: 0, value: code)
        continue
      }
      communes.value[index].population = count
      rows.use()
    }
    return missing(from: seen, of: communes.value, rows.audit)
  }

  private static func missing(from seen: Set<String>, of communes: [Commune], _ audit: Audit) -> Audit {
    var audit = audit
    audit.noteMissingPopulations(communes.map(\.code).filter { !seen.contains($0) })
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
