@testable import Territories

/// Delimited text: any bytes are a table or an error; every field can be asked for; lines ascend.
///
/// A header below a title leaves the rest as it is.
@_cdecl("LLVMFuzzerTestOneInput")
public func tables(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let all = bytes(start, count)
  let plain = try? DelimitedText(all)
  if let plain { check(plain) }
  guard let table = try? DelimitedText(all, header: rule) else { return 0 }
  check(table)
  if let plain, rule.accepts(plain.columns) {
    require(
      table.titleRowCount == 0 && table.columns == plain.columns && table.count == plain.count, "a first row")
  } else if table.titleRowCount > 0 {
    require(rule.accepts(table.columns), "a header that will not do")
    require(table.titleRowCount <= HeaderRule.titleLimit, "a title too long")
  }
  return 0
}

private let names: Set<String> = [
  "nom", "latitude", "longitude", "code_insee", "population", "code", "nom_epci",
]
private var rule: HeaderRule {
  HeaderRule { row in
    let known = names.intersection(row)
    return known.isEmpty ? nil : known.count
  }
}

private func check(_ table: DelimitedText) {
  require(!table.columns.isEmpty && table.columns.count <= DelimitedText.columnLimit, "columns")
  var last = table.headerLine
  require(last > table.titleRowCount, "a title of \(table.titleRowCount) above \(last)")
  var broken = 0
  for record in 0..<table.count {
    let line = table.line(ofRecord: record)
    require(line > last, "lines \(last) \(line)")
    last = line
    let fields = table.fieldCount(ofRecord: record)
    require(fields > 0, "a record without field")
    for column in 0...fields {
      let text = table.field(column, ofRecord: record)
      require(column < fields || text.isEmpty, "a field that is not there")
      _ = (trimmed(text), folded(text), excerpt(text), frenchNumber(text))
    }
    if table.field(0, ofRecord: record).unicodeScalars.contains(where: isLead) { broken += 1 }
    _ = table.hasSurplus(record: record)
  }
  guard let found = table.brokenAccents(in: [0]) else { return }
  let example = table.field(found.first.column, ofRecord: found.first.record)
  require(found.recordCount <= broken && example.unicodeScalars.contains(where: isLead), "accents")
}

private func isLead(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{C3}" || scalar == "\u{C2}" }
