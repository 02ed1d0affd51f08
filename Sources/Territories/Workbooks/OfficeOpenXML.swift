internal import Archives

/// A workbook as Excel writes it (`.xlsx`).
///
/// - Source: ECMA-376, 5th edition, part 1, §18.2 to §18.4; part 2 (packages).
struct OfficeOpenXML: WorkbookFormat {
  private let archive: ArchiveReading
  private let sheets: [(name: String, part: String, isHidden: Bool)]
  private let texts: SharedTexts

  /// Finds the sheets.
  init(_ archive: ArchiveReading) throws(WorkbookError) {
    self.archive = archive
    let root = try Relations(of: "", in: archive)
    let book = root.targets("officeDocument").first ?? "xl/workbook.xml"
    let relations = try Relations(of: book, in: archive)
    var listed: [(name: String, part: String, isHidden: Bool)] = []
    var markup = try archive.markup(book)
    while try markup.goOn(to: "sheet") {
      guard let id = try markup.string("id", hasAnyPrefix: true), let part = relations.target(id: id) else {
        throw .missingPart(book)
      }
      listed.append(
        (try markup.string("name") ?? "", part, try markup.string("state") ?? "visible" != "visible"))
      if listed.count > Self.sheetLimit { throw .tooLarge(sheet: listed[0].name) }
    }
    sheets = listed
    let shared = relations.targets("sharedStrings").first
    texts = if let shared { try SharedTexts(try archive.markup(shared)) } else { SharedTexts() }
  }

  func headers() throws(WorkbookError) -> [SheetRows] {
    var headers: [SheetRows] = []
    for sheet in sheets.indices { headers.append(try rows(of: sheet, .firstRow)) }
    return headers
  }

  func titled(_ rule: HeaderRule, among wanted: [Int]) -> (sheet: Int, headerRow: Int)? {
    for sheet in wanted {
      guard let row = (try? rows(of: sheet, .title(rule)))?.headerRow else { continue }
      return (sheet, row)
    }
    return nil
  }

  func rows(of sheet: Int, from row: Int) throws(WorkbookError) -> SheetRows {
    try rows(of: sheet, .all(from: row))
  }

  private func rows(of sheet: Int, _ extent: SheetExtent) throws(WorkbookError) -> SheetRows {
    var rows = SheetRows(name: sheets[sheet].name, extent)
    rows.isHidden = sheets[sheet].isHidden
    var reading = OfficeSheetReading(try archive.markup(sheets[sheet].part), texts, rows)
    return try reading.read()
  }
}

/// Which parts a part names, and as what.
private struct Relations {
  /// More parts than any workbook has.
  private static let limit = 10_000
  private var list: [(id: String, kind: String, target: String)] = []

  init(of part: String, in archive: ArchiveReading) throws(WorkbookError) {
    let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let name = folder + "_rels/" + (part.split(separator: "/").last ?? "") + ".rels"
    guard archive.contains(name) else { return }
    var markup = try archive.markup(name)
    while try markup.goOn(to: "Relationship"), list.count < Relations.limit {
      let target = try markup.string("Target") ?? ""
      list.append(
        (
          try markup.string("Id") ?? "", try markup.string("Type") ?? "",
          Relations.path(target.hasPrefix("/") ? target : folder + target)
        ))
    }
  }

  func target(id: String) -> String? { list.first { $0.id == id }?.target }

  func targets(_ kind: String) -> [String] { list.filter { $0.kind.hasSuffix("/" + kind) }.map(\.target) }

  /// A path without `.` and `..`.
  private static func path(_ target: String) -> String {
    var steps: [Substring] = []
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
