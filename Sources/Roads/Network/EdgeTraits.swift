/// What is true of an edge from end to end.
struct EdgeTraits: OptionSet, Hashable {
  let rawValue: UInt8

  /// A car may go from the first point to the last.
  static let forward = EdgeTraits(rawValue: 1)
  /// A car may go from the last point to the first.
  static let backward = EdgeTraits(rawValue: 2)
  /// A place beside it joins the network here.
  static let joinable = EdgeTraits(rawValue: 4)
}
