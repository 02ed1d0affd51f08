/// A line's look.
public struct Stroke: Hashable, Sendable {
  /// The colour.
  public var colour: Colour
  /// The width in pixels.
  public var width: Double
  /// Lengths of dash and gap in pixels; a full line where empty.
  public var dashes: [Double]
  /// A wider line below, half see-through, that keeps the line visible on light and dark grounds; lines without
  /// fill only.
  public var casing: Colour?

  /// A stroke from its look.
  public init(_ colour: Colour, width: Double, dashes: [Double] = [], casing: Colour? = nil) {
    self.colour = colour
    self.width = width
    self.dashes = dashes
    self.casing = casing
  }
}

/// Parallel lines over a surface.
public struct Hatch: Hashable, Sendable {
  /// The lines.
  public var stroke: Stroke
  /// From one line to the next, in pixels.
  public var spacing: Double
  /// Turn from the vertical, in degrees, clockwise.
  public var angle: Double
  /// What shows between the lines; nothing is see-through.
  public var ground: Colour?

  /// A hatching from its look.
  public init(_ stroke: Stroke, spacing: Double = 5, angle: Double = 45, ground: Colour? = nil) {
    self.stroke = stroke
    self.spacing = spacing
    self.angle = angle
    self.ground = ground
  }
}

/// What a surface is filled with.
public enum Fill: Hashable, Sendable {
  /// Nothing.
  case none
  /// One colour, with an opacity from 0 to 1.
  case colour(Colour, opacity: Double)
  /// Parallel lines.
  case hatch(Hatch)

  /// One opaque colour.
  public static func colour(_ colour: Colour) -> Fill { .colour(colour, opacity: 1) }
}

/// Fill and outline together.
public struct Paint: Hashable, Sendable {
  /// What is inside.
  public var fill: Fill
  /// The line around.
  public var outline: Stroke?

  /// A paint from its parts.
  public init(fill: Fill = .none, outline: Stroke? = nil) {
    self.fill = fill
    self.outline = outline
  }
}
