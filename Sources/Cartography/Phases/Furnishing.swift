import Shapes

extension Map {
  /// Phase five: the page with frame, title, legend, scale bar, arrow and notes, as SVG 1.1.
  public func furnished(_ legend: [LegendBlock], _ plan: Plan, _ drawing: Drawing) -> String {
    var hatches = drawing.hatches
    let panel = furniturePanel(plan, &hatches)
    var svg = SVGWriter()
    svg.openDocument(identifier, page: page, furniture: furniture, style: style)
    writeDefinitions(plan, drawing, hatches, &svg)
    svg.writePaper(page, pageStyle.theme)
    writeFrame(plan, drawing, &svg)
    svg.append(panel)
    svg.close()
    return svg.text.string
  }

  func writeDefinitions(
    _ plan: Plan, _ drawing: Drawing, _ hatches: HatchRegister, _ svg: inout SVGWriter
  ) {
    svg.open("defs")
    svg.open("clipPath", [("id", .text(identifier + "-frame"))])
    svg.leaf("rect", plan.fit.frame.attributes)
    svg.close()
    hatches.write(into: &svg)
    if let inset = drawing.inset {
      svg.open("clipPath", [("id", .text(identifier + "-inset-frame"))])
      svg.leaf("rect", inset.plan.fit.frame.attributes)
      svg.close()
      inset.hatches.write(into: &svg)
    }
    svg.close()
  }

  func writeFrame(_ plan: Plan, _ drawing: Drawing, _ svg: inout SVGWriter) {
    svg.leaf("rect", plan.fit.frame.attributes + [("fill", .colour(pageStyle.theme.ground))])
    svg.open("g", [("clip-path", .text("url(#\(identifier)-frame)"))])
    svg.append(drawing.layers)
    svg.close()
    for label in drawing.labels { label.draw(into: &svg) }
    if let inset = drawing.inset { write(inset, into: &svg) }
  }

  private func furniturePanel(_ plan: Plan, _ hatches: inout HatchRegister) -> SVGWriter {
    let theme = pageStyle.theme
    var svg = SVGWriter()
    svg.writeHead(plan.text, furniture.logo, prefix: identifier, theme)
    plan.panel.draw(at: plan.panelCorner, spacing: plan.panelSpacing, into: &svg, hatches: &hatches)
    plan.orientation.draw(at: plan.orientationCorner, into: &svg, hatches: &hatches)
    svg.writeFoot(
      plan.text.notes, credit: furniture.credit, at: Point(x: plan.text.space.minX, y: plan.text.notesTop),
      page: page, theme)
    return svg
  }
}

extension Box where Space == Screen {
  /// The box as attributes of a rectangle.
  var attributes: SVGWriter.Attributes {
    [("x", .number(minX)), ("y", .number(minY)), ("width", .number(width)), ("height", .number(height))]
  }
}
