/// The scales of a layer, trained on all that it shows.
public struct Scales: Hashable, Sendable {
  /// Values to colours.
  public var classes: ClassScale?
  /// Names to colours and shapes.
  public var categories: CategoryScale?
  /// Quantities to radii.
  public var sizes: SizeScale?

  /// Trains scales on a layer's channels; radii are for a page that is so many times larger than A4.
  public init(_ channels: Channels, magnification: Double = 1) {
    classes = channels.classes.map { ClassScale(values: $0.values, breaks: $0.breaks, palette: $0.palette) }
    categories = channels.categories.map {
      CategoryScale(names: $0.names, order: $0.order, colours: $0.colours)
    }
    sizes = channels.sizes.map {
      SizeScale(values: $0.values, largestRadius: $0.largestRadius * magnification)
    }
  }
}

extension Map {
  /// Phase two: the scales of each layer.
  public func trained(_ channels: [Channels]) -> [Scales] {
    channels.map { Scales($0, magnification: page.magnification) }
  }

  /// The legend that follows from the scales; the layer painted last stands first.
  public func legend(_ scales: [Scales]) -> [LegendBlock] {
    let style = pageStyle
    return LegendBlock.gathered(zip(layers, scales).reversed().flatMap { $0.legend($1, style) })
  }
}
