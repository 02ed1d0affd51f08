import Shapes

/// What layers draw on: one frame of the page.
public struct Canvas: Sendable {
  /// From metres to pixels.
  public let fit: Fit
  /// Colours, fonts, words.
  public let style: Style
  /// What ids start with.
  let prefix: String
  var svg = SVGWriter()
  /// What labels keep away from.
  var obstacles: [Box<Screen>] = []
  /// Labels asked for.
  var labels: [LabelRequest] = []
  /// Hatchings in use, in order of first use.
  var hatches = HatchRegister()

  init(fit: Fit, style: Style, prefix: String) {
    self.fit = fit
    self.style = style
    self.prefix = prefix
    hatches.prefix = prefix
  }

  /// Opens a group for path data, whose unit is the tenth of a pixel.
  mutating func openPaths(_ paint: Paint) {
    svg.open(
      "g",
      [("transform", "scale(.1)")] + paint.attributes(scale: 10, hatches: &hatches)
        + [("stroke-linejoin", "round")])
  }

  /// Draws surfaces as one path under a paint.
  public mutating func draw(_ surfaces: [MultiPolygon<Planar>], _ paint: Paint) {
    var pen = PathPen()
    for surface in surfaces { pen.add(surface, fit: fit) }
    guard !pen.isEmpty else { return }
    openPaths(paint)
    svg.leaf("path", [("d", .path(pen.text))])
    svg.close()
  }

  /// Draws symbols with a halo; each keeps labels away.
  mutating func draw(_ symbol: Symbol, at point: Point<Screen>) {
    symbol.draw(at: point, into: &svg)
    obstacles.append(Box(around: point, reach: symbol.reach + 0.5))
  }
}

/// The hatchings of a drawing, each under one id.
struct HatchRegister: Hashable, Sendable {
  var prefix = ""
  private(set) var hatches: [Hatch] = []

  /// The reference to a hatching, registered on first use.
  mutating func reference(_ hatch: Hatch, scale: Double) -> String {
    if !hatches.contains(hatch) { hatches.append(hatch) }
    let index = hatches.firstIndex(of: hatch) ?? 0
    return "url(#\(prefix)-h\(index)\(scale == 1 ? "" : "p"))"
  }

  /// Writes each hatching twice: for pixels, and for path data in tenths of a pixel.
  func write(into svg: inout SVGWriter) {
    for (index, hatch) in hatches.enumerated() {
      hatch.write(id: "\(prefix)-h\(index)", scale: 1, into: &svg)
      hatch.write(id: "\(prefix)-h\(index)p", scale: 10, into: &svg)
    }
  }
}

extension Hatch {
  fileprivate func write(id: String, scale: Double, into svg: inout SVGWriter) {
    let side = spacing * scale
    svg.open(
      "pattern",
      [
        ("id", .text(id)), ("patternUnits", "userSpaceOnUse"), ("width", .number(side)),
        ("height", .number(side)), ("patternTransform", "rotate(\(SVGWriter.number(angle)))"),
      ])
    if let ground {
      svg.leaf("rect", [("width", .number(side)), ("height", .number(side)), ("fill", .colour(ground))])
    }
    svg.leaf(
      "rect",
      [
        ("width", .number(stroke.width * scale)), ("height", .number(side)), ("fill", .colour(stroke.colour)),
      ])
    svg.close()
  }
}

extension Paint {
  /// The paint as attributes; `scale` is 10 where the unit is the tenth of a pixel.
  func attributes(scale: Double, hatches: inout HatchRegister) -> SVGWriter.Attributes {
    fillAttributes(scale, &hatches) + (outline?.attributes(scale: scale) ?? [])
  }

  private func fillAttributes(_ scale: Double, _ hatches: inout HatchRegister) -> SVGWriter.Attributes {
    switch fill {
    case .none: [("fill", "none")]
    case .colour(let colour, let opacity):
      [("fill", .colour(colour))] + (opacity < 1 ? [("fill-opacity", .number(opacity))] : [])
    case .hatch(let hatch): [("fill", .text(hatches.reference(hatch, scale: scale)))]
    }
  }
}

extension Stroke {
  /// The stroke as attributes.
  func attributes(scale: Double) -> SVGWriter.Attributes {
    let line: SVGWriter.Attributes = [("stroke", .colour(colour)), ("stroke-width", .number(width * scale))]
    return dashes.isEmpty ? line : line + [("stroke-dasharray", .numbers(dashes.map { $0 * scale }))]
  }
}
