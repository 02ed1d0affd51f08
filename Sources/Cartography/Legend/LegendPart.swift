import Shapes

/// A legend block set in a column.
struct LegendPart: PanelPart {
  let block: LegendBlock
  let width: Double
  let theme: Theme
  private let titleLines: [String]
  private let rows: [Row]
  private let noteLines: [String]

  private struct Row {
    var item: LegendItem
    var lines: [String]
    var height: Double
  }

  init(_ block: LegendBlock, width: Double, theme: Theme) {
    self.block = block
    self.width = width
    self.theme = theme
    titleLines = theme.heading.wrap(block.title, width: width, limit: 3)
    noteLines = block.notes.flatMap { theme.small.wrap($0, width: width, limit: 3) }
    let counts = LegendPart.countWidth(block, theme)
    rows = block.items.map { item in
      let room = width - LegendPart.keyWidth(theme) - counts
      let lines = theme.entry.wrap(item.text, width: room, limit: 3)
      let least = max(theme.entry.size * 1.62, item.key.leastHeight)
      let text = Double(max(lines.count, 1)) * theme.entry.lineHeight + theme.entry.size * 0.3
      return Row(item: item, lines: lines, height: max(least, text))
    }
  }

  private static func keyWidth(_ theme: Theme) -> Double { theme.entry.size * 3.3 }

  private static func countWidth(_ block: LegendBlock, _ theme: Theme) -> Double {
    let widest = block.items.compactMap(\.count).map(theme.entry.width).max() ?? 0
    return widest > 0 ? widest + theme.entry.size : 0
  }

  private var titleHeight: Double {
    titleLines.isEmpty ? 0 : Double(titleLines.count) * theme.heading.lineHeight + theme.heading.size * 0.5
  }
  /// What counts count stands beside the heading where there is room, else on a line of its own.
  private var countHeight: Double {
    showsCountTitle && !countTitleFits ? theme.small.lineHeight * 1.1 : 0
  }
  private var countTitleFits: Bool {
    guard let last = titleLines.last else { return false }
    return theme.heading.width(of: last) + theme.small.width(of: block.countTitle) + theme.small.size < width
  }
  private var showsCountTitle: Bool { block.items.contains { $0.count != nil } && !block.countTitle.isEmpty }
  private var noteHeight: Double {
    noteLines.isEmpty ? 0 : Double(noteLines.count) * theme.small.lineHeight + theme.small.size * 0.4
  }

  var height: Double {
    titleHeight + countHeight + rows.reduce(0) { $0 + $1.height } + circlesHeight + noteHeight
  }

  func draw(at corner: Point<Screen>, into svg: inout SVGWriter, hatches: inout HatchRegister) {
    svg.lines(titleLines, x: corner.x, top: corner.y, font: theme.heading, colour: theme.ink)
    var top = corner.y + titleHeight
    top += countHeight
    if showsCountTitle {
      let y = countTitleFits ? top - theme.heading.size * 0.75 : top - theme.small.lineHeight * 0.3
      svg.text(
        block.countTitle, at: Point(x: corner.x + width, y: y), font: theme.small, colour: theme.muted,
        anchor: .end)
    }
    for row in rows {
      draw(row, at: Point(x: corner.x, y: top), into: &svg, hatches: &hatches)
      top += row.height
    }
    if let circles = block.circles { circles.draw(at: Point(x: corner.x, y: top), theme, into: &svg) }
    top += circlesHeight + theme.small.size * 0.4
    svg.lines(noteLines, x: corner.x, top: top, font: theme.small, colour: theme.muted)
  }

  private var circlesHeight: Double { block.circles?.height(theme) ?? 0 }

  private func draw(
    _ row: Row, at corner: Point<Screen>, into svg: inout SVGWriter, hatches: inout HatchRegister
  ) {
    let inset = block.isContinuous ? 0 : theme.entry.size * 0.18
    let box = Box<Screen>(
      x: corner.x, y: corner.y + inset, width: theme.entry.size * 2.5, height: row.height - 2 * inset)
    row.item.key.draw(in: box, theme, into: &svg, hatches: &hatches)
    let top =
      corner.y + (row.height - Double(row.lines.count) * theme.entry.lineHeight) / 2
      + (theme.entry.lineHeight - theme.entry.size) * 0.35
    svg.lines(
      row.lines, x: corner.x + LegendPart.keyWidth(theme), top: top, font: theme.entry, colour: theme.ink)
    guard let count = row.item.count else { return }
    let baseline = Point<Screen>(x: corner.x + width, y: top + theme.entry.size)
    svg.text(count, at: baseline, font: theme.entry, colour: theme.muted, anchor: .end)
  }
}
