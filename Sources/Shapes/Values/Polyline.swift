/// An open line of two or more points.
public struct Polyline<Space: CoordinateSpace>: Hashable, Sendable {
  /// The points, from one end to the other.
  public var points: [Point<Space>]

  /// A line from its points.
  public init(_ points: [Point<Space>]) { self.points = points }
}
