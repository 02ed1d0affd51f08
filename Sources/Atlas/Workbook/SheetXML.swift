import Shapes

extension ByteText {
  /// Appends a sheet as SpreadsheetML: its first row stays in sight and has filters; printed on A4, as wide as the page.
  ///
  /// Source: ECMA-376, 5th edition, part 1, §18.3.
  mutating func append(_ sheet: Sheet) {
    append(WorkbookParts.head)
    append(
      "<worksheet xmlns=\"\(WorkbookParts.main)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"
    )
    if !sheet.columns.isEmpty {
      append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
    }
    append("</sheetView></sheetViews><cols>")
    let widths = sheet.fittedWidths
    for (place, width) in widths.enumerated() {
      append("<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\"/>")
    }
    append("</cols><sheetData>")
    var rows = sheet.rows[...]
    if !sheet.columns.isEmpty {
      let headings = sheet.columns.map { Sheet.Cell.text($0, .heading) }
      append(sheetRow: headings, at: 1, widths, headings.indices.map { column($0) })
    }
    let first = sheet.columns.isEmpty ? 1 : 2
    // What a spreadsheet can hold; the rest is in the CSV file.
    rows = rows.prefix(1_048_576 - first)
    let letters = (0..<max(sheet.columns.count, rows.lazy.map(\.count).max() ?? 0)).map { column($0) }
    for (place, row) in rows.enumerated() { append(sheetRow: row, at: first + place, widths, letters) }
    append("</sheetData>")
    if !sheet.columns.isEmpty, !rows.isEmpty {
      append("<autoFilter ref=\"A1:\(column(sheet.columns.count - 1))\(rows.count + 1)\"/>")
    }
    append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
  }

  private mutating func append(
    sheetRow row: [Sheet.Cell], at number: Int, _ widths: [Int], _ letters: [String]
  ) {
    let lines = Sheet.lines(of: row, widths)
    append("<row r=\"")
    append(integer: number)
    append("\"")
    if lines > 1 { append(" ht=\"\(lines * 15)\" customHeight=\"1\"") }
    append(">")
    for (cell, letters) in zip(row, letters) {
      switch cell {
      case .text("", _): break
      case .text(let text, let style):
        append(cell: letters, number, style)
        append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        append(sheetText(text))
        append("</t></is></c>")
      case .number(let value, let style):
        append(cell: letters, number, style)
        append("><v>")
        append(fixed: value, decimals: 6)
        append("</v></c>")
      }
    }
    append("</row>")
  }

  private mutating func append(cell letters: String, _ number: Int, _ style: Sheet.Style) {
    append("<c r=\"")
    append(letters)
    append(integer: number)
    append("\" s=\"")
    append(integer: style.rawValue)
    append("\"")
  }
}

/// The letters of a column: A to Z, then AA.
private func column(_ place: Int) -> String {
  var (letters, rest) = ("", place + 1)
  while rest > 0 {
    let (quotient, digit) = (rest - 1).quotientAndRemainder(dividingBy: 26)
    letters = String(UnicodeScalar(UInt8(65 + digit))) + letters
    rest = quotient
  }
  return letters
}

/// Text as a cell holds it: XML's signs escaped, what is none to be read replaced, at most 32,000 characters.
///
/// `_x0041_` would be read as a character by its number (ECMA-376, part 1, §22.9.2.19).
func sheetText(_ text: String) -> String {
  if text.utf8.count <= 32_000, text.hasOnlyBytes(where: { $0.isPlain && $0 != UInt8(ascii: "_") }) {
    return text
  }
  var escaped = String.UnicodeScalarView()
  for scalar in text.clipped(32_000).unicodeScalars {
    switch scalar {
    case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
    case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
    case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
    case "x" where escaped.last == "_", "X" where escaped.last == "_":
      escaped.append(contentsOf: "x005F_".unicodeScalars)
      escaped.append(scalar)
    default: escaped.append(scalar.isHarmless ? scalar : "\u{FFFD}")
    }
  }
  return String(escaped)
}
