/// A closed line: its last point repeats its first.
public struct Ring<Space: CoordinateSpace>: Hashable, Sendable {
  /// The points, closed; empty for an empty ring.
  public var points: [Point<Space>]

  /// A ring from points that may or may not repeat the first at the end.
  @inlinable public init(closing points: [Point<Space>]) {
    self.points = points
    if let first = points.first, points.count > 1, points.last != first { self.points.append(first) }
  }

  /// Whether the ring has the four points (three and the first again) that RFC 7946 §3.1.6 asks for.
  @inlinable public var isComplete: Bool { points.count >= 4 }

  /// The same ring walked the other way.
  @inlinable public var reversed: Ring { Ring(closing: points.reversed()) }
}
