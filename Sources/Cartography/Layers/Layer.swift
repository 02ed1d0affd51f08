/// One kind of drawing on a map; it says what it wants scaled, draws itself, and derives its legend.
public protocol Layer: Sendable {
  /// What the layer wants scaled: phase one.
  var channels: Channels { get }
  /// Draws the layer with its trained scales: phase four.
  func draw(_ scales: Scales, on canvas: inout Canvas)
  /// What the legend says of the layer, from the same scales: phase five.
  func legend(_ scales: Scales, _ style: Style) -> [LegendBlock]
}

extension Layer {
  /// Nothing to scale.
  public var channels: Channels { Channels() }
  /// Nothing to explain.
  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] { [] }
}
