/// All colours, strokes and font sizes of a map, in pixels of an A4 page.
public struct Theme: Hashable, Sendable {
  /// The page.
  public var paper = Colour.white
  /// Behind the layers: sea, and land of which nothing is said.
  public var ground = Colour(0xF4F6F7)
  /// Neighbouring land.
  public var land = Colour(0xE3E4E3)
  /// The land that the map is about, where no value fills it.
  public var territory = Colour(0xFBFAF6)
  /// Title and main text.
  public var ink = Colour(0x1F2428)
  /// Secondary text.
  public var muted = Colour(0x555B61)
  /// Rules and ticks.
  public var rule = Colour(0xA9AEB3)
  /// Figures to take home.
  public var accent = Colour(0x0B4F6C)
  /// Around symbols and labels.
  public var halo = Colour.white
  /// Boundaries of neighbouring land.
  public var landOutline = Stroke(Colour(0xC2C5C5), width: 0.6)
  /// Inner boundaries.
  public var boundary = Stroke(Colour(0x5A6065), width: 0.9, casing: .white)
  /// The outer boundary.
  public var outline = Stroke(Colour(0x33393E), width: 1.5)
  /// A pale surface that leaves symbols readable.
  public var tint = Fill.colour(Colour(0xCFE3EE))
  /// A hatched surface that calls for attention, in print without colour too.
  public var alert = Paint(
    fill: .hatch(Hatch(Stroke(Colour(0xC4622D), width: 0.8), spacing: 6, ground: Colour(0xFDF3EC))),
    outline: Stroke(Colour(0xB4461E), width: 0.7))
  /// Where a value is missing.
  public var missing = Fill.hatch(
    Hatch(Stroke(Colour(0x9AA0A6), width: 1), spacing: 4, ground: Colour(0xF7F7F7)))
  /// Radius of the symbol of one member.
  public var symbolRadius = 4.3
  /// How much larger than on an A4 page everything stands.
  public var magnification = 1.0
  /// Width of the halo of symbols.
  public var symbolHalo = 1.0
  /// The headline.
  public var title = Font(size: 21, isBold: true)
  /// Below the headline.
  public var subtitle = Font(size: 12.5)
  /// Headings of the legend.
  public var heading = Font(size: 11, isBold: true)
  /// Entries of the legend.
  public var entry = Font(size: 10.5)
  /// Counts, notes, scale bar.
  public var small = Font(size: 9)
  /// Values of key figures.
  public var figure = Font(size: 23, isBold: true)
  /// The families tried for text, widest metrics first.
  public var family = "'DejaVu Sans', Verdana, Geneva, sans-serif"

  /// The house's theme.
  public init() {}

  /// The theme with text, symbols and lines larger or smaller.
  public func scaled(by factor: Double) -> Theme {
    var theme = self
    for path in Theme.fonts { theme[keyPath: path] = self[keyPath: path].scaled(by: factor) }
    for path in Theme.strokes { theme[keyPath: path].width *= factor }
    theme.magnification *= factor
    theme.symbolRadius *= factor
    theme.symbolHalo *= factor
    return theme
  }

  private static var fonts: [WritableKeyPath<Theme, Font>] {
    [\.title, \.subtitle, \.heading, \.entry, \.small, \.figure]
  }

  private static var strokes: [WritableKeyPath<Theme, Stroke>] { [\.landOutline, \.boundary, \.outline] }
}

/// Looks and words together, as layers and furniture receive them.
public struct Style: Sendable {
  /// Colours, strokes, fonts.
  public var theme: Theme
  /// Words and numbers.
  public var words: Vocabulary

  /// A style from its parts.
  public init(theme: Theme = Theme(), words: Vocabulary = .signs) {
    self.theme = theme
    self.words = words
  }
}
