import Shapes

/// Circles whose areas are in proportion to quantities.
public struct Circles: Layer {
  /// One place and its quantity.
  public struct Circle: Sendable {
    /// The middle.
    public var point: Point<Planar>
    /// The quantity; no circle where it is not positive.
    public var value: Double

    /// A circle from its middle and quantity.
    public init(_ point: Point<Planar>, value: Double) {
      self.point = point
      self.value = value
    }
  }

  /// Heading in the legend, with the unit.
  public var title: String
  /// The places.
  public var circles: [Circle]
  /// Decimals and unit of the quantities.
  public var quantity: Quantity
  /// The colour inside.
  public var colour: Colour
  /// Radius of the largest circle, in pixels of an A4 page.
  public var largestRadius: Double

  /// How much the circles hide, from 0 to 1.
  public var opacity = 0.72

  /// Circles from their parts.
  public init(
    title: String, circles: [Circle], quantity: Quantity = Quantity(), colour: Colour = Palette.categories[0],
    largestRadius: Double = 34
  ) {
    self.title = title
    self.circles = circles
    self.quantity = quantity
    self.colour = colour
    self.largestRadius = largestRadius
  }

  /// The quantities.
  public var channels: Channels {
    var channels = Channels()
    channels.sizes = .init(values: circles.map(\.value), largestRadius: largestRadius)
    return channels
  }

  /// Draws the largest circles first.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    guard let scale = scales.sizes else { return }
    let shown = circles.filter { $0.value.isFinite && canvas.fit.shows($0.point) }
    canvas.svg.open(
      "g",
      [
        ("fill-opacity", .number(opacity)), ("stroke", .colour(canvas.style.theme.halo)),
        ("stroke-width", .number(canvas.style.theme.symbolHalo)),
      ])
    for circle in Circles.largestFirst(shown) {
      let symbol = Symbol(.circle, colour: colour, radius: scale.radius(circle.value))
      if symbol.radius > 0 { canvas.draw(symbol, at: canvas.fit.position(circle.point)) }
    }
    canvas.svg.close()
  }

  /// The small ones last, so that none is hidden; equal ones in the order given.
  private static func largestFirst(_ circles: [Circle]) -> [Circle] {
    circles.enumerated().sorted {
      $0.element.value == $1.element.value
        ? $0.offset < $1.offset : $0.element.value > $1.element.value
    }.map(\.element)
  }

  /// Round quantities as nested circles.
  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    guard let scale = scales.sizes, scale.largest > 0 else { return [] }
    return [scale.block(title: title, quantity: quantity, colour: colour, style)]
  }
}
