import Archives

@testable import Territories

/// Workbooks: any archive, and any part within a good one, is a table or an error; all its fields can be asked for.
@_cdecl("LLVMFuzzerTestOneInput")
public func workbooks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let all = bytes(start, count)
  guard let kind = all.first else { return 0 }
  let archive = archive(kind, Array(all.dropFirst()))
  guard let table = try? table(in: archive) else { return 0 }
  require(!table.columns.isEmpty && table.columns.count <= DelimitedText.columnLimit, "columns")
  require(
    table.titleRowCount < table.headerLine, "a title of \(table.titleRowCount) above \(table.headerLine)")
  require((table.brokenAccents(in: [0, 1])?.recordCount ?? 0) <= table.count, "accents")
  var last = table.headerLine
  for record in 0..<table.count {
    let line = table.line(ofRecord: record)
    require(line > last && line <= SheetRows.rowLimit, "lines \(last) \(line)")
    last = line
    require(table.fieldCount(ofRecord: record) == table.columns.count, "fields")
    guard record < 1_000 else { continue }
    for column in table.columns.indices { _ = trimmed(table.field(column, ofRecord: record)) }
    require(!table.hasSurplus(record: record), "surplus")
  }
  return 0
}

private var rule: HeaderRule { HeaderRule { $0.contains("lat") ? $0.count : nil } }

private func table(in bytes: [UInt8]) throws -> DelimitedText? {
  let archive = try ArchiveReading(bytes, limit: 16 << 20)
  switch try ArchiveKind(archive) {
  case .officeOpenXML: return try OfficeOpenXML(archive).table(header: rule)
  case .openDocument: return try OpenDocument(archive).table(header: rule)
  case .foreign: return nil
  }
}

/// The bytes themselves, or a workbook in which they are the sheet, the shared texts or the content.
private func archive(_ kind: UInt8, _ bytes: [UInt8]) -> [UInt8] {
  let relations = """
    <R><Relationship Id="a" Type="/officeDocument" Target="xl/b"/><Relationship Id="s" Type="/worksheet" Target="s"/>\
    <Relationship Id="t" Type="/sharedStrings" Target="t"/></R>
    """
  let sheet = "<w><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></w>"
  var archive = ZIPArchive()
  switch kind {
  case 1, 2:
    archive.add("[Content_Types].xml", [])
    archive.add("_rels/.rels", Array(relations.utf8))
    archive.add("xl/b", Array("<w><sheet name=\"S\" r:id=\"s\"/></w>".utf8))
    archive.add("xl/_rels/b.rels", Array(relations.replacing("xl/b", with: "b").utf8))
    archive.add("xl/s", kind == 1 ? bytes : Array(sheet.utf8))
    archive.add("xl/t", kind == 2 ? bytes : Array("<s><si><t>nom</t></si></s>".utf8))
  case 3:
    archive.add("META-INF/manifest.xml", Array("<m/>".utf8))
    archive.add("content.xml", bytes)
  default: return bytes
  }
  return archive.finished()
}
