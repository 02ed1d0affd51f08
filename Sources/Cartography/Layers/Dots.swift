import Shapes

/// Members as symbols, a shape and a colour for each category; those that stand together become one symbol for
/// each category, its area in proportion to their number, which is written in it.
public struct Dots: Layer {
  /// One member.
  public struct Dot: Sendable {
    /// Where it is.
    public var point: Point<Planar>
    /// Its category.
    public var category: String

    /// A member from its place and category.
    public init(_ point: Point<Planar>, category: String) {
      self.point = point
      self.category = category
    }
  }

  /// Heading in the legend.
  public var title: String
  /// The members.
  public var dots: [Dot]
  /// Categories that keep their look on every map; others follow.
  public var order: [String]
  /// What the counts in the legend count; no counts where empty.
  public var countTitle: String

  /// Dots from their members.
  public init(title: String, dots: [Dot], order: [String] = [], countTitle: String = "") {
    self.title = title
    self.dots = dots
    self.order = order
    self.countTitle = countTitle
  }

  /// The category of each member.
  public var channels: Channels {
    var channels = Channels()
    channels.categories = .init(names: dots.map(\.category), order: order, colours: Palette.categories)
    return channels
  }

  /// Draws the largest stacks first, then the numbers in them.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    guard let scale = scales.categories else { return }
    let stacks = DotStacks(
      dots.filter { canvas.fit.shows($0.point) }.map { (canvas.fit.position($0.point), $0.category) },
      scale: scale, radius: canvas.style.theme.symbolRadius)
    let ordered = stacks.stacks.sorted(by: DotStacks.largestFirst)
    guard !ordered.isEmpty else { return }
    canvas.openSymbols()
    for stack in ordered { canvas.draw(stack.symbol, at: stack.center) }
    canvas.svg.close()
    for stack in ordered where stack.count > 1 { canvas.write(count: stack) }
  }

  /// The categories that occur, with their counts.
  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    guard let scale = scales.categories, !dots.isEmpty else { return [] }
    let radius = style.theme.symbolRadius
    let items = scale.present.map { entry in
      LegendItem(
        .symbol(Symbol(entry.shape, colour: entry.colour, radius: radius)), entry.name,
        count: countTitle.isEmpty ? nil : style.words.numbers.string(Double(entry.count)))
    }
    var block = LegendBlock(title: title, countTitle: countTitle, items: items)
    if !style.words.stacked.isEmpty, Set(dots.map(\.point)).count < dots.count {
      block.items.append(LegendItem(.stack(radius: radius * 1.7), style.words.stacked))
    }
    return [block]
  }
}

extension Canvas {
  /// Writes the number of members into their common symbol.
  fileprivate mutating func write(count stack: DotStacks.Stack) {
    let text = style.words.numbers.string(Double(stack.count))
    let font = Font(size: max(stack.symbol.radius * 0.95, style.theme.symbolRadius * 1.75), isBold: true)
    let colour = stack.symbol.colour
    let ink =
      colour.contrast(with: .white) >= 4.5
      ? Colour.white : colour.contrast(with: .black) >= 4.5 ? .black : .white
    let center = Point<Screen>(x: stack.center.x, y: stack.center.y + font.size * 0.36)
    svg.text(text, at: center, font: font, colour: ink, anchor: .middle)
  }
}
