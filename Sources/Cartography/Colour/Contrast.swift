extension Colour {
  /// Relative luminance, 0 (black) to 1 (white).
  ///
  /// Source: WCAG 2.2, "relative luminance".
  public var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// Contrast ratio with another colour, 1 to 21; text wants 4.5, a symbol 3.
  ///
  /// Source: WCAG 2.2, success criteria 1.4.3 and 1.4.11.
  public func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The grey that a black-and-white printer makes of the colour.
  public var grey: Colour { Colour(LinearColour(red: luminance, green: luminance, blue: luminance)) }
}
