extension MemberReading {
  /// Notes what concerns the file as a whole.
  mutating func noteTheFile() {
    if !columns.notUnderstood.isEmpty {
      let names = columns.notUnderstood.prefix(100).map { excerpt($0, limit: 40) }
      audit.note(.columnsNotUnderstood(Array(names)))
    }
    guard let table = (source as? TableSource)?.table else { return }
    audit.noteSheetAndTitle(of: table)
    if table.encodingFaultCount > 0 {
      audit.note(.unreadableCharacters(count: table.encodingFaultCount, encoding: table.encoding))
    }
    if table.blankRowCount > 0 { audit.note(.blankRows(table.blankRowCount)) }
    // An address is recognised and never kept, so it is no example either.
    audit.noteBrokenAccents(of: table, in: columns.columns.filter { $0.key != .address }.flatMap(\.value))
  }
}

extension Audit {
  /// Says which sheet of a workbook was read, where others have rows too, and which row is the header, where it is
  /// not the first.
  mutating func noteSheetAndTitle(of table: DelimitedText) {
    if let choice = table.choice {
      let others = choice.others.prefix(20).map { excerpt($0, limit: 40) }
      note(.sheetRead(excerpt(choice.sheet, limit: 40), others: Array(others)))
    }
    if table.titleRowCount > 0 { note(.titleRows(table.titleRowCount, headerLine: table.headerLine)) }
  }

  /// Says how many records have broken accents in the columns that are read, at the first of them.
  mutating func noteBrokenAccents(of table: DelimitedText, in columns: [Int]) {
    guard let found = table.brokenAccents(in: Set(columns)) else { return }
    let (record, column) = found.first
    note(
      .brokenAccents(records: found.recordCount), at: .line(table.line(ofRecord: record)),
      field: table.columns[column], value: trimmed(table.field(column, ofRecord: record)))
  }

  /// Puts findings in the order of the file; those about one record keep theirs.
  mutating func sortFindings() {
    let numbers = findings.map(\.place.number)
    let order = findings.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    findings = order.map { findings[$0] }
  }
}
