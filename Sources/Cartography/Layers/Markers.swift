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

  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    let positions = points.filter(canvas.fit.shows).map(canvas.fit.position)
    guard !positions.isEmpty else { return }
    var symbol = symbol
    symbol.radius *= canvas.style.theme.magnification
    canvas.openSymbols(fill: symbol.colour)
    for position in positions { canvas.draw(symbol, at: position) }
    canvas.svg.close()
  }

  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    LegendBlock.entry(.symbol(symbol), legend)
  }
}

extension Canvas {
  /// Opens a group of symbols of one colour, with halo.
  mutating func openSymbols(fill: Colour) {
    svg.open(
      "g",
      [
        ("fill", .colour(fill)), ("stroke", .colour(style.theme.halo)),
        ("stroke-width", .number(style.theme.symbolHalo)), ("stroke-linejoin", "round"),
      ])
  }
}
