import Shapes

/// One layer of a ``WebMap``, which a reader can switch on and off.
public struct WebLayer: Sendable {
  /// What a layer draws.
  public enum Content: Sendable {
    /// Surfaces as one path.
    case surfaces([MultiPolygon<Planar>], Paint)
    /// Surfaces that a script finds, each a path.
    case parcels([Parcel])
    /// Outlines under ids of their own.
    case outlines([(id: String, surface: MultiPolygon<Planar>)], Stroke)
    /// Symbols that keep their size.
    case pins([Pin])
    /// Names that keep their size.
    case labels([Labels.Label])
  }

  /// A surface of its own path.
  public struct Parcel: Sendable {
    /// The surface.
    public var surface: MultiPolygon<Planar>
    /// What fills it.
    public var colour: Colour
    /// What a script knows it by (`data-i`).
    public var key: Int
    /// The group in which it is drawn, an id of the document.
    public var group: String

    /// A parcel from its parts.
    public init(_ surface: MultiPolygon<Planar>, colour: Colour, key: Int, group: String) {
      self.surface = surface
      self.colour = colour
      self.key = key
      self.group = group
    }
  }

  /// A symbol at a place.
  public struct Pin: Sendable {
    /// The place.
    public var point: Point<Planar>
    /// The symbol.
    public var symbol: Symbol
    /// What a script knows it by (`data-s`).
    public var key: Int
    /// How many stand there; written on the symbol from two on.
    public var count: Int
    /// What a pointer over it shows.
    public var title: String

    /// A pin from its parts.
    public init(_ point: Point<Planar>, symbol: Symbol, key: Int, count: Int = 1, title: String = "") {
      self.point = point
      self.symbol = symbol
      self.key = key
      self.count = count
      self.title = title
    }
  }

  /// The name in `data-layer`, letters and `-`.
  public var name: String
  /// Whether it is seen at first.
  public var isShown: Bool
  /// What it draws, the lowest first.
  public var content: [Content]

  /// A layer from its parts.
  public init(_ name: String, isShown: Bool = true, _ content: [Content]) {
    self.name = name
    self.isShown = isShown
    self.content = content
  }
}
