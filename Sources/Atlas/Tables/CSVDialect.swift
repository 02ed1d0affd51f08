/// How a table is written as CSV.
public enum CSVDialect: String, Hashable, Sendable, CaseIterable {
  /// RFC 4180: comma between fields, point for decimals, UTF-8.
  case standard
  /// What a French spreadsheet opens with a double click: semicolon, decimal comma, byte-order mark.
  case excelFrench = "excel-fr"

  var separator: UInt8 { self == .standard ? UInt8(ascii: ",") : UInt8(ascii: ";") }
  var decimalMark: UInt8 { self == .standard ? UInt8(ascii: ".") : UInt8(ascii: ",") }
}
