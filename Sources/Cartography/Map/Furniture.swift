/// A number that the reader should take home, and what it counts.
public struct KeyFigure: Hashable, Sendable {
  /// The number as it is read, with its unit.
  public var value: String
  /// What it says.
  public var caption: String

  /// A figure with its caption.
  public init(_ value: String, _ caption: String) {
    self.value = value
    self.caption = caption
  }
}

/// What stands around a map; the legend is not among it, since it follows from the scales.
public struct Furniture: Hashable, Sendable {
  /// The finding, in one sentence.
  public var title: String
  /// What is shown and how, with the main figures.
  public var subtitle: String
  /// The alternative text, for those who do not see the map.
  public var description: String
  /// Numbers above the legend.
  public var figures: [KeyFigure]
  /// Source, vintage, method: one paragraph each, below the map.
  public var notes: [String]
  /// Who made it, bottom right.
  public var credit: String
  /// The maker's sign, top right.
  public var logo: Logo?
  /// Whether there is an arrow to the north.
  public var showsNorth: Bool
  /// Grid convergence at the map's middle: from true north to grid north, in degrees clockwise.
  public var convergence: Double

  /// Furniture from its parts.
  public init(
    title: String, subtitle: String = "", description: String = "", figures: [KeyFigure] = [],
    notes: [String] = [], credit: String = "", logo: Logo? = nil, showsNorth: Bool = true,
    convergence: Double = 0
  ) {
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.figures = figures
    self.notes = notes
    self.credit = credit
    self.logo = logo
    self.showsNorth = showsNorth
    self.convergence = convergence
  }
}
