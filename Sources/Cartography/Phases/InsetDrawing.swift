import Shapes

/// An inset drawn in its box.
struct InsetDrawing: Sendable {
  let plan: InsetPlan
  let title: String
  let layers: SVGWriter
  let labels: [PlacedLabel]
  let hatches: HatchRegister
}

extension Map {
  /// The inset with labels of its own.
  func drawn(_ inset: Inset, _ plan: InsetPlan) -> InsetDrawing {
    var canvas = Canvas(fit: plan.fit, style: pageStyle, prefix: identifier + "-inset")
    for layer in inset.layers {
      layer.draw(Scales(layer.channels, magnification: page.magnification), on: &canvas)
    }
    let placing = LabelPlacing(
      canvas.labels, obstacles: canvas.obstacles, reserved: [scaleBox(plan)], frame: plan.fit.frame)
    return InsetDrawing(
      plan: plan, title: inset.title, layers: canvas.svg, labels: placing.placed, hatches: canvas.hatches)
  }

  /// The room of the inset's scale, bottom left.
  private func scaleBox(_ plan: InsetPlan) -> Box<Screen> {
    let theme = pageStyle.theme
    let frame = plan.fit.frame
    return Box(
      x: frame.minX, y: frame.maxY - theme.small.lineHeight * 1.6, width: frame.width * 0.34,
      height: theme.small.lineHeight * 1.6)
  }

  /// Writes the inset over the map: where it comes from, its frame, title, scale.
  func write(_ inset: InsetDrawing, into svg: inout SVGWriter) {
    let theme = pageStyle.theme
    let (box, frame) = (inset.plan.box, inset.plan.fit.frame)
    let line: SVGWriter.Attributes = [
      ("fill", "none"), ("stroke", .colour(theme.ink)), ("stroke-width", .number(theme.magnification)),
    ]
    svg.leaf("rect", inset.plan.origin.attributes + line)
    svg.leaf("rect", box.attributes + [("fill", .colour(theme.paper))])
    svg.leaf("rect", frame.attributes + [("fill", .colour(theme.ground))])
    svg.open("g", [("clip-path", .text("url(#\(identifier)-inset-frame)"))])
    svg.append(inset.layers)
    svg.close()
    for label in inset.labels { label.draw(into: &svg) }
    svg.text(
      theme.heading.clip(inset.title, width: box.width - theme.entry.size),
      at: Point(x: box.minX + theme.entry.size * 0.5, y: box.minY + theme.heading.size * 1.2),
      font: theme.heading,
      colour: theme.ink)
    writeScale(of: inset.plan, into: &svg)
    svg.leaf("rect", box.attributes + line)
  }

  /// A bar of round length with its number.
  private func writeScale(of plan: InsetPlan, into svg: inout SVGWriter) {
    let theme = pageStyle.theme
    let room = scaleBox(plan)
    let bar = ScaleBar(metresPerPixel: plan.fit.metresPerPixel, width: room.width * 0.6)
    let start = Point<Screen>(x: room.minX + 6, y: room.maxY - 5)
    svg.leaf(
      "rect",
      [
        ("x", .number(start.x)), ("y", .number(start.y - 2.5)), ("width", .number(bar.pixels)),
        ("height", 2.5),
        ("fill", .colour(theme.ink)),
      ])
    svg.text(
      bar.label(style.words.numbers), at: Point(x: start.x, y: start.y - 5), font: theme.small,
      colour: theme.ink,
      halo: Stroke(theme.halo, width: 3))
  }
}
