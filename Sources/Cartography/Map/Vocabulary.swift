/// The words and number signs of a map, which the caller brings in the reader's language.
public struct Vocabulary: Sendable {
  /// The language (BCP 47), for the `lang` attribute.
  public var language: String
  /// How numbers are written.
  public var numbers: NumberStyle
  /// The class below a bound: `moins de 5 km`.
  public var lessThan: @Sendable (String) -> String
  /// The class from a bound to below another: `de 5 à moins de 10 km`.
  public var between: @Sendable (String, String) -> String
  /// The class from a bound upwards: `30 km et plus`.
  public var atLeast: @Sendable (String) -> String
  /// The single class of a scale without bounds.
  public var everything: String
  /// Where there is no value: `données manquantes`.
  public var missing: String
  /// What says that lower bounds belong to a class: `borne inférieure incluse`.
  public var leftClosed: String
  /// What explains a number in a symbol: `plusieurs au même endroit`.
  public var stacked: String
  /// The letter of the north.
  public var north: String

  /// A vocabulary from its words.
  public init(
    language: String, numbers: NumberStyle, lessThan: @escaping @Sendable (String) -> String,
    between: @escaping @Sendable (String, String) -> String, atLeast: @escaping @Sendable (String) -> String,
    everything: String, missing: String, leftClosed: String, stacked: String, north: String
  ) {
    self.language = language
    self.numbers = numbers
    self.lessThan = lessThan
    self.between = between
    self.atLeast = atLeast
    self.everything = everything
    self.missing = missing
    self.leftClosed = leftClosed
    self.stacked = stacked
    self.north = north
  }

  /// Signs instead of words, for any language.
  public static let signs = Vocabulary(
    language: "und", numbers: .english, lessThan: { "< \($0)" }, between: { "≥ \($0), < \($1)" },
    atLeast: { "≥ \($0)" }, everything: "=", missing: "∅", leftClosed: "", stacked: "n", north: "N")
}
