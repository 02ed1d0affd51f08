extension Palette {
  /// Yellow through green to dark blue, even in lightness.
  public static let viridis = Palette(
    "viridis", source: "Nathaniel Smith and Stéfan van der Walt, matplotlib 2.0, 2015",
    sets: [
      [0xFDE725, 0x21918C, 0x440154],
      [0xFDE725, 0x35B779, 0x31688E, 0x440154],
      [0xFDE725, 0x5CC863, 0x21918C, 0x3B528B, 0x440154],
      [0xFDE725, 0x7AD151, 0x22A884, 0x2A788E, 0x414487, 0x440154],
      [0xFDE725, 0x8ED645, 0x35B779, 0x21918C, 0x31688E, 0x443983, 0x440154],
    ])
}
