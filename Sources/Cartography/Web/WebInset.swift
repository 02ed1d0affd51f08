import Shapes

/// A part of a ``WebMap`` shown again elsewhere in the same document, made of what that map has drawn.
public struct WebInset: Sendable {
  /// What ids start with.
  public var id: String
  /// Title, read by those who do not see it.
  public var title: String
  /// What it shows.
  public var description: String
  /// What must be visible, in metres.
  public var extent: Box<Planar>
  /// Ids of groups of parcels in the map, the lowest first; unknown ones show nothing.
  public var parcels: [String]
  /// Ids of outlines in the map.
  public var outlines: [String]
  /// Symbols.
  public var pins: [WebLayer.Pin]
  /// Names beside places.
  public var labels: [Labels.Label]
  /// The width at which symbols and names have their size, in pixels.
  public var width: Double

  /// An inset from its parts.
  public init(
    id: String, title: String, description: String, extent: Box<Planar>, parcels: [String],
    outlines: [String], pins: [WebLayer.Pin], labels: [Labels.Label], width: Double = 460
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.extent = extent
    self.parcels = parcels
    self.outlines = outlines
    self.pins = pins
    self.labels = labels
    self.width = width
  }
}

extension WebMap {
  /// A part of the map as an `svg` element of its own: the surfaces are those of the map, pins and names new ones.
  public func svg(of inset: WebInset) -> String {
    let view = part(inset.extent)
    let scale = view.width / max(inset.width, 1)
    var svg = SVGWriter()
    let identifier = XMLText.identifier(inset.id)
    let furniture = Furniture(title: inset.title, description: inset.description)
    svg.openFigure(identifier, view: view, furniture: furniture, style: style)
    for id in inset.parcels { svg.leaf("use", [("href", .text(reference(id)))]) }
    let line = style.theme.outline
    svg.open("g", [("transform", "scale(.1)"), ("fill", "none")] + line.attributes(scale: 1))
    for id in inset.outlines { svg.leaf("use", [("href", .text(reference(id)))]) }
    svg.close()
    // Pins and names are drawn at the size of the inset, then brought to that of the map.
    let size = Box<Screen>(x: 0, y: 0, width: inset.width, height: view.height / scale)
    var canvas = Canvas(fit: fit(of: view, scale: scale, in: size), style: style, prefix: identifier)
    canvas.draw(.pins(inset.pins), prefix: identifier)
    canvas.draw(.labels(inset.labels), prefix: identifier)
    let corner = "\(SVGWriter.tenth(view.minX)) \(SVGWriter.tenth(view.minY))"
    svg.open("g", [("transform", .text("translate(\(corner)) scale(\(SVGWriter.thousandth(scale)))"))])
    svg.append(canvas.svg)
    svg.close()
    svg.close()
    return svg.classed
  }

  private func reference(_ id: String) -> String { "#\(identifier)-\(XMLText.identifier(id))" }

  /// The part of the drawing that holds an extent, with a margin.
  private func part(_ extent: Box<Planar>) -> Box<Screen> {
    let (low, high) = (
      fit.position(Point(x: extent.minX, y: extent.maxY)), fit.position(Point(x: extent.maxX, y: extent.minY))
    )
    let margin = max(high.x - low.x, high.y - low.y, 1) * 0.03
    return Box(minX: low.x - margin, minY: low.y - margin, maxX: high.x + margin, maxY: high.y + margin)
  }

  /// The fit under which a part of the drawing fills a frame.
  private func fit(of view: Box<Screen>, scale: Double, in frame: Box<Screen>) -> Fit {
    let pixels = fit.metresPerPixel
    let corner = fit.position(extent.center)
    let center = Point<Planar>(
      x: extent.center.x + (view.center.x - corner.x) * pixels,
      y: extent.center.y - (view.center.y - corner.y) * pixels)
    let box = Box<Planar>(
      minX: center.x - view.width * pixels / 2, minY: center.y - view.height * pixels / 2,
      maxX: center.x + view.width * pixels / 2, maxY: center.y + view.height * pixels / 2)
    return Fit(extent: box, in: frame, margin: 0)
  }
}

extension SVGWriter {
  /// A number to a thousandth; scales need it.
  static func thousandth(_ value: Double) -> String {
    guard value.isFinite else { return "1" }
    var text = ByteText()
    text.append(fixed: min(max(value, 0.001), 1000), decimals: 3)
    return text.string
  }
}
