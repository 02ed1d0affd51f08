/// The reading of one sheet of an `.xlsx`.
struct OfficeSheetReading {
  private var markup: MarkupReading
  private let texts: SharedTexts
  private var rows: SheetRows
  /// The row and the cell under way.
  private var (row, column) = (0, -1)
  private var value: [UInt8] = []

  private enum Kind { case number, shared, rich, text, truth }

  init(_ markup: MarkupReading, _ texts: SharedTexts, _ rows: SheetRows) {
    (self.markup, self.texts, self.rows) = (markup, texts, rows)
  }

  /// Reads all rows, or the header; what follows the rows is read too, for the sum at the end.
  mutating func read() throws(WorkbookError) -> SheetRows {
    var isInData = false
    while !rows.isEnough {
      switch try markup.step() {
      case .open where markup.isNamed("sheetData"): isInData = true
      case .open where isInData && markup.isNamed("row"): try readRow()
      case .open where isInData: try markup.skip()
      case .close: isInData = false
      case .open, .text: continue
      case .end:
        rows.finish()
        return rows
      }
    }
    return rows
  }

  private mutating func readRow() throws(WorkbookError) {
    let number = try markup.attribute("r") == nil ? row + 1 : try markup.count("r") ?? 0
    guard number > row, number <= SheetRows.rowLimit else {
      let name = try markup.string("r") ?? String(number)
      throw .badReference(sheet: rows.name, cell: "A" + name.prefix(20))
    }
    (row, column) = (number, -1)
    while true {
      switch try markup.step() {
      case .open where markup.isNamed("c"): try readCell()
      case .open: try markup.skip()
      case .text: continue
      case .close: return try rows.endRow(row)
      case .end: throw markup.fault
      }
    }
  }

  private mutating func readCell() throws(WorkbookError) {
    try place()
    let kind = try kind()
    value.removeAll(keepingCapacity: true)
    while true {
      switch try markup.step() {
      case .open where markup.isNamed("v"): try markup.appendPlain(to: &value)
      case .open where markup.isNamed("is"): try markup.appendRich(to: &value)
      case .open: try markup.skip()
      case .text: continue
      case .close: return try take(kind)
      case .end: throw markup.fault
      }
    }
  }

  /// Settles where the cell just opened stands.
  private mutating func place() throws(WorkbookError) {
    let before = column
    if let range = try markup.attribute("r") {
      let bytes = markup.window[range]
      guard let reference = CellReference(bytes), reference.row == row, reference.column > before else {
        throw .badReference(sheet: rows.name, cell: String(decoding: bytes.prefix(20), as: UTF8.self))
      }
      column = reference.column
    } else {
      column += 1
      guard column < SheetRows.columnLimit else { throw .badReference(sheet: rows.name, cell: cell) }
    }
  }

  private var cell: String { CellReference(column: column, row: row).text }

  private func kind() throws(WorkbookError) -> Kind {
    guard let range = try markup.attribute("t") else { return .number }
    let bytes = markup.window[range]
    if MarkupReading.equal(bytes, "s") { return .shared }
    if MarkupReading.equal(bytes, "inlineStr") { return .rich }
    if MarkupReading.equal(bytes, "b") { return .truth }
    return MarkupReading.equal(bytes, "n") ? .number : .text
  }

  private mutating func take(_ kind: Kind) throws(WorkbookError) {
    guard !value.isEmpty else { return }
    switch kind {
    case .shared:
      guard let number = Int(String(decoding: value, as: UTF8.self)), let text = texts.text(number) else {
        throw .unknownText(sheet: rows.name, cell: cell)
      }
      try rows.add(Array(text), at: column)
    case .number: try rows.add(sheetNumber(value), at: column)
    case .truth: try rows.add(Array((value == [0x31] ? "TRUE" : "FALSE").utf8), at: column)
    case .text: try rows.add(withoutEscapes(value), at: column)
    case .rich: try rows.add(value, at: column)
    }
  }
}
