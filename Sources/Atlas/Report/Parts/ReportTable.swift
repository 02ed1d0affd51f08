import Shapes

/// A table of the report: what stands first in a row names it.
public struct ReportTable: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// The heading.
    public var title: String
    /// Whether it holds numbers, which stand to the right and sort as such.
    public var isNumber: Bool

    /// A column of numbers.
    public static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
    /// A column of words.
    public static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
  }

  /// What stands in a row under a column.
  public struct Cell: Sendable, ExpressibleByStringInterpolation {
    /// As it is read.
    public var text: String
    /// As it is sorted; by its text where `nil`.
    public var value: Double?
    /// How a spreadsheet shows the value; it shows the text where `nil`.
    var style: Sheet.Style?

    /// A cell.
    public init(_ text: String, _ value: Double? = nil) {
      self.text = text
      self.value = value.flatMap { $0.isFinite ? $0 : nil }
    }

    /// A cell of words.
    public init(stringLiteral text: String) { self.init(text) }
  }

  /// An id, unique in the report.
  public var id: String
  /// What the table shows.
  public var caption: String
  /// The columns.
  public var columns: [Column]
  /// The rows, one cell a column.
  public var rows: [[Cell]]
  /// How many rows stand on a page where the script runs; all where 0.
  public var pageSize = 0

  /// A table from its parts.
  public init(id: String, caption: String, columns: [Column], rows: [[Cell]], pageSize: Int = 0) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.pageSize = pageSize
  }

  /// The first rows alone.
  func first(_ count: Int) -> ReportTable {
    var table = self
    table.rows = Array(rows.prefix(count))
    return table
  }

  /// The table for a template of a page.
  ///
  /// The rows are written here, for there may be thousands of them and a template takes a while for each cell.
  var fields: Fields {
    var text = ByteText()
    for row in rows { append(row, to: &text) }
    return [
      "tid": id, "caption": caption, "page": "\(pageSize)", "tools": pageSize > 0 && rows.count > pageSize,
      "columns": headings, "body": text.string,
    ]
  }

  /// The table for a template of Markdown.
  var markdownFields: Fields {
    [
      "caption": caption, "columns": headings,
      "rows": rows.map {
        ["cells": zip($0, columns).map { ["text": $0.0.text.clipped()] as Fields }] as Fields
      },
    ]
  }

  private var headings: [Fields] { columns.map { ["title": $0.title, "num": $0.isNumber] as Fields } }

  /// A row of HTML, headed by its first cell; numbers stand to the right, short headings on one line.
  private func append(_ row: [Cell], to text: inout ByteText) {
    text.append("<tr>")
    for (place, (cell, column)) in zip(row, columns).enumerated() {
      let isHead = place == 0
      text.append(isHead ? "<th scope=\"row\"" : "<td")
      if isHead, cell.text.utf8.count <= 20 { text.append(" class=\"court\"") }
      if !isHead, column.isNumber { text.append(" class=\"n\"") }
      if column.isNumber, let value = cell.value {
        text.append(" data-v=\"")
        text.append(fixed: value, decimals: ReportTable.plainDecimals)
        text.append("\"")
      }
      text.append(">")
      text.append(PageText().escapeText(cell.text.clipped()))
      text.append(isHead ? "</th>" : "</td>")
    }
    text.append("</tr>\n")
  }

  private static let plainDecimals = 4

  /// A number as a script reads it.
  static func plain(_ value: Double) -> String {
    var text = ByteText()
    text.append(fixed: value, decimals: plainDecimals)
    return text.string
  }
}

extension ReportTable.Cell {
  /// A number as a spreadsheet has it too.
  init(_ text: String, _ value: Double?, _ style: Sheet.Style) {
    self.init(text, value)
    self.style = style
  }
}

extension Wording {
  /// A whole number in a table.
  func cell(_ value: Int) -> ReportTable.Cell { .init(count(value), Double(value), .count) }
  /// Inhabitants in proportion to area, rounded.
  func cell(people value: Double) -> ReportTable.Cell { cell(Int(value.rounded())) }
  /// A share.
  func cell(share: Double?) -> ReportTable.Cell { .init(percent(share), share, .share) }
  /// Kilometres.
  func cell(km value: Double?) -> ReportTable.Cell { .init(value.map(kilometres) ?? "–", value, .decimal) }
  /// Square kilometres.
  func cell(km2 value: Double) -> ReportTable.Cell { .init(squareKilometres(value), value, .decimal) }
}
