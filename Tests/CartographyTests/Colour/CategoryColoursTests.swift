import Testing

@testable import Cartography

@Suite struct CategoryColoursTests {
  @Test func symbolsStandOutFromTheirHaloAndPaleGrounds() {
    let theme = Theme()
    for colour in Palette.categories {
      for ground in [theme.paper, theme.halo, theme.ground, theme.territory] {
        #expect(colour.contrast(with: ground) >= 3, "\(colour.hexadecimal) on \(ground.hexadecimal)")
      }
    }
  }

  /// The first four are told apart by colour alone; beyond, shapes help.
  @Test(arguments: ColourVision.allCases) func theFirstFourAreToldApart(_ vision: ColourVision) {
    let seen = Palette.categories.prefix(4).map { vision.seen($0).lab }
    for first in seen.indices {
      for second in seen.indices.dropFirst(first + 1) {
        #expect(seen[first].difference(from: seen[second]) >= 15, "\(first) and \(second), \(vision)")
      }
    }
  }
}
