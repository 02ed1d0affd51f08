/// A table in delimited text (CSV and its kin) or of a sheet, held flat: the bytes, and where the fields begin.
///
/// A field is decoded when it is asked for, so that a million rows cost four bytes a field beside the text.
/// - Source: RFC 4180, with the liberties that real files take: `;`, tab or `|`, any line ending, rows too
///   short or too long, text after a closing quote.
public struct DelimitedText: Sendable {
  /// The limit of one field, in bytes.
  public static let fieldLimit = 16 << 20
  /// The limit of the header, in columns.
  public static let columnLimit = 10_000

  /// The byte between two fields.
  public let separator: UInt8
  /// How the file was written.
  public let encoding: TextEncoding
  /// How many characters could not be understood and are now U+FFFD.
  public let encodingFaultCount: Int
  /// The header, trimmed.
  public let columns: [String]
  /// Rows left out because all their fields are blank.
  public let blankRowCount: Int
  /// Rows left out because they are a title above the header; blank ones are not counted.
  public let titleRowCount: Int
  /// The line on which the header starts, from 1; of a sheet, the row.
  public let headerLine: Int

  let bytes: [UInt8]
  /// For each row, where its fields begin, then one past the byte that ends it.
  let boundaries: [UInt32]
  /// For each row its first boundary, then the number of all boundaries.
  let rowStarts: [UInt32]
  let lines: [UInt32]
  /// Of a workbook with several sheets, the one that this is.
  let choice: SheetChoice?

  /// The number of records, the header and blank rows left out.
  public var count: Int { lines.count }

  /// Reads a table; the first row that is not blank is its header.
  ///
  /// - Parameters:
  ///   - bytes: the file, in any of the encodings of ``TextEncoding``.
  ///   - separator: the byte between two fields; found out from the first rows where it is not given.
  /// - Throws: ``DelimitedTextError``, with the line where there is one.
  /// - Complexity: linear in the size of the text.
  public init(_ bytes: [UInt8], separator: UInt8? = nil) throws(DelimitedTextError) {
    try self.init(bytes, separator: separator, header: nil)
  }

  /// Reads a table whose header is found by a rule, below a title if there is one.
  ///
  /// - Throws: ``DelimitedTextError``, with the line where there is one.
  init(_ bytes: [UInt8], separator: UInt8? = nil, header rule: HeaderRule?) throws(DelimitedTextError) {
    let text = DecodedText(bytes)
    if let line = text.binaryLine { throw .binary(line: line) }
    guard text.bytes.count < Int(UInt32.max) else { throw .tooLarge }
    let declared = DelimitedSniffer.declaration(text.bytes)
    let body = declared?.body ?? 0
    let separators = (separator ?? declared?.separator).map { [$0] } ?? DelimitedSniffer.ranked(text.bytes)
    let start = separators.map { DelimitedScanner(separator: $0, at: body, line: body > 0 ? 2 : 1) }
    let place =
      rule.map { HeaderPlace(from: start, in: text.bytes, by: $0) } ?? HeaderPlace(separator: separators[0])
    var scanner = DelimitedScanner(separator: place.separator, at: body, line: body > 0 ? 2 : 1)
    try scanner.scan(text.bytes)
    self.init(text: text, scanner: scanner, titleCount: place.titleCount)
    if columns.count > DelimitedText.columnLimit { throw .tooManyColumns(limit: DelimitedText.columnLimit) }
    if columns.allSatisfy({ folded($0).isEmpty }) { throw .empty }
  }

  private init(text: DecodedText, scanner: DelimitedScanner, titleCount: Int) {
    (separator, encoding, encodingFaultCount) = (scanner.separator, text.encoding, text.faultCount)
    (bytes, boundaries, choice) = (text.bytes, scanner.boundaries, nil)
    columns =
      scanner.rowStarts.count > 1 ? DelimitedText.names(in: text.bytes, scanner, row: titleCount) : []
    rowStarts = Array(scanner.rowStarts.dropFirst(titleCount + 1))
    lines = Array(scanner.lines.dropFirst(titleCount + 1))
    (titleRowCount, blankRowCount) = (titleCount, scanner.blankRowCount)
    headerLine = scanner.lines.isEmpty ? 1 : Int(scanner.lines[titleCount])
  }

  /// The fields of a row as names of columns, trimmed; of too many no more than one over the limit.
  static func names(in bytes: [UInt8], _ scanner: DelimitedScanner, row: Int) -> [String] {
    let fields = Int(scanner.rowStarts[row])..<Int(scanner.rowStarts[row + 1])
    return fields.dropLast().prefix(columnLimit + 1).map { index in
      let range = Int(scanner.boundaries[index])..<(Int(scanner.boundaries[index + 1]) - 1)
      return trimmed(decoded(bytes, range))
    }
  }

  /// A table from the rows of a sheet; its lines are numbers of rows.
  init(_ rows: SheetRows, _ choice: SheetChoice?) {
    (separator, encoding) = (SheetRows.separator, .utf8)
    encodingFaultCount = UTF8Census(rows.bytes).faults
    (bytes, boundaries, rowStarts, lines) = (rows.bytes, rows.boundaries, rows.rowStarts, rows.lines)
    (columns, blankRowCount, self.choice) = (rows.columns, rows.blankCount, choice)
    (titleRowCount, headerLine) = (rows.titleCount, rows.headerRow ?? 1)
  }

  /// The line on which a record starts, from 1; of a sheet, the row.
  public func line(ofRecord record: Int) -> Int { Int(lines[record]) }

  /// The number of fields of a record, which may differ from that of the header.
  public func fieldCount(ofRecord record: Int) -> Int { Int(rowStarts[record + 1] - rowStarts[record]) - 1 }

  /// A field as text, quotes taken off; empty where the record is too short.
  public func field(_ column: Int, ofRecord record: Int) -> String {
    guard let range = range(column, ofRecord: record) else { return "" }
    return DelimitedText.decoded(bytes, range)
  }

  /// Whether fields beyond the last column hold anything.
  public func hasSurplus(record: Int) -> Bool {
    let count = fieldCount(ofRecord: record)
    guard count > columns.count else { return false }
    return (columns.count..<count).contains { !trimmed(field($0, ofRecord: record)).isEmpty }
  }

  private func range(_ column: Int, ofRecord record: Int) -> Range<Int>? {
    guard column >= 0, column < fieldCount(ofRecord: record) else { return nil }
    let index = Int(rowStarts[record]) + column
    return Int(boundaries[index])..<(Int(boundaries[index + 1]) - 1)
  }

  private static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let field = bytes[range]
    guard field.first == UInt8(ascii: "\"") else { return String(decoding: field, as: UTF8.self) }
    return String(decoding: unquoted(field), as: UTF8.self)
  }

  /// Takes the quotes off: a doubled one inside stands for itself, and what follows the closing one stays.
  private static func unquoted(_ field: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var isOpen = true
    var index = field.startIndex + 1
    while index < field.endIndex {
      let byte = field[index]
      index += 1
      guard isOpen, byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if index < field.endIndex, field[index] == byte {
        text.append(byte)
        index += 1
      } else {
        isOpen = false
      }
    }
    return text
  }
}
