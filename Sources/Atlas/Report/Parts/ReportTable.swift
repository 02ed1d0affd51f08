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

  /// The table for a template.
  var fields: Fields {
    [
      "tid": id, "caption": caption, "page": "\(pageSize)", "tools": pageSize > 0 && rows.count > pageSize,
      "columns": columns.map { ["title": $0.title, "num": $0.isNumber] as Fields },
      "rows": rows.map { ["cells": cells($0)] as Fields },
    ]
  }

  private func cells(_ row: [Cell]) -> [Fields] {
    zip(row, columns).enumerated().map { place, cell in
      var fields: Fields = [
        "text": cell.0.text.clipped(), "head": place == 0, "short": cell.0.text.utf8.count <= 20,
        "num": cell.1.isNumber && place > 0,
      ]
      if cell.1.isNumber, let value = cell.0.value { fields["v"] = ReportTable.plain(value) }
      return fields
    }
  }

  /// A number as a script reads it.
  static func plain(_ value: Double) -> String {
    var text = ByteText()
    text.append(fixed: value, decimals: 4)
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
