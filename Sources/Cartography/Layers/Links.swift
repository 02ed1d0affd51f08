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

  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    var pen = PathPen()
    for line in lines { pen.add(line, fit: canvas.fit) }
    guard !pen.isEmpty else { return }
    let casing = Stroke(canvas.style.theme.halo, width: stroke.width + 1.4)
    for line in [casing, stroke] {
      canvas.openPaths(Paint(outline: line))
      canvas.svg.leaf("path", [("stroke-linecap", "round"), ("d", .path(pen.text))])
      canvas.svg.close()
    }
  }

  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    LegendBlock.entry(.line(stroke), legend)
  }
}
