/// Why outputs could not be written; `code` is the system's error number.
public enum OutputError: Error, Hashable, Sendable {
  /// The folder cannot be made or opened.
  case folder(path: String, code: Int32)
  /// Another run writes into the folder.
  case busy(path: String)
  /// A file cannot be written.
  case file(path: String, code: Int32)
  /// A folder stands where a file is to be written.
  case folderInTheWay(path: String)
  /// The program that makes PNG and PDF is not installed.
  case noPictureMaker
  /// That program has made nothing of a map.
  case picture(name: String)
}
