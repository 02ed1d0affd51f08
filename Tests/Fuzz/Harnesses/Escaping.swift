@testable import Atlas
@testable import Cartography
import Shapes
@testable import Territories

/// Escaping: a text put into CSV, JSON or XML comes out the same, and nothing of it is taken for markup.
@_cdecl("LLVMFuzzerTestOneInput")
public func escaping(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: bytes(start, count), as: UTF8.self)
  checkJSON(text)
  checkXML(text)
  for dialect in CSVDialect.allCases { checkCSV(text, dialect) }
  let name = slug(text)
  require(!name.isEmpty && name.utf8.count <= 40, name)
  require(name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 0x5F }, name)
  let id = XMLText.identifier(text)
  require(!id.isEmpty && id.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 && $0 != 0x22 && $0 != 0x3C }, id)
  return 0
}

private func checkJSON(_ text: String) {
  var written = ByteText()
  written.append(jsonString: text)
  require(!written.string.contains("<") && !written.string.contains("&"), written.string)
  require((try? JSONScanner.value(of: written.bytes)) == .string(text), written.string)
}

private func checkXML(_ text: String) {
  let escaped = XMLText.escaped(text)
  require(
    !escaped.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) || $0.value < 0x20 }, escaped)
  // By bytes: a combining accent after `;` would be one character with it.
  var plain = Array(escaped.utf8)
  for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
    plain = plain.replacing(Array(entity.utf8), with: Array(sign.utf8))
  }
  let expected = String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        if scalar == "\t" || scalar == "\n" { return " " }
        let isForbidden =
          scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || [0xFFFE, 0xFFFF].contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value)
        return isForbidden ? "\u{FFFD}" : scalar
      }))
  require(plain == Array(expected.utf8), escaped)
}

private func checkCSV(_ text: String, _ dialect: CSVDialect) {
  var written = ByteText()
  let table = Table(columns: ["a", "b"], rows: [[.string(text), .string("fin")]])
  written.append(csv: table, dialect: dialect)
  let separator = dialect == .standard ? UInt8(ascii: ",") : UInt8(ascii: ";")
  // A text with a zero byte is refused by the reader, as no table has one.
  guard !text.utf8.contains(where: { $0 < 0x20 && ![9, 10, 13].contains($0) }) else { return }
  guard let read = try? DelimitedText(written.bytes, separator: separator) else {
    return require(false, "unreadable: \(written.string)")
  }
  require(read.count == 1 && read.fieldCount(ofRecord: 0) == 2, "\(read.count) records: \(written.string)")
  let field = read.field(0, ofRecord: 0)
  require(
    Array(field.utf8) == Array(text.utf8) || Array(field.utf8) == Array(("'" + text).utf8), written.string)
  require(read.field(1, ofRecord: 0) == "fin", written.string)
}
