public import Geodesy
public import Shapes
public import Topology

/// Why a whole file, or a wish about it, is refused.
public enum TerritoriesError: Error, Hashable, Sendable {
  /// The file cannot be opened or read.
  case unreadable(file: String, UnreadableReason)
  /// The file is of a kind that is not read; the user is to export it as CSV or GeoJSON.
  case foreignFormat(file: String, ForeignFormat)
  /// The file is no readable table.
  case table(file: String, DelimitedTextError)
  /// The file is no readable workbook.
  case workbook(file: String, WorkbookError)
  /// The file is no readable GeoJSON.
  case geoJSON(file: String, GeoJSONError)
  /// A column named for a role is not in the file, which has these.
  case unknownColumn(file: String, role: ColumnRole, name: String, columns: [String])
  /// A column named for a role holds mail addresses, telephone numbers or contacts, which are never read.
  case personalColumn(file: String, role: ColumnRole, name: String)
  /// No column says where the places are; the file has these.
  case noPlaceColumn(file: String, columns: [String])
  /// A table lacks columns that it must have.
  case missingColumns(file: String, wanted: [String], columns: [String])
  /// The file has a header and no record, or a collection without features.
  case noRecords(file: String)
  /// The coordinates are in a system that is not read.
  case unknownReferenceSystem(file: String, name: String)
  /// A file of codes is not a table.
  case notATable(file: String)
  /// A boundary file is not GeoJSON.
  case notBoundaries(file: String)
  /// No feature of a boundary file could be used; why the first was refused, where there is one.
  case noBoundaries(file: String, because: Finding?)
  /// Départements asked for that the territory does not have.
  case unknownDepartments([String], known: [String])
  /// A geometry that should have been good was refused.
  case topology(TopologyError)
  /// A position that should have been good was refused.
  case geodesy(GeodesyError)
}

/// Why a file cannot be read.
public enum UnreadableReason: Hashable, Sendable {
  /// There is no such file.
  case missing
  /// It is a directory.
  case directory
  /// Permission is denied.
  case denied
  /// It holds nothing.
  case empty
  /// It is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// The system's error number.
  case system(Int32)
}
