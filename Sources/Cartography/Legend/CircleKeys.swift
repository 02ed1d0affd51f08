import Shapes

extension LegendCircles {
  /// Height of the nested circles, in pixels.
  func height(_ theme: Theme) -> Double {
    max((samples.first?.radius ?? 0) * 2, Double(samples.count) * theme.entry.lineHeight) + theme.entry.size
  }

  /// Draws circles that share their lowest point, each with a line to its quantity.
  func draw(at corner: Point<Screen>, _ theme: Theme, into svg: inout SVGWriter) {
    guard let largest = samples.first?.radius else { return }
    let foot = Point<Screen>(x: corner.x + largest + 1, y: corner.y + height(theme) - theme.entry.size * 0.5)
    let textX = corner.x + largest * 2 + theme.entry.size * 1.6
    for (sample, y) in zip(samples, heights(foot: foot.y, theme)) {
      let top = Point<Screen>(x: foot.x, y: foot.y - sample.radius * 2)
      svg.leaf(
        "circle",
        [
          ("cx", .number(foot.x)), ("cy", .number(foot.y - sample.radius)), ("r", .number(sample.radius)),
          ("fill", .colour(colour)), ("fill-opacity", 0.2), ("stroke", .colour(theme.ink)),
          ("stroke-width", 0.7),
        ])
      svg.leaf(
        "polyline",
        [
          ("points", .numbers([top.x, top.y, textX - theme.entry.size * 0.9, y, textX - 3, y])),
          ("fill", "none"), ("stroke", .colour(theme.muted)), ("stroke-width", 0.6),
        ])
      svg.text(
        sample.text, at: Point(x: textX, y: y + theme.entry.size * 0.36), font: theme.entry, colour: theme.ink
      )
    }
  }

  /// Where each quantity is written: level with its circle's top, a line apart at least.
  private func heights(foot: Double, _ theme: Theme) -> [Double] {
    var heights: [Double] = []
    for sample in samples.reversed() {
      let level = foot - sample.radius * 2
      heights.append(
        min(level, heights.last.map { $0 - theme.entry.lineHeight } ?? foot - theme.entry.size * 0.4))
    }
    return heights.reversed()
  }
}
