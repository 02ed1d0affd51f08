import Shapes

extension PlacedLabel {
  /// Draws leader and text.
  func draw(into svg: inout SVGWriter) {
    if let leader {
      svg.leaf(
        "line",
        [
          ("x1", .number(leader.from.x)), ("y1", .number(leader.from.y)), ("x2", .number(leader.to.x)),
          ("y2", .number(leader.to.y)), ("stroke", .colour(request.colour)), ("stroke-width", 0.7),
        ])
    }
    for (index, line) in request.lines.enumerated() {
      let baseline = box.minY + request.font.size * 0.8 + Double(index) * request.leading
      svg.text(
        line, at: Point(x: lineX, y: baseline), font: request.font, colour: request.colour, anchor: alignment,
        halo: Stroke(request.halo, width: request.font.size * 0.33))
    }
  }

  private var lineX: Double {
    switch alignment {
    case .start: box.minX
    case .middle: box.center.x
    case .end: box.maxX
    }
  }
}
