import Shapes

extension ByteText {
  /// Appends a table as CSV (RFC 4180: CRLF, quotes doubled).
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection");
  /// numbers are left as they are.
  public mutating func append(csv table: Table, dialect: CSVDialect) {
    if dialect == .excelFrench { append("\u{FEFF}") }
    append(csvRow: table.columns.map { .string($0) }, dialect: dialect)
    for row in table.rows { append(csvRow: row, dialect: dialect) }
  }

  /// Appends one row of a table that is too long to be held.
  mutating func append(csvRow row: [JSONValue], dialect: CSVDialect) {
    for (index, value) in row.enumerated() {
      if index > 0 { append(byte: dialect.separator) }
      append(csvField: value, dialect: dialect)
    }
    append("\r\n")
  }

  /// Appends a value as one field.
  mutating func append(csvField value: JSONValue, dialect: CSVDialect) {
    switch value {
    case .null: break
    case .bool(let flag): append(flag ? "1" : "0")
    case .integer(let number): append(integer: number)
    case .number(let number): append(csvNumber: number, dialect: dialect)
    case .string(let text): append(csvText: text, dialect: dialect)
    case .array(let values):
      append(csvText: values.compactMap(\.csvWord).joined(separator: " "), dialect: dialect)
    case .object: append(csvText: "", dialect: dialect)
    }
  }

  private mutating func append(csvNumber number: Double, dialect: CSVDialect) {
    if number.isFinite { append(fixed: number, decimals: 6, mark: dialect.decimalMark) }
  }

  /// Appends a text as one field.
  mutating func append(csvText text: String, dialect: CSVDialect) {
    let safe = text.isFormula ? "'" + text : text
    let separator = dialect.separator
    let isPlain = safe.hasOnlyBytes { byte in
      byte != separator && byte != 0x22 && byte != 0x0A && byte != 0x0D && byte != 0x27
    }
    guard !isPlain else { return append(safe) }
    append(byte: 0x22)
    for byte in safe.utf8 {
      if byte == 0x22 { append(byte: 0x22) }
      append(byte: byte)
    }
    append(byte: 0x22)
  }
}

extension String {
  /// Whether a spreadsheet would take the text for a formula; a plain number is none.
  fileprivate var isFormula: Bool {
    guard let first = utf8.first(where: { $0 != 0x20 }) else { return false }
    switch first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: return decimalNumber(Array(utf8)) == nil
    default: return false
    }
  }
}

extension JSONValue {
  fileprivate var csvWord: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): "\(number)"
    default: nil
    }
  }
}
