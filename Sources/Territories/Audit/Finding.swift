/// One thing that the audit has to say about a file or a record.
public struct Finding: Hashable, Sendable {
  /// Where in a file.
  public enum Place: Hashable, Sendable {
    /// The file as a whole.
    case file
    /// The line on which a record starts, from 1.
    case line(Int)
    /// The number of a feature, from 1.
    case feature(Int)
  }

  /// What becomes of the record.
  public enum Effect: Int, Hashable, Sendable, Comparable {
    /// It is used as it is, and something should be known about it.
    case warned
    /// It is used after a repair.
    case repaired
    /// It is left out.
    case refused

    /// The graver effect is the greater.
    public static func < (a: Effect, b: Effect) -> Bool { a.rawValue < b.rawValue }
  }

  /// The name of the file.
  public var file: String
  /// Where in the file.
  public var place: Place
  /// The column or property; `nil` where the record as a whole is meant.
  public var field: String?
  /// The value found, its first characters only.
  public var value: String
  /// What was found.
  public var reason: Reason

  /// A finding; of the value only the first 80 characters are kept.
  public init(file: String, place: Place, field: String? = nil, value: String = "", reason: Reason) {
    self.file = file
    self.place = place
    self.field = field
    self.value = excerpt(value)
    self.reason = reason
  }

  /// What becomes of the record.
  public var effect: Effect { reason.effect }
}
