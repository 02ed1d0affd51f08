import Shapes

/// Where everything stands on the page.
public struct Plan: Sendable {
  /// From metres to pixels, in the map's frame.
  public let fit: Fit
  /// Title, subtitle and notes in lines.
  let text: PageText
  /// Key figures and legend.
  let panel: Panel
  let panelCorner: Point<Screen>
  let panelSpacing: Double
  /// Scale bar and north.
  let orientation: OrientationPart
  let orientationCorner: Point<Screen>
  /// Where the inset stands, if there is one and room for it.
  let inset: InsetPlan?
}

extension Map {
  /// Phase three: where everything stands; the map gets the room that words leave.
  public func fitted(_ legend: [LegendBlock]) -> Plan {
    let text = PageText(self)
    return page.isWide ? fittedBeside(legend, text) : fittedBelow(legend, text)
  }

  /// The legend in a column to the right of the map.
  private func fittedBeside(_ legend: [LegendBlock], _ text: PageText) -> Plan {
    let space = text.space
    let column = min(space.width * 0.3, 232 * page.magnification)
    let frame = Box<Screen>(
      minX: space.minX, minY: text.bodyTop, maxX: space.maxX - column - 22 * page.magnification,
      maxY: text.notesTop - 10)
    let fit = Fit(extent: extent, in: frame, margin: 8)
    let bar = orientation(fit, width: column * 0.62)
    let panel = shrunk(legend, columnWidth: column, columns: 1, height: frame.height - bar.height - 20)
    let x = space.maxX - column
    return plan(
      text, fit, panel, Point(x: x, y: frame.minY), 0, bar, Point(x: x, y: frame.maxY - bar.height))
  }

  /// The legend in columns below the map.
  private func fittedBelow(_ legend: [LegendBlock], _ text: PageText) -> Plan {
    let space = text.space
    let spacing = 26 * page.magnification
    let columns = max(2, Int((space.width + spacing) / (215 * page.magnification + spacing)))
    let column = (space.width - spacing * Double(columns - 1)) / Double(columns)
    let panel = shrunk(legend, columnWidth: column, columns: columns, height: space.height * 0.34)
    let panelTop = text.notesTop - 16 - panel.height
    let frame = Box<Screen>(
      minX: space.minX, minY: text.bodyTop, maxX: space.maxX, maxY: max(panelTop - 16, text.bodyTop + 40))
    let fit = Fit(extent: extent, in: frame, margin: 8)
    let bar = orientation(fit, width: min(frame.width * 0.25, 140 * page.magnification))
    let corner = Point<Screen>(x: frame.minX + 12, y: frame.maxY - bar.height - 8)
    return plan(text, fit, panel, Point(x: space.minX, y: panelTop), spacing, bar, corner)
  }

  private func orientation(_ fit: Fit, width: Double) -> OrientationPart {
    OrientationPart(
      bar: ScaleBar(metresPerPixel: fit.metresPerPixel, width: width), furniture: furniture, style: pageStyle)
  }

  /// The panel at the largest size of text, four steps down, at which it fits a height.
  private func shrunk(_ legend: [LegendBlock], columnWidth: Double, columns: Int, height: Double) -> Panel {
    var panel = self.panel(legend, columnWidth, columns, pageStyle.theme)
    for factor in [0.93, 0.86, 0.8] where panel.height > height {
      panel = self.panel(legend, columnWidth, columns, pageStyle.theme.scaled(by: factor))
    }
    return panel
  }

  private func panel(_ legend: [LegendBlock], _ columnWidth: Double, _ columns: Int, _ theme: Theme) -> Panel
  {
    let figures: [any PanelPart] =
      furniture.figures.isEmpty ? [] : [FigurePart(furniture.figures, width: columnWidth, theme: theme)]
    let blocks: [any PanelPart] = legend.map { LegendPart($0, width: columnWidth, theme: theme) }
    return Panel(figures + blocks, columnWidth: columnWidth, columns: columns, gap: theme.entry.size * 1.5)
  }

  private func plan(
    _ text: PageText, _ fit: Fit, _ panel: Panel, _ panelCorner: Point<Screen>, _ spacing: Double,
    _ bar: OrientationPart, _ barCorner: Point<Screen>
  ) -> Plan {
    let taken = page.isWide ? [] : [bar.box(at: barCorner)]
    let inset = inset?.fitted(in: fit, reserved: taken, titleHeight: pageStyle.theme.heading.lineHeight * 1.3)
    return Plan(
      fit: fit, text: text, panel: panel, panelCorner: panelCorner, panelSpacing: spacing, orientation: bar,
      orientationCorner: barCorner, inset: inset)
  }
}
