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
    while let rows = try reading.nextSheet(isHeaderOnly: true) {
      headers.append(rows)
      if headers.count > Self.sheetLimit { throw .tooLarge(sheet: headers[0].name) }
    }
    return headers
  }

  func rows(of sheet: Int) throws(WorkbookError) -> SheetRows {
    var reading = OpenSheetReading(try archive.markup(OpenDocument.part))
    var wanted: SheetRows?
    var place = 0
    while let rows = try reading.nextSheet(isHeaderOnly: place != sheet) {
      if place == sheet { wanted = rows }
      place += 1
    }
    guard let wanted else { throw .missingPart(OpenDocument.part) }
    return wanted
  }
}
