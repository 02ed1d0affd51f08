import Shapes

/// Ordered classes, each given as a surface: isodistances, isochrones.
public struct Bands: Layer {
  /// Heading in the legend.
  public var title: String
  /// The surface of each class, lowest first: one more than there are thresholds.
  public var surfaces: [MultiPolygon<Planar>]
  /// Where one class ends and the next begins.
  public var thresholds: [Double]
  /// The colours, lowest class first.
  public var palette: Palette
  /// Decimals and unit of the thresholds.
  public var quantity: Quantity
  /// Opacity from 0 to 1.
  public var opacity: Double

  /// Bands from their parts.
  public init(
    title: String, surfaces: [MultiPolygon<Planar>], thresholds: [Double], palette: Palette,
    quantity: Quantity = Quantity(), opacity: Double = 1
  ) {
    self.title = title
    self.surfaces = surfaces
    self.thresholds = thresholds
    self.palette = palette
    self.quantity = quantity
    self.opacity = opacity
  }

  public var channels: Channels {
    var channels = Channels()
    channels.classes = .init(values: [], breaks: .thresholds(thresholds), palette: palette)
    return channels
  }

  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    guard let scale = scales.classes else { return }
    for (surface, colour) in zip(surfaces, scale.colours) {
      let seam = opacity == 1 ? Stroke(colour, width: 0.4) : nil
      canvas.draw([surface], Paint(fill: .colour(colour, opacity: opacity), outline: seam))
    }
  }

  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    guard let scale = scales.classes else { return [] }
    return [scale.block(title: title, quantity: quantity, countTitle: "", opacity: opacity, style)]
  }
}
