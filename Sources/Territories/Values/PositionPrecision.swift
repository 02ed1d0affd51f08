/// How well the position of a site is known.
public enum PositionPrecision: String, Hashable, Sendable, CaseIterable {
  /// The file gives coordinates.
  case address = "adresse"
  /// The file gives a line or a surface, and the site stands in its middle.
  case middle = "centre"
  /// Only the commune is known, and the site stands at its reference point.
  case commune
}
