/// What a layer wants scaled.
public struct Channels: Sendable {
  /// Values to be cut into classes.
  public struct Classes: Sendable {
    var values: [Double?]
    var breaks: Breaks
    var palette: Palette
  }

  /// Names to be given a colour and a shape.
  public struct Categories: Sendable {
    var names: [String]
    var order: [String]
    var colours: [Colour]
  }

  /// Quantities to be given a radius.
  public struct Sizes: Sendable {
    var values: [Double]
    var largestRadius: Double
  }

  /// Values to be cut into classes.
  public var classes: Classes?
  /// Names to be given a colour and a shape.
  public var categories: Categories?
  /// Quantities to be given a radius.
  public var sizes: Sizes?

  /// Nothing.
  public init() {}
}

extension Map {
  /// Phase one: what each layer wants scaled, in painting order.
  public func collected() -> [Channels] { layers.map(\.channels) }
}
