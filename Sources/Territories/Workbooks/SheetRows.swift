/// How much of a sheet is wanted.
enum SheetExtent {
  /// The first row that is not blank.
  case firstRow
  /// The rows down to a header below a title.
  case title(HeaderRule)
  /// All rows, of which the header is the first from this one on that is not blank.
  case all(from: Int)
}

/// Rows of one sheet while it is read: a header, then fields held flat, as ``DelimitedText`` holds them.
struct SheetRows {
  /// The limits of a sheet (ECMA-376 and every spreadsheet).
  static let (rowLimit, columnLimit) = (1_048_576, 16_384)
  /// What is held of one sheet: fields, and bytes of text.
  static let (fieldLimit, textLimit) = (20 << 20, 128 << 20)
  /// The byte after each field.
  static let separator: UInt8 = 0x1F

  /// The name of the sheet.
  let name: String
  private let extent: SheetExtent
  /// Whether the sheet is not shown.
  var isHidden = false
  /// The header, to its last filled cell.
  private(set) var columns: [String] = []
  /// The number of its row; `nil` as long as there is none.
  private(set) var headerRow: Int?
  /// The rows above it that are not blank.
  private(set) var titleCount = 0
  private(set) var bytes: [UInt8] = []
  private(set) var boundaries: [UInt32] = []
  private(set) var rowStarts: [UInt32] = []
  private(set) var lines: [UInt32] = []
  /// The last row that is not blank, and how many are not.
  private var (lastRow, filledCount) = (0, 0)
  private var cells: [(column: Int, end: Int)] = []
  private var cellText: [UInt8] = []
  private var isBlank = true
  private var search: HeaderSearch?

  init(name: String, _ extent: SheetExtent) {
    (self.name, self.extent) = (name, extent)
    if case .title(let rule) = extent { search = HeaderSearch(rule) }
  }

  /// Whether the rest of the sheet need not be read.
  var isEnough: Bool {
    switch extent {
    case .firstRow: headerRow != nil
    case .title: search?.isOver ?? true
    case .all: false
    }
  }
  /// Rows without anything, up to the last that has something.
  var blankCount: Int { columns.count > 1 ? lastRow - filledCount : 0 }

  /// Adds a cell to the row under way, to the right of all others.
  mutating func add(_ text: [UInt8], at column: Int) throws(WorkbookError) {
    guard !text.isEmpty else { return }
    if text.contains(where: { $0 > 0x20 }) { isBlank = false }
    guard cellText.count + text.count <= SheetRows.textLimit else { throw .tooLarge(sheet: name) }
    cellText.append(contentsOf: text)
    cells.append((column, cellText.count))
  }

  /// Ends the row under way.
  ///
  /// - Parameters:
  ///   - number: its number, from 1.
  ///   - times: how many such rows follow one another.
  mutating func endRow(_ number: Int, times: Int = 1) throws(WorkbookError) {
    defer {
      cells.removeAll(keepingCapacity: true)
      cellText.removeAll(keepingCapacity: true)
      isBlank = true
    }
    guard !isBlank else { return }
    guard number + times - 1 <= SheetRows.rowLimit else {
      throw .badReference(sheet: name, cell: "A\(number + times - 1)")
    }
    lastRow = number + times - 1
    filledCount += times
    switch extent {
    case .firstRow: if headerRow == nil { try takeHeader(number) }
    case .title: try seekHeader(number, times: times)
    case .all(let first) where number < first: titleCount += times
    case .all:
      let isHeader = headerRow == nil
      if isHeader { try takeHeader(number) }
      var record = isHeader ? number + 1 : number
      while record < number + times {
        try takeRecord(record)
        record += 1
      }
    }
  }

  /// Ends the sheet.
  mutating func finish() { rowStarts.append(UInt32(boundaries.count)) }

  private mutating func takeHeader(_ number: Int) throws(WorkbookError) {
    columns = try names()
    headerRow = number
  }

  private mutating func seekHeader(_ number: Int, times: Int) throws(WorkbookError) {
    guard !isEnough else { return }
    let names = try names()
    search?.take(names, times: times)
    if search?.known != nil { (columns, headerRow) = (names, number) }
  }

  /// The cells of the row under way as names of columns, to the last filled one.
  private func names() throws(WorkbookError) -> [String] {
    var (columns, start): ([String], Int) = ([], 0)
    for cell in cells {
      let text = trimmed(String(decoding: cellText[start..<cell.end], as: UTF8.self))
      start = cell.end
      guard !text.isEmpty else { continue }
      guard cell.column < DelimitedText.columnLimit else { throw .tooLarge(sheet: name) }
      columns += Array(repeating: "", count: cell.column - columns.count)
      columns.append(text)
    }
    return columns
  }

  private mutating func takeRecord(_ number: Int) throws(WorkbookError) {
    guard boundaries.count + columns.count < SheetRows.fieldLimit,
      bytes.count + cellText.count + columns.count < SheetRows.textLimit
    else { throw .tooLarge(sheet: name) }
    rowStarts.append(UInt32(boundaries.count))
    lines.append(UInt32(number))
    var (cell, start) = (0, 0)
    for column in columns.indices {
      boundaries.append(UInt32(bytes.count))
      if cell < cells.count, cells[cell].column == column {
        append(field: cellText[start..<cells[cell].end])
        start = cells[cell].end
        cell += 1
      }
      bytes.append(SheetRows.separator)
    }
    boundaries.append(UInt32(bytes.count))
  }

  /// Appends a field; one that begins with a quote stands between quotes, which are taken off when it is read.
  private mutating func append(field: ArraySlice<UInt8>) {
    let quote = UInt8(ascii: "\"")
    guard field.first == quote else { return bytes.append(contentsOf: field) }
    bytes.append(quote)
    for byte in field { bytes.append(contentsOf: byte == quote ? [quote, quote] : [byte]) }
    bytes.append(quote)
  }
}
