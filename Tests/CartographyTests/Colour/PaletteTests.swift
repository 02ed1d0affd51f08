import Testing

@testable import Cartography

@Suite struct PaletteTests {
  static let sequential: [Palette] = [
    .yellowGreenBlue, .yellowOrangeRed, .blues, .purples, .greys, .purpleRed, .viridis,
  ]

  @Test(arguments: sequential, 1...9) func asManyColoursAsClasses(_ palette: Palette, _ count: Int) {
    #expect(palette.colours(count).count == count)
    #expect(Set(palette.colours(count)).count == count)
    #expect(!palette.source.isEmpty)
  }

  @Test(arguments: sequential, 2...7) func lightnessFalls(_ palette: Palette, _ count: Int) {
    let lightness = palette.colours(count).map(\.lab.lightness)
    #expect(zip(lightness, lightness.dropFirst()).allSatisfy { $0 - $1 > 3 }, "\(palette.name) \(lightness)")
  }

  @Test(arguments: sequential + [.orangePurple], ColourVision.allCases)
  func neighboursAreToldApart(_ palette: Palette, _ vision: ColourVision) {
    for count in 2...7 {
      let seen = palette.colours(count).map { vision.seen($0).lab }
      let least = zip(seen, seen.dropFirst()).map { $0.difference(from: $1) }.min() ?? 0
      #expect(least >= 7, "\(palette.name), \(count) classes, \(vision): \(least)")
    }
  }

  @Test func aDivergingPaletteIsLightestInTheMiddle() {
    for count in [3, 5, 7] {
      let lightness = Palette.orangePurple.colours(count).map(\.lab.lightness)
      let middle = count / 2
      #expect(zip(lightness[...middle], lightness[1...middle]).allSatisfy { $0 < $1 })
      #expect(zip(lightness[middle...], lightness[(middle + 1)...]).allSatisfy { $0 > $1 })
    }
  }

  @Test func reversedIsReversed() {
    #expect(Palette.blues.reversed.colours(5) == Palette.blues.colours(5).reversed())
  }

  @Test func noClassNoColour() { #expect(Palette.blues.colours(0).isEmpty) }
}
