/// What a logo may be made of: drawing that stays in the file.
///
/// Scripts, styles, images, links, entities, and elements that repeat or filter others are on no list.
enum LogoRules {
  /// Elements that are kept.
  static let elements: Set<String> = [
    "svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
    "linearGradient", "radialGradient", "stop", "clipPath",
  ]

  /// Elements that draw nothing, left out with what they hold.
  static func isSilent(element name: String) -> Bool {
    ["metadata", "title", "desc"].contains(name) || name.contains(":")
  }

  /// Attributes that are kept.
  static let attributes: Set<String> = [
    "id", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "dx", "dy",
    "width", "height", "points", "d", "transform", "offset", "viewBox", "preserveAspectRatio",
    "gradientUnits", "gradientTransform", "spreadMethod", "clipPathUnits",
  ]

  /// Properties of style, as attributes or in `style`.
  static let properties: Set<String> = [
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "stroke-opacity", "opacity", "color",
    "display", "visibility", "clip-path", "clip-rule", "stop-color", "stop-opacity", "font-family",
    "font-size", "font-weight", "font-style", "text-anchor", "letter-spacing", "paint-order",
  ]

  /// Attributes that draw nothing, left out.
  static func isSilent(attribute name: String) -> Bool {
    let isForeign = name.contains(":") && name != "xlink:href"
    let known: Set = ["xmlns", "version", "baseProfile", "class", "lang", "role", "enable-background"]
    return isForeign || known.contains(name) || name.hasPrefix("data-") || name.hasPrefix("aria-")
  }

  /// Functions that a value may call beside `url`.
  private static let functions: Set<String> = [
    "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "scale", "rotate", "skewx", "skewy",
  ]

  /// Whether a value is plain: no escape, no call but of colours, moves, and `url(#id)`.
  static func isPlain(_ value: String) -> Bool {
    guard !value.contains("\\"), !value.contains("@") else { return false }
    return value.indices.filter { value[$0] == "(" }.allSatisfy { mark in
      let name = String(value[..<mark].reversed().prefix { $0.isASCII && $0.isLetter }.reversed())
      return functions.contains(name.lowercased()) || reference(in: value) != nil
    }
  }

  /// The id to which `url(#id)` refers; `nil` where the value is not exactly that.
  static func reference(in value: String) -> String? {
    var text = value.filter { !$0.isWhitespace }[...]
    guard text.hasPrefix("url("), text.hasSuffix(")") else { return nil }
    text = text.dropFirst(4).dropLast()
    if let quote = text.first, quote == "\"" || quote == "'", text.last == quote, text.count > 1 {
      text = text.dropFirst().dropLast()
    }
    return anchor(String(text))
  }

  /// The id to which `#id` refers; `nil` where the text is not exactly that.
  static func anchor(_ text: String) -> String? {
    guard text.hasPrefix("#"), text.count > 1 else { return nil }
    let id = text.dropFirst()
    return id.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) } ? String(id) : nil
  }
}
