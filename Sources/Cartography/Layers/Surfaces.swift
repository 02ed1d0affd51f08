import Shapes

/// Surfaces under one paint: land, outlines, discs, hatched gaps.
///
/// A layer that stands on several maps of the same fit is best made once: its path is drawn for all of them.
public struct Surfaces: Layer {
  /// The surfaces; where they overlap the fill is laid once.
  public let surfaces: [MultiPolygon<Planar>]
  /// Fill and outline.
  public var paint: Paint
  /// Whether lines that two surfaces share are left out.
  public let isMerged: Bool
  /// The entry in the legend; none where empty.
  public var legend: String
  /// What copies have drawn; maps that share a layer and its fit share the path.
  private let memory = FitMemory()

  /// Surfaces under a paint.
  public init(
    _ surfaces: [MultiPolygon<Planar>], paint: Paint, isMerged: Bool = false, legend: String = ""
  ) {
    self.surfaces = surfaces
    self.paint = paint
    self.isMerged = isMerged
    self.legend = legend
  }

  /// The same surfaces under another paint; what is drawn of them serves both.
  public func painted(_ paint: Paint, legend: String = "") -> Surfaces {
    var other = self
    other.paint = paint
    other.legend = legend
    return other
  }

  /// Draws the surfaces as one path.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    let isLine = paint.fill == .none && !isMerged
    let path = memory.path(FitMemory.Key(fit: canvas.fit, isLine: isLine)) {
      let rings = surfaces.rings(canvas.fit)
      return isLine ? PathPen(linesOf: rings) : PathPen(areasOf: isMerged ? Mosaic.merged(rings) : rings)
    }
    canvas.draw(path, paint, isLine: isLine)
  }

  /// One swatch, or one line for outlines alone.
  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    if paint.fill == .none, let outline = paint.outline { return LegendBlock.entry(.line(outline), legend) }
    return LegendBlock.entry(.surface(paint), legend)
  }
}
