import Shapes

/// Draws between two axes.
struct ChartPen {
  let scales: ChartScales
  let frame: Box<Screen>
  let style: Style
  var svg = SVGWriter()

  init(scales: ChartScales, frame: Box<Screen>, style: Style) {
    self.scales = scales
    self.frame = frame
    self.style = style
  }

  private var theme: Theme { style.theme }

  /// Where values stand on the page.
  func position(x: Double, y: Double) -> Point<Screen> {
    Point(
      x: frame.minX + scales.across.place(x) * frame.width, y: frame.maxY - scales.up.place(y) * frame.height)
  }

  /// Lines at the ticks, numbers beside them, titles at the ends.
  mutating func drawGrid(across: String, up: String) {
    let (left, foot) = (scales.across.lower, scales.up.lower)
    for tick in scales.up.ticks {
      let y = position(x: left, y: tick).y
      line(from: Point(x: frame.minX, y: y), to: Point(x: frame.maxX, y: y), Stroke(theme.land, width: 0.8))
      svg.text(
        scales.up.label(tick, style.words.numbers),
        at: Point(x: frame.minX - theme.entry.size * 0.6, y: y + theme.entry.size * 0.36), font: theme.entry,
        colour: theme.muted, anchor: .end)
    }
    for tick in scales.across.ticks {
      let x = position(x: tick, y: foot).x
      line(
        from: Point(x: x, y: frame.maxY), to: Point(x: x, y: frame.maxY + 5), Stroke(theme.rule, width: 0.8))
      svg.text(
        scales.across.label(tick, style.words.numbers),
        at: Point(x: x, y: frame.maxY + 5 + theme.entry.lineHeight), font: theme.entry, colour: theme.muted,
        anchor: .middle)
    }
    line(
      from: Point(x: frame.minX, y: frame.maxY), to: Point(x: frame.maxX, y: frame.maxY),
      Stroke(theme.ink, width: 1))
    svg.text(
      up, at: Point(x: frame.minX, y: frame.minY - theme.entry.lineHeight), font: theme.heading,
      colour: theme.ink)
    svg.text(
      across, at: Point(x: frame.maxX, y: frame.maxY + 8 + theme.entry.lineHeight * 2), font: theme.heading,
      colour: theme.ink, anchor: .end)
  }

  /// The curve over a pale surface down to the axis.
  mutating func draw(_ curve: Curve) {
    let points = curve.points.map { position(x: $0.x, y: $0.y) }
    guard let first = points.first, let last = points.last else { return }
    let line = points.flatMap { [$0.x, $0.y] }
    svg.leaf(
      "polygon",
      [
        ("points", .numbers([first.x, frame.maxY] + line + [last.x, frame.maxY])),
        ("fill", .colour(curve.stroke.colour)), ("fill-opacity", 0.08),
      ])
    svg.leaf(
      "polyline",
      [("points", .numbers(line)), ("fill", "none"), ("stroke-linejoin", "round")]
        + curve.stroke.attributes(scale: 1))
  }

  /// A line down to the axis and a dot for each mark; names stand below and to the right, apart from each other.
  mutating func draw(_ marks: [Mark]) {
    let placed = marks.sorted { ($0.x, $0.y) < ($1.x, $1.y) }.map { ($0, position(x: $0.x, y: $0.y)) }
    for (mark, point) in placed {
      let stroke = Stroke(colour(of: mark), width: mark.isMain ? 1.6 : 0.8)
      line(from: point, to: Point(x: point.x, y: frame.maxY), stroke, dashes: "4 3")
      Symbol(.circle, colour: stroke.colour, radius: mark.isMain ? 5 : 3.4).draw(at: point, into: &svg)
    }
    var taken: [Box<Screen>] = []
    for (mark, point) in placed { name(mark, at: point, colour(of: mark), &taken) }
  }

  private func colour(of mark: Mark) -> Colour {
    mark.isMain ? theme.alert.outline?.colour ?? theme.accent : theme.muted
  }

  private mutating func name(
    _ mark: Mark, at point: Point<Screen>, _ colour: Colour, _ taken: inout [Box<Screen>]
  ) {
    let font = mark.isMain ? Font(size: theme.entry.size * 1.25, isBold: true) : theme.entry
    let width = font.width(of: mark.text)
    let isLeft = point.x + 10 + width > frame.maxX
    var box = Box<Screen>(
      x: isLeft ? point.x - 10 - width : point.x + 10, y: point.y + 4, width: width, height: font.lineHeight)
    while let other = taken.first(where: { $0.overlap(with: box) > 0 }), other.maxY < frame.maxY {
      box = Box(x: box.minX, y: other.maxY + 1, width: width, height: font.lineHeight)
    }
    taken.append(box)
    svg.text(
      mark.text, at: Point(x: box.minX, y: box.minY + font.size), font: font, colour: colour,
      halo: Stroke(theme.paper, width: 3))
  }

  private mutating func line(
    from a: Point<Screen>, to b: Point<Screen>, _ stroke: Stroke, dashes: String = ""
  ) {
    let ends: SVGWriter.Attributes = [
      ("x1", .number(a.x)), ("y1", .number(a.y)), ("x2", .number(b.x)), ("y2", .number(b.y)),
    ]
    let dash: SVGWriter.Attributes = dashes.isEmpty ? [] : [("stroke-dasharray", .text(dashes))]
    svg.leaf("line", ends + stroke.attributes(scale: 1) + dash)
  }
}
