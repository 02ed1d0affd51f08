import Shapes

/// A table of a workbook, its headings in the first row.
struct Sheet: Sendable {
  /// What stands in a cell.
  enum Cell: Hashable, Sendable {
    /// Words, and how they are shown; a code stays one, with its zeros.
    case text(String, Style = .plain)
    /// A number, and how it is shown.
    case number(Double, Style)
  }

  /// How a cell is shown; the raw values are places in the styles of the workbook.
  enum Style: Int, Hashable, Sendable {
    /// As words are.
    case plain
    /// Bold, wrapped: a heading.
    case heading
    /// A whole number, its thousands apart.
    case count
    /// A share of one, in per cent.
    case share
    /// With one decimal.
    case decimal
    /// Words on as many lines as they need.
    case wrapped
    /// Bold, on one line.
    case title
  }

  /// The name on its tab: at most 31 characters.
  var name: String
  /// What it shows, in a sentence.
  var caption: String
  /// The headings; none for a page of words.
  var columns: [String]
  /// The rows.
  var rows: [[Cell]]
  /// The widths of the columns, in characters; fitted where `nil`.
  var widths: [Int]?
}

extension Sheet {
  /// A table of the report.
  init(_ table: ReportTable, named name: String) {
    self.init(
      name: name, caption: table.caption, columns: table.columns.map(\.title),
      rows: table.rows.map { row in row.map(Cell.init) })
  }

  /// Widths that hold the headings on two lines or so, and the cells of the first rows on one.
  var fittedWidths: [Int] {
    if let widths { return widths }
    return columns.indices.map { column in
      let cells = rows.prefix(500).map { $0.indices.contains(column) ? $0[column].length : 0 }
      return min(max(cells.max() ?? 0, columns[column].count / 2 + 2, 9) + 2, 46)
    }
  }
}

extension Sheet {
  /// The lines that a row's wrapped words take at some widths; programs do not all find out by themselves.
  static func lines(of row: [Cell], _ widths: [Int]) -> Int {
    zip(row, widths).lazy.map { cell, width in
      guard case .text(let text, let style) = cell, style == .wrapped || style == .heading else { return 1 }
      return max(1, (text.count * 9 / 10 + width - 1) / width)
    }.max() ?? 1
  }
}

extension Sheet.Cell {
  /// A number, or nothing where there is none.
  static func figure(_ value: Double?, _ style: Sheet.Style) -> Sheet.Cell {
    guard let value, value.isFinite else { return .text("") }
    return .number(value, style)
  }

  fileprivate init(_ cell: ReportTable.Cell) {
    if let value = cell.value, let style = cell.style {
      self = .number(value, style)
    } else {
      self = .text(cell.text == "–" ? "" : cell.text)
    }
  }

  fileprivate var length: Int {
    switch self {
    case .text(let text, _): text.count
    case .number: 9
    }
  }
}
