import Shapes

/// Draws rows along one axis.
struct RowPen {
  let scale: AxisScale
  let plan: RowChartPlan
  let style: Style
  let ink: Colour
  let alarm: Colour
  let past: Colour
  var svg = SVGWriter()

  init(scale: AxisScale, plan: RowChartPlan, style: Style, ink: Colour, alarm: Colour, past: Colour) {
    self.scale = scale
    self.plan = plan
    self.style = style
    self.ink = ink
    self.alarm = alarm
    self.past = past
  }

  private var theme: Theme { style.theme }
  private var frame: Box<Screen> { plan.frame }

  /// Where a value stands from left to right.
  func x(_ value: Double) -> Double { frame.minX + scale.place(value) * frame.width }

  /// Lines at the ticks, their numbers and what they measure below.
  mutating func drawGrid(title: String) {
    for tick in scale.ticks {
      line(from: Point(x: x(tick), y: frame.minY), to: Point(x: x(tick), y: frame.maxY + 4), theme.land, 0.8)
      svg.text(
        scale.label(tick, style.words.numbers),
        at: Point(x: x(tick), y: frame.maxY + 4 + theme.entry.lineHeight), font: theme.entry,
        colour: theme.muted, anchor: .middle)
    }
    svg.text(
      title, at: Point(x: frame.maxX, y: frame.maxY + 8 + theme.entry.lineHeight * 2), font: theme.heading,
      colour: theme.ink, anchor: .end)
  }

  /// The name of a row, its bar or dots, and its value.
  mutating func draw(_ row: RowChart.Row, at index: Int) {
    let middle = frame.minY + (Double(index) + 0.5) * plan.step
    let baseline = middle + plan.font.size * 0.36
    svg.text(
      plan.font.clip(row.name, width: frame.minX - plan.text.space.minX - plan.font.size * 0.8),
      at: Point(x: frame.minX - plan.font.size * 0.8, y: baseline), font: plan.font, colour: theme.ink,
      anchor: .end)
    guard let value = row.value else { return }
    if let before = row.before {
      dots(from: before, to: value, at: middle)
    } else {
      bar(to: value, at: middle)
    }
    let end = max(x(value), row.before.map(x) ?? 0)
    let gap = row.before == nil ? plan.font.size * 0.6 : theme.symbolRadius * 1.2 + plan.font.size * 0.5
    svg.text(
      row.text, at: Point(x: end + gap, y: baseline), font: plan.font, colour: theme.ink,
      halo: Stroke(theme.paper, width: 3))
  }

  private mutating func bar(to value: Double, at middle: Double) {
    let start = x(min(max(0, scale.lower), scale.upper))
    let thickness = min(plan.step * 0.62, theme.entry.size * 2)
    svg.leaf(
      "rect",
      [
        ("x", .number(min(start, x(value)))), ("y", .number(middle - thickness / 2)),
        ("width", .number(abs(x(value) - start))), ("height", .number(thickness)),
        ("fill", .colour(ink)),
      ])
  }

  private mutating func dots(from before: Double, to after: Double, at middle: Double) {
    let colour = after >= before ? ink : alarm
    let radius = min(theme.symbolRadius * 1.2, plan.step * 0.4)
    line(
      from: Point(x: x(before), y: middle), to: Point(x: x(after), y: middle), colour, 2 * theme.magnification
    )
    for (value, fill) in [(before, past), (after, colour)] {
      Symbol(.circle, colour: fill, radius: radius).draw(at: Point(x: x(value), y: middle), into: &svg)
    }
  }

  /// A dashed line through all rows, its name above.
  mutating func draw(_ reference: RowChart.Reference) {
    guard reference.value.isFinite else { return }
    let place = x(reference.value)
    line(
      from: Point(x: place, y: frame.minY - 4), to: Point(x: place, y: frame.maxY), theme.ink, 1.2,
      dashes: "5 3")
    let isLeft = place + theme.heading.width(of: reference.text) / 2 > frame.maxX + plan.font.size * 4
    svg.text(
      reference.text, at: Point(x: place, y: frame.minY - 4 - theme.heading.size * 0.5), font: theme.heading,
      colour: theme.ink, anchor: isLeft ? .end : .middle)
  }

  private mutating func line(
    from a: Point<Screen>, to b: Point<Screen>, _ colour: Colour, _ width: Double, dashes: String = ""
  ) {
    let dash: SVGWriter.Attributes = dashes.isEmpty ? [] : [("stroke-dasharray", .text(dashes))]
    svg.leaf(
      "line",
      [
        ("x1", .number(a.x)), ("y1", .number(a.y)), ("x2", .number(b.x)), ("y2", .number(b.y)),
        ("stroke", .colour(colour)), ("stroke-width", .number(width)),
      ] + dash)
  }
}
