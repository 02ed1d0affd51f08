import Shapes

/// One symbol at several places: farthest points, town halls.
public struct Markers: Layer {
  /// The places.
  public var points: [Point<Planar>]
  /// The symbol, its radius that of an A4 page.
  public var symbol: Symbol
  /// The entry in the legend; none where empty.
  public var legend: String

  /// Markers from their places.
  public init(_ points: [Point<Planar>], symbol: Symbol, legend: String = "") {
    self.points = points
    self.symbol = symbol
    self.legend = legend
  }

  /// Draws the symbols that stand in the frame.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    let positions = points.filter(canvas.fit.shows).map(canvas.fit.position)
    guard !positions.isEmpty else { return }
    var symbol = symbol
    symbol.radius *= canvas.style.theme.magnification
    canvas.openSymbols()
    for position in positions { canvas.draw(symbol, at: position) }
    canvas.svg.close()
  }

  /// One symbol.
  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    LegendBlock.entry(.symbol(symbol), legend)
  }
}

extension Canvas {
  /// Opens a group of symbols with halo.
  mutating func openSymbols() {
    svg.open(
      "g",
      [
        ("stroke", .colour(style.theme.halo)),
        ("stroke-width", .number(style.theme.symbolHalo * 2)), ("stroke-linejoin", "round"),
        ("paint-order", "stroke"),
      ])
  }
}
