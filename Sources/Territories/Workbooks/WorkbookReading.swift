internal import Archives

/// A workbook whose sheets can be read one by one.
protocol WorkbookFormat {
  /// The first row of each sheet, in the order of the tabs.
  func headers() throws(WorkbookError) -> [SheetRows]
  /// The first of some sheets, in the order of the tabs, that has a header below a title, and the row of the header.
  ///
  /// A sheet that cannot be read that far has none: what is wrong with it is said when it is read.
  func titled(_ rule: HeaderRule, among wanted: [Int]) -> (sheet: Int, headerRow: Int)?
  /// The rows of a sheet, of which the header is the first from some row on.
  func rows(of sheet: Int, from row: Int) throws(WorkbookError) -> SheetRows
}

extension WorkbookFormat {
  /// The limit of sheets.
  static var sheetLimit: Int { 1_000 }

  /// Reads the first sheet that has rows; where several have, the first whose first row will do as a header, or else
  /// the first that has one below a title.
  ///
  /// Hidden sheets count only where no other has rows.
  ///
  /// - Throws: ``WorkbookError``.
  func table(header rule: HeaderRule) throws(WorkbookError) -> DelimitedText {
    let headers = try headers()
    let all = headers.indices.filter { headers[$0].headerRow != nil }
    let shown = all.filter { !headers[$0].isHidden }
    let filled = shown.isEmpty ? all : shown
    guard let first = filled.first else { throw .empty }
    let plain = filled.first { rule.accepts(headers[$0].columns) }
    let titled = plain == nil ? titled(rule, among: filled) : nil
    let chosen = plain ?? titled?.sheet ?? first
    let others = filled.filter { $0 != chosen }.map { headers[$0].name }
    return DelimitedText(
      try rows(of: chosen, from: titled?.headerRow ?? 1),
      others.isEmpty ? nil : SheetChoice(sheet: headers[chosen].name, others: others))
  }
}

/// Which sheet of a workbook was read, and which others have rows.
struct SheetChoice: Hashable, Sendable {
  var sheet: String
  var others: [String]
}

/// What an archive holds, told by the parts that are in it.
enum ArchiveKind {
  case officeOpenXML, openDocument
  case foreign(ForeignFormat)

  init(_ archive: ArchiveReading) throws(WorkbookError) {
    if archive.contains("xl/workbook.bin") {
      self = .foreign(.binaryWorkbook)
    } else if archive.contains("Index/Document.iwa") || archive.contains("Index.zip") {
      self = .foreign(.numbers)
    } else if archive.contains("content.xml"), archive.contains("META-INF/manifest.xml") {
      let isOther = try archive.isOtherDocument()
      self =
        try archive.isEncrypted()
        ? .foreign(.protectedWorkbook) : isOther ? .foreign(.archive) : .openDocument
    } else if archive.contains("_rels/.rels"), archive.contains("[Content_Types].xml"), archive.hasSheets {
      self = .officeOpenXML
    } else {
      self = .foreign(.archive)
    }
  }
}

extension ArchiveReading {
  /// Opens a workbook's archive.
  static func opened(_ bytes: [UInt8]) throws(WorkbookError) -> ArchiveReading {
    do throws(ArchiveError) {
      return try ArchiveReading(bytes)
    } catch {
      throw .archive(error)
    }
  }

  /// Opens a part.
  func markup(_ part: String) throws(WorkbookError) -> MarkupReading {
    let entry: EntryReading?
    do throws(ArchiveError) {
      entry = try open(part)
    } catch {
      throw .archive(error)
    }
    guard let entry else { throw .missingPart(part) }
    return try MarkupReading(entry, part: part)
  }

  /// Whether any part stands where workbooks have theirs, and not those of a text or of slides.
  fileprivate var hasSheets: Bool {
    !names.contains { $0.hasPrefix("word/") || $0.hasPrefix("ppt/") }
  }

  /// Whether the manifest of an OpenDocument says that its parts are encrypted.
  fileprivate func isEncrypted() throws(WorkbookError) -> Bool {
    var manifest = try markup("META-INF/manifest.xml")
    return try manifest.goOn(to: "encryption-data")
  }

  /// Whether an OpenDocument says that it is none of sheets.
  fileprivate func isOtherDocument() throws(WorkbookError) -> Bool {
    var kind: [UInt8] = []
    do throws(ArchiveError) {
      _ = try open("mimetype")?.append(to: &kind)
    } catch {
      throw .archive(error)
    }
    return !kind.isEmpty && !String(decoding: kind, as: UTF8.self).contains("spreadsheet")
  }
}
