import Testing

@testable import Cartography

@Suite struct WrappingTests {
  let font = Font(size: 10)

  @Test func noLineIsWiderThanAsked() {
    let text = "Une commune d’Occitanie sur deux est à plus de 10 km d’un tiers-lieu recensé en 2019"
    for width in [60.0, 100, 200, 1000] {
      let lines = font.wrap(text, width: width)
      #expect(lines.allSatisfy { font.width(of: $0) <= width })
      #expect(lines.joined(separator: " ") == text || width < 70)
    }
  }

  @Test func aLongWordIsClipped() {
    let lines = font.wrap(String(repeating: "x", count: 10_000), width: 100)
    #expect(lines.count == 1 && lines[0].hasSuffix("…"))
    #expect(font.width(of: lines[0]) <= 100)
  }

  @Test func theLastAllowedLineEndsInAnEllipsis() {
    let lines = font.wrap("un deux trois quatre cinq six sept", width: 60, limit: 2)
    #expect(lines.count == 2 && lines[1].hasSuffix("…"))
  }

  @Test func nothingGivesNoLine() { #expect(font.wrap("  ", width: 50).isEmpty) }

  @Test func lineBreaksAreKept() { #expect(font.wrap("a\nb c", width: 500) == ["a", "b c"]) }

  /// Advances of DejaVu Sans 2.37: T 1251, o 1253, u 1298, l 569, s 1067, e 1260 of 2048.
  @Test func widthIsThatOfTheFont() {
    let units = 1251 + 1253 + 1298 + 569 + 1253 + 1298 + 1067 + 1260
    #expect(abs(Font(size: 20.48).width(of: "Toulouse") - Double(units) / 100) < 1e-9)
    #expect(Font(size: 10, isBold: true).width(of: "Auch") > Font(size: 10).width(of: "Auch"))
    #expect(Font(size: 10, tracking: 2).width(of: "Auch") == Font(size: 10).width(of: "Auch") + 8)
  }
}
