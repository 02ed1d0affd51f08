import Shapes

/// The lines between groups of surfaces, and not those inside a group.
public struct Partition: Layer {
  /// The groups; the surfaces of one touch each other along the same vertices.
  public var groups: [[MultiPolygon<Planar>]]
  /// The line.
  public var stroke: Stroke

  /// Lines around groups of surfaces.
  public init(_ groups: [[MultiPolygon<Planar>]], stroke: Stroke) {
    self.groups = groups
    self.stroke = stroke
  }

  /// Draws each line once, whichever groups it parts.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    let rings = groups.flatMap { group in Mosaic.merged(group.rings(canvas.fit)) }
    canvas.draw(PathPen(linesOf: rings), stroke)
  }
}
