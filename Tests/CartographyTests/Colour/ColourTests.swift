import Testing

@testable import Cartography

@Suite struct ColourTests {
  @Test func hexadecimal() {
    #expect(Colour(0x0A1B2C).hexadecimal == "#0a1b2c")
  }

  @Test func contrastIsThatOfWCAG() {
    #expect(abs(Colour.black.contrast(with: .white) - 21) < 1e-9)
    // The grey that WCAG's understanding documents give as just enough on white.
    #expect(Colour(0x767676).contrast(with: .white) >= 4.5)
    #expect(Colour(0x777777).contrast(with: .white) < 4.5)
  }

  /// Published values for the sRGB primaries under D65 (Lindbloom's calculator).
  @Test(arguments: [
    (0xFF0000, 53.24, 80.09, 67.20), (0x00FF00, 87.73, -86.18, 83.18), (0x0000FF, 32.30, 79.19, -107.86),
    (0xFFFFFF, 100.0, 0.0, 0.0),
  ])
  func labOfPrimaries(_ rgb: UInt32, _ l: Double, _ a: Double, _ b: Double) {
    let lab = Colour(rgb).lab
    #expect(abs(lab.lightness - l) < 0.05 && abs(lab.a - a) < 0.05 && abs(lab.b - b) < 0.05)
  }

  @Test func mixingGivesTheEnds() {
    let (a, b) = (Colour(0x123456), Colour(0xFEDCBA))
    #expect(a.mixed(with: b, share: 0) == a)
    #expect(a.mixed(with: b, share: 1) == b)
  }

  @Test(arguments: ColourVision.allCases) func greysLookTheSameToAll(_ vision: ColourVision) {
    for level: UInt32 in [0, 64, 128, 255] {
      let grey = Colour(level << 16 | level << 8 | level)
      #expect(vision.seen(grey).lab.difference(from: grey.lab) < 1.5)
    }
  }

  @Test func redAndGreenDrawTogetherWithoutOneCone() {
    let (red, green) = (Colour(0xC04040), Colour(0x707020))
    let full = red.lab.difference(from: green.lab)
    let seen = ColourVision.deuteranopia.seen(red).lab.difference(
      from: ColourVision.deuteranopia.seen(green).lab)
    #expect(seen < full / 3)
  }
}
