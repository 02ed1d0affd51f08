import Testing

@testable import Cartography

@Suite struct ScaleBarTests {
  @Test(arguments: [
    (540.0, "50\u{A0}km", "25"), (100.0, "10\u{A0}km", "5"), (12.0, "1\u{A0}km", "0,5"),
    (1.0, "100\u{A0}m", "50"),
    (3000, "200\u{A0}km", "100"),
  ])
  func lengthsAreRound(_ metresPerPixel: Double, _ label: String, _ half: String) {
    let bar = ScaleBar(metresPerPixel: metresPerPixel, width: 140)
    #expect(bar.label(.french) == label)
    #expect(bar.halfLabel(.french) == half)
    #expect(bar.pixels <= 140 && bar.pixels > 40)
    #expect(abs(bar.pixels * metresPerPixel - bar.metres) < 1e-6)
  }
}
