import Shapes

/// A map as a value: page, extent, layers in painting order, furniture, style.
///
/// ```swift
/// let map = Map(
///   id: "distances", page: .a4Landscape, extent: Box(around: region),
///   layers: [
///     Surfaces(neighbours, paint: Paint(fill: .colour(theme.land), outline: theme.landOutline)),
///     Choropleth(
///       title: "Distance to the nearest site", areas: communes.map { .init($0.surface, value: $0.kilometres) },
///       breaks: .thresholds([5, 10, 15, 20, 30]), palette: .yellowOrangeRed, quantity: Quantity(unit: "km"),
///       countTitle: "communes"),
///     Surfaces(counties, paint: Paint(outline: theme.boundary)),
///     Dots(title: "Sites", dots: sites.map { .init($0.point, category: $0.kind) }, countTitle: "sites"),
///     Labels([.init("Toulouse", at: toulouse, role: .capital)]),
///   ],
///   furniture: Furniture(title: "Half of the communes are within 10 km", notes: ["Source: …"]),
///   style: Style(theme: theme, words: words))
/// try write(map.svg())
/// ```
public struct Map: Sendable {
  /// What ids in the SVG start with; different for each map of one document.
  public var id: String
  /// The format.
  public var page: Page
  /// What must be visible, in metres.
  public var extent: Box<Planar>
  /// The layers, the lowest first.
  public var layers: [any Layer]
  /// A part that is drawn larger over the map, where there is room.
  public var inset: Inset?
  /// Title, notes and the rest.
  public var furniture: Furniture
  /// Looks and words.
  public var style: Style

  /// A map from its parts.
  public init(
    id: String, page: Page = .a4Landscape, extent: Box<Planar>, layers: [any Layer], furniture: Furniture,
    style: Style = Style()
  ) {
    self.id = id
    self.page = page
    self.extent = extent
    self.layers = layers
    self.furniture = furniture
    self.style = style
  }

  /// The map as an SVG document: collects, trains, fits, draws, furnishes.
  public func svg() -> String {
    let scales = trained(collected())
    let legend = legend(scales)
    let plan = fitted(legend)
    return furnished(legend, plan, drawn(scales, plan))
  }

  /// The id, made safe.
  var identifier: String { XMLText.identifier(id) }

  /// The style at the page's magnification.
  var pageStyle: Style { style.magnified(page.magnification) }
}
