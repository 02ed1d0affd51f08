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
  /// The inset.
  let inset: InsetDrawing?
}

extension Map {
  /// Phase four: layers in painting order, then labels over all of them.
  public func drawn(_ scales: [Scales], _ plan: Plan) -> Drawing {
    var canvas = Canvas(fit: plan.fit, style: pageStyle, prefix: identifier)
    for (layer, scales) in zip(layers, scales) { layer.draw(scales, on: &canvas) }
    let bar = page.isWide ? [] : [plan.orientation.box(at: plan.orientationCorner)]
    let over = [plan.inset?.box].compactMap { $0 }
    let placing = LabelPlacing(
      canvas.labels, obstacles: canvas.obstacles + bar, reserved: over, frame: plan.fit.frame)
    let detail = plan.inset.flatMap { plan in inset.map { drawn($0, plan) } }
    return Drawing(
      layers: canvas.svg, labels: placing.placed,
      unplaced: placing.dropped.map { $0.lines.joined(separator: " ") }, hatches: canvas.hatches,
      inset: detail)
  }
}
