@testable import Territories

/// Delimited text: any bytes are a table or an error; every field can be asked for; lines ascend.
@_cdecl("LLVMFuzzerTestOneInput")
public func tables(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let table = try? DelimitedText(bytes(start, count)) else { return 0 }
  require(!table.columns.isEmpty && table.columns.count <= DelimitedText.columnLimit, "columns")
  var last = 0
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
    _ = table.hasSurplus(record: record)
  }
  return 0
}
