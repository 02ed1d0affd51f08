/// A JSON value (RFC 8259); objects keep the order of their members.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction that fits 64 bits.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// Text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Named members, in order.
  case object(JSONObject)

  /// The text of a string, `nil` for anything else.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The number, whole or not, `nil` for anything else.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral
{
  /// Text, as a literal.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number, as a literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number, as a literal.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A truth value, as a literal.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}
