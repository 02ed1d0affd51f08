import Shapes

/// An arrow to the north with its letter.
struct NorthArrow {
  let letter: String
  /// Degrees clockwise from true north to grid north.
  let convergence: Double
  let theme: Theme

  /// Draws the arrow, its top in the middle of the letter's line.
  func draw(at top: Point<Screen>, into svg: inout SVGWriter) {
    let size = theme.entry.size
    let middle = Point<Screen>(x: top.x, y: top.y + size * 2.2)
    let turn = convergence.isFinite ? -convergence : 0
    svg.open(
      "g",
      abs(turn) < 0.05
        ? []
        : [
          (
            "transform",
            .text(
              "rotate(\(SVGWriter.number(turn)) \(SVGWriter.number(middle.x)) \(SVGWriter.number(middle.y)))")
          )
        ])
    svg.text(
      letter, at: Point(x: top.x, y: top.y + size * 0.9), font: theme.heading, colour: theme.ink,
      anchor: .middle)
    half(-1, theme.ink, tip: Point(x: top.x, y: top.y + size * 1.2), into: &svg)
    half(1, theme.paper, tip: Point(x: top.x, y: top.y + size * 1.2), into: &svg)
    svg.close()
  }

  private func half(_ side: Double, _ fill: Colour, tip: Point<Screen>, into svg: inout SVGWriter) {
    let size = theme.entry.size
    let points = [
      tip.x, tip.y, tip.x + side * size * 0.55, tip.y + size * 2.1, tip.x, tip.y + size * 1.6,
    ]
    svg.leaf(
      "polygon",
      [
        ("points", .numbers(points)), ("fill", .colour(fill)), ("stroke", .colour(theme.ink)),
        ("stroke-width", 0.7), ("stroke-linejoin", "round"),
      ])
  }
}
