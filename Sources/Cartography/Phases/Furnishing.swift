import Shapes

extension Map {
  /// Phase five: the page with frame, title, legend, scale bar, arrow and notes, as SVG 1.1.
  public func furnished(_ legend: [LegendBlock], _ plan: Plan, _ drawing: Drawing) -> String {
    var hatches = drawing.hatches
    let panel = furniturePanel(plan, &hatches)
    var svg = SVGWriter()
    openDocument(&svg)
    writeDefinitions(plan, hatches, &svg)
    svg.leaf(
      "rect",
      [
        ("width", .number(page.width)), ("height", .number(page.height)),
        ("fill", .colour(pageStyle.theme.paper)),
      ])
    writeFrame(plan, drawing, &svg)
    svg.append(panel)
    svg.close()
    return svg.text.string
  }

  private func openDocument(_ svg: inout SVGWriter) {
    let ids = (title: identifier + "-title", description: identifier + "-desc")
    svg.open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", .text(page.statedWidth)),
        ("height", .text(page.statedHeight)), ("viewBox", .numbers([0, 0, page.width, page.height])),
        ("role", "img"), ("aria-labelledby", .text(ids.title + " " + ids.description)),
        ("lang", .text(style.words.language)), ("xml:lang", .text(style.words.language)),
        ("font-family", .text(style.theme.family)),
      ])
    svg.element("title", [("id", .text(ids.title))], content: furniture.title)
    let words = furniture.description.isEmpty ? furniture.subtitle : furniture.description
    svg.element("desc", [("id", .text(ids.description))], content: words)
  }

  private func writeDefinitions(_ plan: Plan, _ hatches: HatchRegister, _ svg: inout SVGWriter) {
    svg.open("defs")
    svg.open("clipPath", [("id", .text(identifier + "-frame"))])
    svg.leaf("rect", plan.fit.frame.attributes)
    svg.close()
    hatches.write(into: &svg)
    svg.close()
  }

  private func writeFrame(_ plan: Plan, _ drawing: Drawing, _ svg: inout SVGWriter) {
    svg.leaf("rect", plan.fit.frame.attributes + [("fill", .colour(pageStyle.theme.ground))])
    svg.open("g", [("clip-path", .text("url(#\(identifier)-frame)"))])
    svg.append(drawing.layers)
    svg.close()
    for label in drawing.labels { label.draw(into: &svg) }
  }

  private func furniturePanel(_ plan: Plan, _ hatches: inout HatchRegister) -> SVGWriter {
    let theme = pageStyle.theme
    var svg = SVGWriter()
    let corner = plan.titleCorner
    let height = svg.lines(plan.titleLines, x: corner.x, top: corner.y, font: theme.title, colour: theme.ink)
    svg.lines(
      plan.subtitleLines, x: corner.x, top: corner.y + height, font: theme.subtitle, colour: theme.muted)
    plan.panel.draw(at: plan.panelCorner, spacing: plan.panelSpacing, into: &svg, hatches: &hatches)
    plan.orientation.draw(at: plan.orientationCorner, into: &svg, hatches: &hatches)
    svg.lines(plan.noteLines, x: corner.x, top: plan.notesTop, font: theme.small, colour: theme.muted)
    let end = Point<Screen>(
      x: page.width - corner.x,
      y: plan.notesTop + theme.small.size + Double(max(plan.noteLines.count - 1, 0)) * theme.small.lineHeight)
    svg.text(
      theme.small.clip(furniture.credit, width: page.width / 3), at: end, font: theme.small,
      colour: theme.muted, anchor: .end)
    return svg
  }
}

extension Box where Space == Screen {
  /// The box as attributes of a rectangle.
  var attributes: SVGWriter.Attributes {
    [("x", .number(minX)), ("y", .number(minY)), ("width", .number(width)), ("height", .number(height))]
  }
}
