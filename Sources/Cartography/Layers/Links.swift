import Shapes

/// Lines between places, with a pale casing.
public struct Links: Layer {
  /// The lines.
  public var lines: [Polyline<Planar>]
  /// Their look.
  public var stroke: Stroke
  /// The entry in the legend; none where empty.
  public var legend: String

  /// Links from their lines.
  public init(_ lines: [Polyline<Planar>], stroke: Stroke, legend: String = "") {
    self.lines = lines
    self.stroke = stroke
    self.legend = legend
  }

  /// Draws the casing, then the lines.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    var pen = PathPen()
    for line in lines { pen.add(line, fit: canvas.fit) }
    var stroke = stroke
    stroke.casing = stroke.casing ?? canvas.style.theme.halo
    canvas.draw(pen, stroke)
  }

  /// One line.
  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    LegendBlock.entry(.line(stroke), legend)
  }
}
