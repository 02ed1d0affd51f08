/// The languages of what people read.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// French, the default.
  case french = "fr"
  /// English.
  case english = "en"
}
