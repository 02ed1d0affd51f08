import Archives
import Testing

@testable import Territories

/// Workbooks made by hand, good and bad.
enum Book {
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// An archive of some files.
  static func archive(_ files: [(String, String)]) -> [UInt8] {
    var archive = ZIPArchive()
    for (name, text) in files { archive.add(name, Array(text.utf8)) }
    return archive.finished()
  }

  /// The parts of an `.xlsx`: its sheets, each with a name, what stands in its `sheetData` and, maybe, its state.
  static func parts(
    _ sheets: [(name: String, rows: String, state: String)], shared: String? = nil
  ) -> [(String, String)] {
    let tabs = sheets.indices.map {
      "<sheet name=\"\(sheets[$0].name)\" sheetId=\"\($0 + 1)\" state=\"\(sheets[$0].state)\" r:id=\"rId\($0)\"/>"
    }
    let targets = sheets.indices.map {
      "<Relationship Id=\"rId\($0)\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
    }
    let root = "<Relationship Id=\"r\" Type=\"\(relations)/officeDocument\" Target=\"/xl/workbook.xml\"/>"
    let texts = "<Relationship Id=\"s\" Type=\"\(relations)/sharedStrings\" Target=\"../xl/./texts.xml\"/>"
    var parts = [
      ("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships>\(root)</Relationships>"),
      (
        "xl/workbook.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<workbook xmlns:r=\"\(relations)\"><sheets>\(tabs.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships>\(targets.joined())\(shared == nil ? "" : texts)</Relationships>"
      ),
    ]
    parts += sheets.enumerated().map {
      (
        "xl/worksheets/sheet\($0).xml",
        "<worksheet><cols><col min=\"1\"/></cols><sheetData>\($1.rows)</sheetData><mergeCells/></worksheet>"
      )
    }
    if let shared { parts.append(("xl/texts.xml", "<sst>\(shared)</sst>")) }
    return parts
  }

  /// An `.xlsx` of one sheet.
  static func xlsx(_ rows: String, shared: String? = nil) -> [UInt8] {
    archive(parts([("Feuille", rows, "visible")], shared: shared))
  }

  /// An `.ods` whose tables are given.
  static func ods(_ tables: String) -> [UInt8] {
    archive([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      ("META-INF/manifest.xml", "<manifest:manifest/>"),
      (
        "content.xml",
        "<office:document-content><office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
      ),
    ])
  }

  /// A row of texts, without references.
  static func row(_ texts: String...) -> String {
    "<row>" + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }

  /// The table in a workbook, whatever its header.
  static func table(_ bytes: [UInt8]) throws(TerritoriesError) -> DelimitedText {
    try DelimitedText.read(InputFile(name: "f", bytes: bytes), header: HeaderRule { $0.count })
  }

  /// All fields of a table.
  static func fields(_ table: DelimitedText) -> [[String]] {
    (0..<table.count).map { record in table.columns.indices.map { table.field($0, ofRecord: record) } }
  }
}
