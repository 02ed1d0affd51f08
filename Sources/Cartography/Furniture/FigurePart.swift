import Shapes

/// A key figure set in a column: the number large, its caption below.
struct FigurePart: PanelPart {
  let value: String
  let captionLines: [String]
  let theme: Theme

  init(_ figure: KeyFigure, width: Double, theme: Theme) {
    value = theme.figure.clip(figure.value, width: width)
    captionLines = theme.entry.wrap(figure.caption, width: width, limit: 4)
    self.theme = theme
  }

  var height: Double {
    theme.figure.size * 1.2 + Double(captionLines.count) * theme.entry.lineHeight
  }

  func draw(at corner: Point<Screen>, into svg: inout SVGWriter, hatches: inout HatchRegister) {
    let baseline = Point<Screen>(x: corner.x, y: corner.y + theme.figure.size * 0.86)
    svg.text(value, at: baseline, font: theme.figure, colour: theme.accent)
    svg.lines(
      captionLines, x: corner.x, top: corner.y + theme.figure.size * 1.1, font: theme.entry, colour: theme.ink
    )
  }
}
