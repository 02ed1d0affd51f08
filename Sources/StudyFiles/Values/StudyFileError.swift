/// Why a study file cannot be used; lines count from 1.
public enum StudyFileError: Error, Hashable, Sendable {
  /// What a value should have been.
  public enum Expectation: Hashable, Sendable {
    /// One line of text.
    case text
    /// A finite number.
    case number
    /// A whole number from 0.
    case count
    /// `true` or `false`.
    case flag
    /// A list.
    case list
    /// Names with values.
    case mapping
    /// One of these words.
    case oneOf([String])
  }

  /// The file is not UTF-8, or longer than a mebibyte.
  case notText
  /// The text is no YAML; the message is libyaml's.
  case syntax(line: Int, message: String)
  /// A key stands twice in one place.
  case repeatedKey(line: Int, key: String)
  /// A key that no study has.
  case unknownKey(line: Int, key: String, known: [String])
  /// A key that must be there is not.
  case missingKey(line: Int, key: String)
  /// A value of another kind than its key asks for.
  case wrongValue(line: Int, key: String, expected: Expectation)
  /// A number that is infinite or none.
  case notFinite(line: Int, key: String)
}
