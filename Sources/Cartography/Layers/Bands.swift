import Shapes

/// Ordered classes, each given as a surface: isodistances, isochrones.
public struct Bands: Layer {
  /// Heading in the legend.
  public var title: String
  /// The surface of each class, lowest first, one more than there are thresholds; or all that lies below its upper
  /// bound, which makes a smaller file: the highest class is painted first.
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

  /// The thresholds; no value is counted.
  public var channels: Channels {
    var channels = Channels()
    channels.classes = .init(values: [], breaks: .thresholds(thresholds), palette: palette)
    return channels
  }

  /// Draws the highest class first.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    guard let scale = scales.classes else { return }
    let sheets = zip(surfaces, scale.colours).map { surface, colour in
      let seam = opacity == 1 ? Stroke(colour, width: 0.4) : nil
      return Sheet(surfaces: [surface], paint: Paint(fill: .colour(colour, opacity: opacity), outline: seam))
    }
    canvas.draw(sheets.reversed(), isMerged: false)
  }

  /// The classes.
  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    guard let scale = scales.classes else { return [] }
    return [scale.block(title: title, quantity: quantity, countTitle: "", opacity: opacity, style)]
  }
}
