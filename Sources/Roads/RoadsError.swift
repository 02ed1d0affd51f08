/// Why there is no road network.
public enum RoadsError: Error, Hashable, Sendable {
  /// A file cannot be opened or read.
  case unreadable(file: String, UnreadableRoads)
  /// A file does not begin as OpenStreetMap data do.
  case notRoadData(file: String)
  /// A file begins as OpenStreetMap data do and cannot be read to its end: libosmium's message.
  case damaged(file: String, message: String)
  /// The files hold no road that the profile may use.
  case noRoads(files: [String])
  /// The files hold more than the arrays can number, or than memory can hold.
  case tooLarge
}

/// Why a file of roads cannot be read.
public enum UnreadableRoads: Hashable, Sendable {
  /// There is no such file.
  case missing
  /// It is a directory, a pipe or a device; roads are read twice, so only from a file.
  case notAFile
  /// Permission is denied.
  case denied
  /// It holds nothing.
  case empty
  /// The system's error number.
  case system(Int32)
}
