/// Why a text cannot be read as a table.
public enum DelimitedTextError: Error, Hashable, Sendable {
  /// There is nothing in it, or only blank lines.
  case empty
  /// It holds bytes that no text has.
  case binary(line: Int)
  /// A quote opens and never closes.
  case unclosedQuote(line: Int)
  /// A field is longer than the limit, in bytes.
  case fieldTooLong(line: Int, limit: Int)
  /// The header has more columns than the limit.
  case tooManyColumns(limit: Int)
  /// The text is larger than the offsets can count (4 GiB).
  case tooLarge
}
