import Shapes

/// Surfaces under one paint: land, outlines, discs, hatched gaps.
public struct Surfaces: Layer {
  /// The surfaces; where they overlap the fill is laid once.
  public var surfaces: [MultiPolygon<Planar>]
  /// Fill and outline.
  public var paint: Paint
  /// Whether lines that two surfaces share are left out.
  public var isMerged: Bool
  /// The entry in the legend; none where empty.
  public var legend: String

  /// Surfaces under a paint.
  public init(
    _ surfaces: [MultiPolygon<Planar>], paint: Paint, isMerged: Bool = false, legend: String = ""
  ) {
    self.surfaces = surfaces
    self.paint = paint
    self.isMerged = isMerged
    self.legend = legend
  }

  /// Draws the surfaces as one path.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    if isMerged { return canvas.draw([Sheet(surfaces: surfaces, paint: paint)], isMerged: true) }
    canvas.draw(surfaces, paint)
  }

  /// One swatch, or one line for outlines alone.
  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    if paint.fill == .none, let outline = paint.outline { return LegendBlock.entry(.line(outline), legend) }
    return LegendBlock.entry(.surface(paint), legend)
  }
}
