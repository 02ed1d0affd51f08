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

  /// Puts findings in the order of the file; those about one record keep theirs.
  mutating func sortFindings() {
    let numbers = findings.map(\.place.number)
    let order = findings.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    findings = order.map { findings[$0] }
  }
}
