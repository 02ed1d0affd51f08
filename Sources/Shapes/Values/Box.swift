/// The smallest upright rectangle around something; empty until a point is added.
@frozen public struct Box<Space: CoordinateSpace>: Hashable, Sendable {
  /// West or left side.
  public var minX = Double.infinity
  /// South or bottom side.
  public var minY = Double.infinity
  /// East or right side.
  public var maxX = -Double.infinity
  /// North or top side.
  public var maxY = -Double.infinity

  /// A box with nothing in it.
  @inlinable public init() {}

  /// A box from its sides, in the space's unit.
  @inlinable public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The box of some points.
  @inlinable public init(around points: some Sequence<Point<Space>>) {
    for point in points { add(point) }
  }

  /// The box of a surface (its outer rings).
  @inlinable public init(around surface: MultiPolygon<Space>) {
    for polygon in surface.polygons { for point in polygon.exterior.points { add(point) } }
  }

  /// Whether nothing has been added.
  @inlinable public var isEmpty: Bool { !(minX <= maxX && minY <= maxY) }
  /// East side minus west side.
  @inlinable public var width: Double { isEmpty ? 0 : maxX - minX }
  /// North side minus south side.
  @inlinable public var height: Double { isEmpty ? 0 : maxY - minY }
  /// The middle.
  @inlinable public var center: Point<Space> {
    Point(x: Self.middle(minX, maxX), y: Self.middle(minY, maxY))
  }

  /// Halfway; each is halved first where their sum is more than a number holds.
  @inlinable static func middle(_ a: Double, _ b: Double) -> Double {
    (a + b).isFinite ? (a + b) / 2 : a / 2 + b / 2
  }

  /// Grows the box so that it holds a point.
  @inlinable public mutating func add(_ point: Point<Space>) {
    minX = min(minX, point.x)
    minY = min(minY, point.y)
    maxX = max(maxX, point.x)
    maxY = max(maxY, point.y)
  }

  /// The box that holds both.
  @inlinable public func union(_ other: Box) -> Box {
    Box(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// The box with each side moved outwards by a margin, in the space's unit.
  @inlinable public func enlarged(by margin: Double) -> Box {
    Box(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// Whether the point lies in the box, sides included.
  @inlinable public func contains(_ point: Point<Space>) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }

  /// Whether the two boxes share a point, sides included.
  @inlinable public func intersects(_ other: Box) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }
}
