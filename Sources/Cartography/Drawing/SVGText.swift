import Shapes

/// How text stands at its point.
enum TextAnchor: String, Hashable, Sendable {
  case start, middle, end
}

extension SVGWriter {
  /// Writes a line of text with its baseline at a point.
  mutating func text(
    _ string: String, at point: Point<Screen>, font: Font, colour: Colour, anchor: TextAnchor = .start,
    halo: Stroke? = nil
  ) {
    guard !string.isEmpty else { return }
    var attributes: Attributes = [
      ("x", .number((point.x * 10).rounded() / 10)), ("y", .number((point.y * 10).rounded() / 10)),
      ("font-size", .number(font.size)), ("fill", .colour(colour)),
    ]
    if anchor != .start { attributes.append(("text-anchor", .text(anchor.rawValue))) }
    if font.isBold { attributes.append(("font-weight", "bold")) }
    if font.isItalic { attributes.append(("font-style", "italic")) }
    if font.tracking > 0 { attributes.append(("letter-spacing", .number(font.tracking))) }
    if let halo {
      attributes += halo.attributes(scale: 1) + [("stroke-linejoin", "round"), ("paint-order", "stroke")]
    }
    element("text", attributes, content: string)
  }

  /// Writes lines of text from a first baseline; returns the height that they take.
  @discardableResult
  mutating func lines(
    _ lines: [String], x: Double, top: Double, font: Font, colour: Colour, anchor: TextAnchor = .start
  ) -> Double {
    for (index, line) in lines.enumerated() {
      let baseline = top + Double(index) * font.lineHeight + font.size
      text(line, at: Point(x: x, y: baseline), font: font, colour: colour, anchor: anchor)
    }
    return Double(lines.count) * font.lineHeight
  }
}
