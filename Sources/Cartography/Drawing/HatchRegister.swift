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
