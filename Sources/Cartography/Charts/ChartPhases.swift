import Shapes

/// The two axes, laid out.
struct ChartScales: Sendable {
  let across: AxisScale
  let up: AxisScale
}

/// Where everything stands on the page.
struct ChartPlan: Sendable {
  /// The room between the axes.
  let frame: Box<Screen>
  /// Title, subtitle and notes in lines.
  let text: PageText
  /// Key figures.
  let panel: Panel
  let panelCorner: Point<Screen>
}

extension Chart {
  /// Phase one: the axes, from the values of curves and marks.
  func trained() -> ChartScales {
    let points = curves.flatMap(\.points)
    return ChartScales(
      across: across.trained(points.map(\.x) + marks.map(\.x)),
      up: up.trained(points.map(\.y) + marks.map(\.y))
    )
  }

  /// Phase two: where everything stands; the plot gets the room that words leave.
  func fitted(_ scales: ChartScales) -> ChartPlan {
    let theme = pageStyle.theme
    let text = PageText(furniture, page: page, theme: theme)
    let column = furniture.figures.isEmpty ? 0 : min(text.space.width * 0.3, 232 * page.magnification)
    let numbers = scales.up.ticks.map { theme.entry.width(of: scales.up.label($0, style.words.numbers)) }
    let left = text.space.minX + (numbers.max() ?? 0) + theme.entry.size
    let right = text.space.maxX - (column > 0 ? column + 30 * page.magnification : theme.entry.size * 2)
    let frame = Box<Screen>(
      minX: left, minY: text.bodyTop + theme.entry.lineHeight * 1.6, maxX: max(right, left + 40),
      maxY: max(text.notesTop - theme.entry.lineHeight * 3.4, text.bodyTop + 60))
    let figures = FigurePart(furniture.figures, width: column, theme: theme)
    let parts: [any PanelPart] = furniture.figures.isEmpty ? [] : [figures]
    return ChartPlan(
      frame: frame, text: text, panel: Panel(parts, columnWidth: column, columns: 1, gap: theme.entry.size),
      panelCorner: Point(x: text.space.maxX - column, y: frame.minY))
  }

  /// Phase three: grid, curves, marks and their names.
  func drawn(_ scales: ChartScales, _ plan: ChartPlan) -> SVGWriter {
    var pen = ChartPen(scales: scales, frame: plan.frame, style: pageStyle)
    pen.drawGrid(across: across.title, up: up.title)
    for curve in curves { pen.draw(curve) }
    pen.draw(marks)
    return pen.svg
  }

  /// Phase four: the page with title, figures and notes, as SVG 1.1.
  func furnished(_ plan: ChartPlan, _ drawing: SVGWriter) -> String {
    let theme = pageStyle.theme
    var svg = SVGWriter()
    svg.openDocument(identifier, page: page, furniture: furniture, style: pageStyle)
    svg.writePaper(page, theme)
    let space = plan.text.space
    svg.writeHead(plan.text, furniture.logo, prefix: identifier, theme)
    svg.append(drawing)
    svg.writeFoot(
      plan.text.notes, credit: furniture.credit, at: Point(x: space.minX, y: plan.text.notesTop), page: page,
      theme)
    var hatches = HatchRegister()
    plan.panel.draw(at: plan.panelCorner, spacing: 0, into: &svg, hatches: &hatches)
    svg.close()
    return svg.text.string
  }
}
