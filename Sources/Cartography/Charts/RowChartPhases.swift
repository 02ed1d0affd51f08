import Shapes

/// Where everything stands on the page.
struct RowChartPlan: Sendable {
  /// The room of bars and dots.
  let frame: Box<Screen>
  /// Height of a row.
  let step: Double
  /// The font of names and values.
  let font: Font
  let text: PageText
  let panel: Panel
  let panelCorner: Point<Screen>
}

extension RowChart {
  /// The colour of bars, and of dots that moved right.
  var ink: Colour { Palette.categories[0] }
  /// The colour of what was before: 3 to 1 on paper.
  var past: Colour { Colour(0x7D8388) }
  /// The colour of dots that moved left.
  var alarm: Colour { Palette.categories[1] }

  /// Phase one: the axis, from all values.
  func trained() -> AxisScale {
    across.trained(
      rows.flatMap { [$0.before, $0.value].compactMap { $0 } } + [reference?.value].compactMap { $0 })
  }

  /// The legend that follows from the rows.
  func legend() -> [LegendBlock] {
    guard !pairNames.before.isEmpty, rows.contains(where: { $0.before != nil }) else { return [] }
    let radius = pageStyle.theme.symbolRadius * 1.2
    return [
      LegendBlock(items: [
        LegendItem(.symbol(Symbol(.circle, colour: past, radius: radius)), pairNames.before),
        LegendItem(.symbol(Symbol(.circle, colour: ink, radius: radius)), pairNames.after),
      ])
    ]
  }

  /// Phase two: where everything stands; rows share the height that words leave.
  func fitted() -> RowChartPlan {
    let theme = pageStyle.theme
    let text = PageText(furniture, page: page, theme: theme)
    let hasPanel = !furniture.figures.isEmpty || !legend().isEmpty
    let column = hasPanel ? min(text.space.width * 0.28, 232 * page.magnification) : 0
    let top = text.bodyTop + theme.entry.lineHeight * (reference == nil ? 0.6 : 1.8)
    let foot = text.notesTop - theme.entry.lineHeight * 3.4
    let step = min(max(foot - top, 20) / Double(max(rows.count, 1)), theme.entry.lineHeight * 3.2)
    let font = Font(size: min(theme.entry.size * 1.05, step * 0.78))
    let widest = rows.map { font.width(of: $0.name) }.max() ?? 0
    let values = rows.map { font.width(of: $0.text) }.max() ?? 0
    let left = text.space.minX + min(widest, text.space.width * 0.3) + font.size
    let right =
      text.space.maxX - (column > 0 ? column + 30 * page.magnification : 0) - values - font.size * 1.6
    let frame = Box<Screen>(
      minX: left, minY: top, maxX: max(right, left + 40), maxY: top + step * Double(max(rows.count, 1)))
    return RowChartPlan(
      frame: frame, step: step, font: font, text: text, panel: panel(column),
      panelCorner: Point(x: text.space.maxX - column, y: text.bodyTop))
  }

  private func panel(_ width: Double) -> Panel {
    let theme = pageStyle.theme
    let figures: [any PanelPart] =
      furniture.figures.isEmpty ? [] : [FigurePart(furniture.figures, width: width, theme: theme)]
    let keys: [any PanelPart] = legend().map { LegendPart($0, width: width, theme: theme) }
    return Panel(figures + keys, columnWidth: width, columns: 1, gap: theme.entry.size * 1.5)
  }

  /// Phase three: grid, rows, reference.
  func drawn(_ scale: AxisScale, _ plan: RowChartPlan) -> SVGWriter {
    var pen = RowPen(scale: scale, plan: plan, style: pageStyle, ink: ink, alarm: alarm, past: past)
    pen.drawGrid(title: across.title)
    if let reference { pen.draw(reference) }
    for (index, row) in rows.enumerated() { pen.draw(row, at: index) }
    return pen.svg
  }

  /// Phase four: the page with title, figures and notes, as SVG 1.1.
  func furnished(_ plan: RowChartPlan, _ drawing: SVGWriter) -> String {
    let theme = pageStyle.theme
    let identifier = XMLText.identifier(id)
    var svg = SVGWriter()
    svg.openDocument(identifier, page: page, furniture: furniture, style: pageStyle)
    svg.writePaper(page, theme)
    svg.writeHead(plan.text, furniture.logo, prefix: identifier, theme)
    svg.append(drawing)
    svg.writeFoot(
      plan.text.notes, credit: furniture.credit, at: Point(x: plan.text.space.minX, y: plan.text.notesTop),
      page: page, theme)
    var hatches = HatchRegister()
    plan.panel.draw(at: plan.panelCorner, spacing: 0, into: &svg, hatches: &hatches)
    svg.close()
    return svg.text.string
  }
}
