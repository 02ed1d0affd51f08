public import Archives

/// Why a workbook cannot be read.
public enum WorkbookError: Error, Hashable, Sendable {
  /// The archive that it is cannot be read.
  case archive(ArchiveError)
  /// A part that another names is not there.
  case missingPart(String)
  /// A part is no XML such as workbooks are written in.
  case badMarkup(part: String)
  /// A part declares a document type or entities, which are never followed.
  case declaration(part: String)
  /// A part is written in another encoding than UTF-8.
  case encoding(part: String)
  /// A cell says that it stands beyond the last row or column, or before the one that it follows.
  case badReference(sheet: String, cell: String)
  /// A cell names a text that the workbook does not have.
  case unknownText(sheet: String, cell: String)
  /// A sheet's header, cells or texts are beyond what is held.
  case tooLarge(sheet: String)
  /// It is an archive of another kind.
  case foreign(ForeignFormat)
  /// No sheet has a row.
  case empty
}
