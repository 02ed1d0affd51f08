import Shapes

extension LegendItem.Key {
  /// The least height of a row with this sign, in pixels.
  var leastHeight: Double {
    switch self {
    case .symbol(let symbol): symbol.reach * 2 + 4
    case .stack(let radius): radius * 2 + 4
    case .surface, .line: 0
    }
  }

  /// Draws the sign in its box.
  func draw(in box: Box<Screen>, _ theme: Theme, into svg: inout SVGWriter, hatches: inout HatchRegister) {
    switch self {
    case .surface(let paint): swatch(paint, in: box, theme, into: &svg, hatches: &hatches)
    case .symbol(let symbol):
      symbol.draw(at: box.center, into: &svg)
    case .line(let stroke):
      svg.leaf(
        "line",
        [
          ("x1", .number(box.minX)), ("y1", .number(box.center.y)), ("x2", .number(box.maxX)),
          ("y2", .number(box.center.y)),
        ] + stroke.attributes(scale: 1))
    case .stack(let radius): stack(radius, in: box, theme, into: &svg)
    }
  }

  private func swatch(
    _ paint: Paint, in box: Box<Screen>, _ theme: Theme, into svg: inout SVGWriter,
    hatches: inout HatchRegister
  ) {
    // A swatch has an edge on paper even where the surface on the map has none.
    var paint = paint
    if paint.outline == nil { paint.outline = Stroke(theme.rule, width: 0.5) }
    svg.leaf(
      "rect",
      [
        ("x", .number(box.minX)), ("y", .number(box.minY)), ("width", .number(box.width)),
        ("height", .number(box.height)),
      ] + paint.attributes(scale: 1, hatches: &hatches))
  }

  private func stack(_ radius: Double, in box: Box<Screen>, _ theme: Theme, into svg: inout SVGWriter) {
    svg.leaf(
      "circle",
      [
        ("cx", .number(box.center.x)), ("cy", .number(box.center.y)), ("r", .number(radius)),
        ("fill", .colour(theme.muted)),
      ])
    let font = Font(size: radius * 1.2, isBold: true)
    svg.text(
      "3", at: Point(x: box.center.x, y: box.center.y + font.size * 0.36), font: font, colour: theme.paper,
      anchor: .middle)
  }
}
