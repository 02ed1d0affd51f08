/// Kinds of files that people have and that are not read.
public enum ForeignFormat: Hashable, Sendable {
  /// A workbook, or another ZIP archive, where neither is read.
  case workbookOrArchive
  /// A ZIP archive that is no workbook.
  case archive
  /// An Excel 97–2003 spreadsheet.
  case oldSpreadsheet
  /// A binary Excel spreadsheet (`.xlsb`).
  case binaryWorkbook
  /// A spreadsheet of Apple's Numbers.
  case numbers
  /// A workbook that only opens with a password.
  case protectedWorkbook
  /// A gzip-compressed file.
  case gzip
  /// A PDF document.
  case pdf
  /// A picture.
  case picture
  /// A GeoPackage or another SQLite database.
  case geoPackage
  /// A shapefile.
  case shapefile
  /// XML, such as KML or GPX, or a web page.
  case xml
}
