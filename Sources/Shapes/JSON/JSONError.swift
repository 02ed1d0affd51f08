/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What was found wrong.
  public enum Reason: Hashable, Sendable {
    /// The text ends in the middle of a value.
    case truncated
    /// There is nothing in the text.
    case empty
    /// A character that cannot stand here.
    case unexpected(UInt8)
    /// Something that looks like a number and is none.
    case badNumber
    /// A string with a bad escape or bytes that are not UTF-8.
    case badString
    /// More than 512 values inside one another.
    case tooDeep
    /// Text after the end of the value.
    case trailing
  }

  /// What was found wrong.
  public var reason: Reason
  /// The line, from 1.
  public var line: Int

  /// An error at a line.
  public init(reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}
