/// The reading of the sheets of an `.ods`, one after the other.
struct OpenSheetReading {
  private var markup: MarkupReading
  private var rows = SheetRows(name: "", .firstRow)
  /// The row and the cell under way.
  private var (row, column) = (1, 0)
  private var value: [UInt8] = []
  /// Whether the sheet is what another file's looked like, kept for formulas.
  private var isCopy = false

  /// The style of a table under way, and those under which tables are not shown.
  private var style = ""
  private var hidingStyles: Set<String> = []

  init(_ markup: MarkupReading) { self.markup = markup }

  /// Goes on to the next sheet and reads it; `nil` at the end.
  mutating func nextSheet(_ extent: SheetExtent) throws(WorkbookError) -> SheetRows? {
    while true {
      switch try markup.step() {
      case .open where markup.isNamed("table"):
        rows = SheetRows(name: try markup.string("table:name") ?? "", extent)
        rows.isHidden = hidingStyles.contains(try markup.string("table:style-name") ?? "")
        row = 1
        isCopy = false
        try readTable()
        guard !isCopy else { continue }
        rows.finish()
        return rows
      case .open where markup.isNamed("style"): style = try markup.string("style:name") ?? ""
      case .open where markup.isNamed("table-properties"):
        if try markup.string("table:display") == "false" { hidingStyles.insert(style) }
      case .end: return nil
      default: continue
      }
    }
  }

  /// Reads the rows, also those within groups of rows.
  private mutating func readTable() throws(WorkbookError) {
    var groups = 0
    while true {
      switch try markup.step() {
      case .open where markup.isNamed("table-row"):
        if rows.isEnough { try markup.skip() } else { try readRow() }
      case .open where markup.isNamed("table-rows") || markup.isNamed("table-row-group"): groups += 1
      case .open where markup.isNamed("table-header-rows"): groups += 1
      case .open where markup.isNamed("table-source"):
        isCopy = true
        try markup.skip()
      case .open: try markup.skip()
      case .close:
        if groups == 0 { return }
        groups -= 1
      case .text: continue
      case .end: throw markup.fault
      }
    }
  }

  private mutating func readRow() throws(WorkbookError) {
    let times = max(1, try markup.count("table:number-rows-repeated") ?? 1)
    column = 0
    while true {
      switch try markup.step() {
      case .open where markup.isNamed("table-cell") || markup.isNamed("covered-table-cell"): try readCell()
      case .open: try markup.skip()
      case .text: continue
      case .close:
        try rows.endRow(row, times: times)
        row += times
        return
      case .end: throw markup.fault
      }
    }
  }

  private mutating func readCell() throws(WorkbookError) {
    let times = max(1, try markup.count("table:number-columns-repeated") ?? 1)
    let settled = try settledValue()
    value.removeAll(keepingCapacity: true)
    try readParagraphs()
    let text = settled ?? value
    if !text.isEmpty {
      guard times <= SheetRows.columnLimit - column else {
        throw .badReference(sheet: rows.name, cell: CellReference(column: column + times - 1, row: row).text)
      }
      for place in column..<(column + times) { try rows.add(text, at: place) }
    }
    column = min(column + times, SheetRows.columnLimit)
  }

  /// What a number or a truth is worth, however it is shown; `nil` for all else, which is what is shown.
  private func settledValue() throws(WorkbookError) -> [UInt8]? {
    guard try markup.string("calcext:value-type") != "error" else { return nil }
    switch try markup.string("office:value-type") {
    case "float", "percentage", "currency":
      return try markup.string("office:value").map { sheetNumber(Array($0.utf8)) }
    case "boolean": return try markup.string("office:boolean-value").map { Array($0.uppercased().utf8) }
    case "string": return try markup.string("office:string-value").map { Array($0.utf8) }
    default: return nil
    }
  }

  /// Reads the paragraphs of a cell; notes, drawings and tables within are no part of its value.
  private mutating func readParagraphs() throws(WorkbookError) {
    var count = 0
    while true {
      switch try markup.step() {
      case .open where markup.isNamed("p"):
        if count > 0 { value.append(0x0A) }
        count += 1
        try readParagraph()
      case .open: try markup.skip()
      case .text: continue
      case .close: return
      case .end: throw markup.fault
      }
    }
  }

  private mutating func readParagraph() throws(WorkbookError) {
    while true {
      switch try markup.step() {
      case .open where markup.isNamed("s"):
        let count = min(1_000, max(1, try markup.count("text:c") ?? 1))
        value.append(contentsOf: repeatElement(0x20, count: count))
        try markup.skip()
      case .open where markup.isNamed("tab"):
        value.append(0x09)
        try markup.skip()
      case .open where markup.isNamed("line-break"):
        value.append(0x0A)
        try markup.skip()
      case .open where markup.isNamed("span") || markup.isNamed("a"): try readParagraph()
      case .open: try markup.skip()
      case .text: try markup.appendText(to: &value)
      case .close: return
      case .end: throw markup.fault
      }
    }
  }
}
