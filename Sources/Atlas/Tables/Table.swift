import Shapes

/// Rows under named columns, as a CSV file or a page shows them.
public struct Table: Hashable, Sendable {
  /// The names of the columns: French, ASCII, stable.
  public var columns: [String]
  /// The rows; every row has a value for each column.
  public var rows: [[JSONValue]]

  /// A table from its parts.
  public init(columns: [String], rows: [[JSONValue]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The table of some records that all have the members of the first.
  public init(_ records: [JSONObject]) {
    columns = records.first?.members.map(\.name) ?? []
    rows = records.map { $0.members.map(\.value) }
  }
}
