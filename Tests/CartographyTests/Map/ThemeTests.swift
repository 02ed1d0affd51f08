import Testing

@testable import Cartography

@Suite struct ThemeTests {
  @Test func textIsReadableOnEveryGround() {
    let theme = Theme()
    for text in [theme.ink, theme.muted, theme.accent] {
      for ground in [theme.paper, theme.ground, theme.land, theme.territory, theme.halo] {
        #expect(text.contrast(with: ground) >= 4.5, "\(text.hexadecimal) on \(ground.hexadecimal)")
      }
    }
  }

  @Test func scalingMovesFontsStrokesAndSymbols() {
    let theme = Theme().scaled(by: 2)
    #expect(theme.title.size == Theme().title.size * 2)
    #expect(theme.boundary.width == Theme().boundary.width * 2)
    #expect(theme.symbolRadius == Theme().symbolRadius * 2)
    #expect(theme.magnification == 2)
  }

  @Test func landStepsAreSeenInGrey() {
    let theme = Theme()
    let levels = [theme.territory, theme.land].map(\.grey.lab.lightness)
    #expect(levels[0] - levels[1] > 5)
    #expect(theme.land.lab.lightness - theme.boundary.colour.lab.lightness > 30)
  }
}
