import Shapes

/// Figures as data files hold them: kilometres to the millimetre, km² to the square metre, shares to a millionth.
extension JSONValue {
  static func kilometres(_ value: Double) -> JSONValue { .rounded(value) }
  static func squareKilometres(_ value: Double) -> JSONValue { .rounded(value) }
  static func share(_ value: Double?) -> JSONValue { value.map { .rounded($0) } ?? .null }
  static func degrees(_ value: Double) -> JSONValue { .rounded(value) }
  /// Inhabitants in proportion to area, which are no whole number.
  static func inhabitants(_ value: Double) -> JSONValue { .number((value * 100).rounded() / 100) }
  static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
  static func count(_ value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }
  static func codes(_ values: [String]) -> JSONValue { .string(values.joined(separator: " ")) }

  private static func rounded(_ value: Double) -> JSONValue { .number((value * 1e6).rounded() / 1e6) }
}
