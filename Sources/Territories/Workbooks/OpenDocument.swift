internal import Archives

/// A workbook as LibreOffice writes it (`.ods`): all its sheets stand in one part.
///
/// - Source: OASIS, OpenDocument 1.3, part 3, §9 (tables) and §19.385 (values).
struct OpenDocument: WorkbookFormat {
  private static let part = "content.xml"
  private let archive: ArchiveReading

  init(_ archive: ArchiveReading) { self.archive = archive }

  func headers() throws(WorkbookError) -> [SheetRows] {
    var reading = OpenSheetReading(try archive.markup(OpenDocument.part))
    var headers: [SheetRows] = []
    while let rows = try reading.nextSheet(.firstRow) {
      headers.append(rows)
      if headers.count > Self.sheetLimit { throw .tooLarge(sheet: headers[0].name) }
    }
    return headers
  }

  func titled(_ rule: HeaderRule, among wanted: [Int]) -> (sheet: Int, headerRow: Int)? {
    guard let markup = try? archive.markup(OpenDocument.part) else { return nil }
    var reading = OpenSheetReading(markup)
    var place = 0
    while let rows = try? reading.nextSheet(.title(rule)) {
      if let row = rows.headerRow, wanted.contains(place) { return (place, row) }
      place += 1
    }
    return nil
  }

  func rows(of sheet: Int, from row: Int) throws(WorkbookError) -> SheetRows {
    var reading = OpenSheetReading(try archive.markup(OpenDocument.part))
    var wanted: SheetRows?
    var place = 0
    while let rows = try reading.nextSheet(place == sheet ? .all(from: row) : .firstRow) {
      if place == sheet { wanted = rows }
      place += 1
    }
    guard let wanted else { throw .missingPart(OpenDocument.part) }
    return wanted
  }
}
