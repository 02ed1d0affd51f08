import Shapes

/// The layers drawn in their frame, labels placed.
public struct Drawing: Sendable {
  /// The layers.
  let layers: SVGWriter
  /// The labels, with their places.
  let labels: [PlacedLabel]
  /// The names for which no place was left.
  public let unplaced: [String]
  /// Hatchings in use.
  let hatches: HatchRegister
}

extension Map {
  /// Phase four: layers in painting order, then labels over all of them.
  public func drawn(_ scales: [Scales], _ plan: Plan) -> Drawing {
    var canvas = Canvas(fit: plan.fit, style: pageStyle, prefix: identifier)
    if !page.isWide { canvas.obstacles.append(plan.orientationBox) }
    for (layer, scales) in zip(layers, scales) { layer.draw(scales, on: &canvas) }
    let placing = LabelPlacing(canvas.labels, obstacles: canvas.obstacles, frame: plan.fit.frame)
    return Drawing(
      layers: canvas.svg, labels: placing.placed,
      unplaced: placing.dropped.map { $0.lines.joined(separator: " ") }, hatches: canvas.hatches)
  }
}

extension Plan {
  /// The room of scale bar and arrow, where they stand in the frame.
  fileprivate var orientationBox: Box<Screen> {
    Box(
      x: orientationCorner.x, y: orientationCorner.y, width: orientation.bar.pixels + 24,
      height: orientation.height)
  }
}
