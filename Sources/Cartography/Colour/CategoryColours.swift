extension Palette {
  /// The colours of categories, in the order in which they are given out.
  ///
  /// Blue, vermillion, green and black are the published ones; purple, orange, sky blue and yellow are darkened,
  /// hue kept, until a symbol stands out from its halo and pale land by 3 to 1. A category has a shape too.
  ///
  /// Source: Okabe and Ito, "Color Universal Design", 2008, jfly.uni-koeln.de/color.
  public static let categories: [Colour] = [
    Colour(0x0072B2), Colour(0xD55E00), Colour(0x009E73), Colour(0x1A1A1A), Colour(0xB0578D),
    Colour(0x9C6A00), Colour(0x3182B0), Colour(0x7D7600),
  ]
}
