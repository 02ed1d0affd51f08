import Shapes

/// A bar of round length on the ground.
struct ScaleBar: Hashable, Sendable {
  /// Length on the ground, in metres.
  let metres: Double
  /// Length on the page, in pixels.
  let pixels: Double

  /// The longest round bar that fits a width in pixels.
  init(metresPerPixel: Double, width: Double) {
    metres = RoundNumbers.below(metresPerPixel * width) ?? 0
    pixels = metres / metresPerPixel
  }

  /// The length as it is read, in kilometres from one kilometre on.
  func label(_ numbers: NumberStyle) -> String {
    if metres >= 1000 { return numbers.string(metres / 1000, unit: "km") }
    return numbers.string(metres, decimals: metres < 1 ? 2 : 0, unit: "m")
  }

  /// The number halfway, without unit.
  func halfLabel(_ numbers: NumberStyle) -> String {
    let half = metres >= 1000 ? metres / 2000 : metres / 2
    return numbers.string(half, decimals: half == half.rounded() ? 0 : 1)
  }
}

/// The scale bar with the arrow to the north.
struct OrientationPart: PanelPart {
  let bar: ScaleBar
  let furniture: Furniture
  let style: Style
  private var theme: Theme { style.theme }

  var height: Double { arrowHeight + theme.small.lineHeight + 8 * theme.magnification }

  /// The room of bar and arrow, with the unit that stands after the bar.
  func box(at corner: Point<Screen>) -> Box<Screen> {
    Box(x: corner.x, y: corner.y, width: bar.pixels + 24, height: height)
  }

  private var arrowHeight: Double { furniture.showsNorth ? theme.entry.size * 4 : 0 }

  func draw(at corner: Point<Screen>, into svg: inout SVGWriter, hatches: inout HatchRegister) {
    if furniture.showsNorth {
      let arrow = NorthArrow(letter: style.words.north, convergence: furniture.convergence, theme: theme)
      arrow.draw(at: Point(x: corner.x + theme.entry.size * 0.8, y: corner.y), into: &svg)
    }
    drawBar(at: Point(x: corner.x + 1, y: corner.y + arrowHeight + theme.small.lineHeight), into: &svg)
  }

  private func drawBar(at corner: Point<Screen>, into svg: inout SVGWriter) {
    let half = bar.pixels / 2
    let thickness = 4 * theme.magnification
    for (index, fill) in [theme.ink, theme.paper].enumerated() {
      svg.leaf(
        "rect",
        [
          ("x", .number(corner.x + Double(index) * half)), ("y", .number(corner.y)), ("width", .number(half)),
          ("height", .number(thickness)), ("fill", .colour(fill)), ("stroke", .colour(theme.ink)),
          ("stroke-width", 0.7),
        ])
    }
    let numbers = style.words.numbers
    let y = corner.y - theme.small.size * 0.35
    svg.text("0", at: Point(x: corner.x, y: y), font: theme.small, colour: theme.muted, anchor: .start)
    svg.text(
      bar.halfLabel(numbers), at: Point(x: corner.x + half, y: y), font: theme.small, colour: theme.muted,
      anchor: .middle)
    let unitless = numbers.string(bar.metres >= 1000 ? bar.metres / 1000 : bar.metres)
    // The number stands on the tick and its unit after it.
    svg.text(
      bar.label(numbers), at: Point(x: corner.x + bar.pixels - theme.small.width(of: unitless) / 2, y: y),
      font: theme.small, colour: theme.muted)
  }
}
