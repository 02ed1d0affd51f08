import Shapes

/// A drawing twice: as a page of its own, and as a figure of a text that brings title, subtitle and notes itself.
public struct Printed: Hashable, Sendable {
  /// The whole page.
  public var page: String
  /// The page without head and foot: an `svg` element for HTML, as large as the room that it is given.
  public var figure: String
}

extension Map {
  /// The map as a page and as a figure; layers are drawn once for both.
  public func printed() -> Printed {
    let scales = trained(collected())
    let legend = legend(scales)
    let plan = fitted(legend)
    let drawing = drawn(scales, plan)
    return Printed(page: furnished(legend, plan, drawing), figure: figure(plan, drawing))
  }

  /// Frame, legend, scale bar and arrow, and nothing around them.
  private func figure(_ plan: Plan, _ drawing: Drawing) -> String {
    var hatches = drawing.hatches
    var panel = SVGWriter()
    plan.panel.draw(at: plan.panelCorner, spacing: plan.panelSpacing, into: &panel, hatches: &hatches)
    plan.orientation.draw(at: plan.orientationCorner, into: &panel, hatches: &hatches)
    var svg = SVGWriter()
    svg.openFigure(identifier, view: plan.body, furniture: furniture, style: style)
    writeDefinitions(plan, drawing, hatches, &svg)
    writeFrame(plan, drawing, &svg)
    svg.append(panel)
    svg.close()
    return svg.classed
  }
}

extension Chart {
  /// The chart as a page and as a figure.
  public func printed() -> Printed {
    let scales = trained()
    let plan = fitted(scales)
    let drawing = drawn(scales, plan)
    return Printed(page: furnished(plan, drawing), figure: figure(plan, drawing))
  }

  private func figure(_ plan: ChartPlan, _ drawing: SVGWriter) -> String {
    let space = plan.text.space
    let view = Box<Screen>(
      minX: space.minX, minY: plan.text.bodyTop, maxX: space.maxX, maxY: plan.text.notesTop)
    return SVGWriter.figure(
      identifier, view: view, furniture: furniture, style: pageStyle, drawing, plan.panel,
      at: plan.panelCorner)
  }
}

extension RowChart {
  /// The chart as a page and as a figure.
  public func printed() -> Printed {
    let scale = trained()
    let plan = fitted()
    let drawing = drawn(scale, plan)
    return Printed(page: furnished(plan, drawing), figure: figure(plan, drawing))
  }

  private func figure(_ plan: RowChartPlan, _ drawing: SVGWriter) -> String {
    let space = plan.text.space
    let bottom = plan.frame.maxY + pageStyle.theme.entry.lineHeight * 3.4
    let view = Box<Screen>(minX: space.minX, minY: plan.text.bodyTop, maxX: space.maxX, maxY: bottom)
    return SVGWriter.figure(
      XMLText.identifier(id), view: view, furniture: furniture, style: pageStyle, drawing, plan.panel,
      at: plan.panelCorner)
  }
}

extension Plan {
  /// What stands between head and foot of a page.
  fileprivate var body: Box<Screen> {
    let bottom = max(fit.frame.maxY, panelCorner.y + panel.height)
    return Box<Screen>(
      minX: text.space.minX - 1, minY: fit.frame.minY - 1, maxX: text.space.maxX + 1, maxY: bottom + 1)
  }
}

extension SVGWriter {
  /// A chart without head and foot.
  fileprivate static func figure(
    _ identifier: String, view: Box<Screen>, furniture: Furniture, style: Style, _ drawing: SVGWriter,
    _ panel: Panel, at corner: Point<Screen>
  ) -> String {
    var svg = SVGWriter()
    svg.openFigure(identifier, view: view, furniture: furniture, style: style)
    svg.append(drawing)
    var hatches = HatchRegister()
    panel.draw(at: corner, spacing: 0, into: &svg, hatches: &hatches)
    svg.close()
    return svg.classed
  }

  /// The text with the class `h` where it paints lines before fills: checkers of HTML know only attributes of SVG 1.1,
  /// and a page says it once, in its style.
  /// - Complexity: O(n).
  var classed: String {
    let (old, new) = (Array(" paint-order=\"stroke\"".utf8), Array(" class=\"h\"".utf8))
    let bytes = text.bytes
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count)
    var start = 0
    var place = 0
    // Path data are full of spaces and hold no p.
    while let mark = bytes[place...].firstIndex(of: old[1]) {
      place = mark
      if place > start, bytes[place - 1] == old[0], bytes[(place - 1)...].starts(with: old) {
        place -= 1
        written += bytes[start..<place]
        written += new
        place += old.count
        start = place
      } else {
        place += 1
      }
    }
    written += bytes[start...]
    return String(decoding: written, as: UTF8.self)
  }
}
