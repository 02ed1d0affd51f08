/// Why a question to this module has no answer.
public enum TopologyError: Error, Hashable, Sendable {
  /// GEOS refused: the C function's name, and GEOS's own message.
  case geos(function: String, message: String)
  /// A coordinate is not a number, or is infinite; `item` counts the surfaces or points from 0.
  case notFinite(item: Int)
  /// A coordinate is too large for its digits to mean anything (over 10¹² units).
  case outOfRange(item: Int)
  /// A ring has fewer than four points (RFC 7946 §3.1.6).
  case ringTooShort(item: Int)
  /// A tolerance is not a positive number.
  case badTolerance
}
