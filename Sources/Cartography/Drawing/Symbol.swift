import Shapes

/// A point symbol: a shape of the same area as a circle of its radius.
public struct Symbol: Hashable, Sendable {
  /// What the outline is.
  public enum Shape: CaseIterable, Hashable, Sendable {
    /// A disc.
    case circle
    /// A square on its side.
    case square
    /// A triangle, point up.
    case triangle
    /// A square on its corner.
    case diamond
    /// A triangle, point down.
    case invertedTriangle
    /// Six sides.
    case hexagon
    /// Five points.
    case star
    /// A saltire, for a place where nothing stands.
    case cross
  }

  /// The shape.
  public var shape: Shape
  /// The colour inside.
  public var colour: Colour
  /// The radius of the circle of the same area, in pixels.
  public var radius: Double

  /// A symbol from its look and size in pixels.
  public init(_ shape: Shape, colour: Colour, radius: Double) {
    self.shape = shape
    self.colour = colour
    self.radius = radius
  }

  /// How far the shape reaches from its middle, in pixels.
  var reach: Double { outline.map { max(abs($0.x), abs($0.y)) }.max() ?? radius }

  /// The corners about the middle, for a circle's bounding square.
  private var outline: [Point<Screen>] {
    switch shape {
    case .circle: corners([(-1, -1), (1, 1)], scale: 1)
    case .square: corners([(-1, -1), (1, -1), (1, 1), (-1, 1)], scale: 0.886)
    case .triangle: corners([(0, -1), (0.866, 0.5), (-0.866, 0.5)], scale: 1.5)
    case .invertedTriangle: corners([(0, 1), (-0.866, -0.5), (0.866, -0.5)], scale: 1.5)
    case .diamond: corners([(0, -1), (1, 0), (0, 1), (-1, 0)], scale: 1.2533)
    case .hexagon:
      corners([(1, 0), (0.5, 0.866), (-0.5, 0.866), (-1, 0), (-0.5, -0.866), (0.5, -0.866)], scale: 1.1)
    case .star: corners(Symbol.star, scale: 1.6)
    case .cross: corners(Symbol.saltire, scale: 1.25)
    }
  }

  private func corners(_ unit: [(Double, Double)], scale: Double) -> [Point<Screen>] {
    unit.map { Point(x: $0.0 * scale * radius, y: $0.1 * scale * radius) }
  }

  private static let star: [(Double, Double)] = [
    (0, -1), (0.247, -0.34), (0.951, -0.309), (0.4, 0.13), (0.588, 0.809), (0, 0.42), (-0.588, 0.809),
    (-0.4, 0.13), (-0.951, -0.309), (-0.247, -0.34),
  ]

  private static let saltire: [(Double, Double)] = [
    (-0.7, -1), (0, -0.3), (0.7, -1), (1, -0.7), (0.3, 0), (1, 0.7), (0.7, 1), (0, 0.3), (-0.7, 1), (-1, 0.7),
    (-0.3, 0), (-1, -0.7),
  ]

  /// Draws the symbol with its middle at a point; stroke and halo come from the element around it.
  func draw(at center: Point<Screen>, into svg: inout SVGWriter) {
    if shape == .circle {
      svg.leaf(
        "circle",
        [
          ("fill", .colour(colour)), ("cx", .number(center.x)), ("cy", .number(center.y)),
          ("r", .number(radius)),
        ])
    } else {
      let points = outline.flatMap { [center.x + $0.x, center.y + $0.y] }
      svg.leaf(
        "polygon", [("fill", .colour(colour)), ("points", .numbers(points.map { ($0 * 10).rounded() / 10 }))])
    }
  }
}
