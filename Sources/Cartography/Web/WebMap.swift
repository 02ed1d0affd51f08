import Shapes

/// A map for a page on which a script works.
///
/// Its layers can be switched, its surfaces found, and its marks keep their size when it is enlarged. Without the
/// script it is a picture like another.
public struct WebMap: Sendable {
  /// What ids start with.
  public var id: String
  /// Title, read by those who do not see the map.
  public var title: String
  /// What the map shows.
  public var description: String
  /// Width in pixels; the height follows from the extent.
  public var width: Double
  /// What must be visible, in metres.
  public var extent: Box<Planar>
  /// The layers, the lowest first.
  public var layers: [WebLayer]
  /// Looks and words.
  public var style: Style

  /// A map from its parts.
  public init(
    id: String, title: String, description: String, width: Double = 1000, extent: Box<Planar>,
    layers: [WebLayer], style: Style
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.width = width
    self.extent = extent
    self.layers = layers
    self.style = style
  }

  /// Height in pixels: that of the extent, from a third to one and a half of the width.
  public var height: Double {
    let ratio = extent.isEmpty || extent.width <= 0 ? 0.75 : extent.height / extent.width
    return (width * min(max(ratio, 1 / 3), 1.5)).rounded()
  }

  var frame: Box<Screen> { Box(x: 0, y: 0, width: width, height: height) }
  var fit: Fit { Fit(extent: extent, in: frame, margin: 10) }
  var identifier: String { XMLText.identifier(id) }

  /// Metres of the plane for one pixel.
  public var metresPerPixel: Double { fit.metresPerPixel }

  /// The map as an `svg` element for HTML.
  public func svg() -> String {
    var hatches = HatchRegister()
    hatches.prefix = identifier
    var drawing = SVGWriter()
    var obstacles: [Box<Screen>] = []
    for layer in layers { drawing.append(drawn(layer, &hatches, &obstacles)) }
    var svg = SVGWriter()
    let furniture = Furniture(title: title, description: description)
    svg.openFigure(identifier, view: frame, furniture: furniture, style: style)
    svg.open("defs")
    hatches.write(into: &svg)
    svg.close()
    svg.leaf("rect", frame.attributes + [("fill", .colour(style.theme.ground))])
    svg.append(drawing)
    svg.close()
    return svg.classed
  }

  private func drawn(
    _ layer: WebLayer, _ hatches: inout HatchRegister, _ obstacles: inout [Box<Screen>]
  ) -> SVGWriter {
    var canvas = Canvas(fit: fit, style: style, prefix: identifier + "-" + layer.name)
    canvas.hatches = hatches
    canvas.obstacles = obstacles
    canvas.svg.open(
      "g", [("data-layer", .text(layer.name))] + (layer.isShown ? [] : [("display", "none")]))
    for content in layer.content { canvas.draw(content, prefix: identifier) }
    canvas.svg.close()
    hatches = canvas.hatches
    if layer.isShown { obstacles = canvas.obstacles }
    return canvas.svg
  }
}
