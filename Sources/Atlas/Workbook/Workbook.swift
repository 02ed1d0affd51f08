import Archives
import Shapes
import Territories

/// Tables for a spreadsheet in one file, which opens by a double click whatever the language of the machine.
struct Workbook: Sendable {
  /// The title.
  var title: String
  /// The language of its words.
  var language: Language
  /// The sheets; at least one.
  private(set) var sheets: [Sheet] = []

  /// A workbook without sheets.
  init(title: String, language: Language = .french) {
    self.title = title
    self.language = language
  }

  /// Adds a sheet, under a name that no other has and that a tab can bear.
  mutating func add(_ sheet: Sheet) {
    var sheet = sheet
    let plain = String(sheet.name.map { "[]:*?/\\'".contains($0) ? " " : $0 }).clipped(31)
    sheet.name = plain
    var number = 2
    while sheets.contains(where: { folded($0.name) == folded(sheet.name) }) {
      sheet.name = plain.clipped(27) + " (\(number))"
      number += 1
    }
    sheets.append(sheet)
  }

  /// The workbook as Office Open XML (`.xlsx`).
  var xlsx: [UInt8] {
    var archive = ZIPArchive()
    let parts = [
      ("[Content_Types].xml", WorkbookParts.contentTypes(sheets.count)),
      ("_rels/.rels", WorkbookParts.relations),
      ("docProps/core.xml", WorkbookParts.properties(title: title, language: language.rawValue)),
      ("xl/workbook.xml", WorkbookParts.workbook(sheets)),
      ("xl/_rels/workbook.xml.rels", WorkbookParts.workbookRelations(sheets.count)),
      ("xl/styles.xml", WorkbookParts.styles),
    ]
    for (name, text) in parts { archive.add(name, Array(text.utf8)) }
    let entries = inParallel(Array(sheets.enumerated()), slice: 1) { sheets in
      sheets.map { place, sheet in
        var text = ByteText(reservingCapacity: 1 << 16)
        text.append(sheet)
        return ZIPArchive.Entry("xl/worksheets/sheet\(place + 1).xml", text.bytes)
      }
    }
    for entry in entries { archive.add(entry) }
    return archive.finished()
  }
}
