import Shapes

/// Key figures set in a column: each number large, its caption below.
struct FigurePart: PanelPart {
  private let figures: [(value: String, captionLines: [String])]
  private let theme: Theme

  init(_ figures: [KeyFigure], width: Double, theme: Theme) {
    self.figures = figures.map {
      (theme.figure.clip($0.value, width: width), theme.entry.wrap($0.caption, width: width, limit: 4))
    }
    self.theme = theme
  }

  var height: Double { figures.reduce(-gap) { $0 + height(of: $1.captionLines) + gap } }

  private var gap: Double { theme.entry.size * 0.9 }

  private func height(of captionLines: [String]) -> Double {
    theme.figure.size * 1.1 + Double(captionLines.count) * theme.entry.lineHeight
  }

  func draw(at corner: Point<Screen>, into svg: inout SVGWriter, hatches: inout HatchRegister) {
    var top = corner.y
    for figure in figures {
      let baseline = Point<Screen>(x: corner.x, y: top + theme.figure.size * 0.8)
      svg.text(figure.value, at: baseline, font: theme.figure, colour: theme.accent)
      svg.lines(
        figure.captionLines, x: corner.x, top: top + theme.figure.size * 1.02, font: theme.entry,
        colour: theme.ink)
      top += height(of: figure.captionLines) + gap
    }
  }
}
