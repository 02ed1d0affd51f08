/// Why an archive, or a file in it, is not read.
public enum ArchiveError: Error, Hashable, Sendable {
  /// Its directory is missing or stands elsewhere than it says: the archive was cut short, or is none.
  case truncated
  /// What the directory says of a file does not hold: its place, its size, its sum.
  case damaged(entry: String)
  /// It is in several volumes, in ZIP's 64-bit form, or a file is packed otherwise than by deflation.
  case unsupported
  /// A file in it is encrypted.
  case encrypted
  /// Two files have the same name.
  case repeatedName(String)
  /// It has more files than the limit.
  case tooManyEntries(limit: Int)
  /// Unpacked it is larger than the limit, in bytes, or far larger than any text becomes.
  case tooLarge(limit: Int)
}
