import Testing

@testable import Cartography

@Suite struct ClassScaleTests {
  @Test func aValueOnABoundBelongsToTheUpperClass() {
    let scale = ClassScale(
      values: [0, 5, 9.999, 10, nil, .nan], breaks: .thresholds([10, 5]), palette: .yellowOrangeRed)
    #expect(scale.bounds == [5, 10])
    #expect(scale.counts == [1, 2, 1])
    #expect(scale.missing == 2)
    #expect(scale.place(5) == 1)
    #expect(scale.place(nil) == nil)
    #expect(scale.colours == Palette.yellowOrangeRed.colours(3))
  }
}

extension ClassScaleTests {
  @Test(arguments: 0..<40) func placesAsALinearSearch(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let values = (0..<200).map { _ in Double(Int.random(in: -20...20, using: &random)) }
    let scale = ClassScale(values: values, breaks: .quantiles(classes: 6), palette: .blues)
    for value in values { #expect(scale.place(value) == scale.bounds.count { $0 <= value }) }
    #expect(scale.counts.reduce(0, +) == values.count)
  }

  @Test func labelsSayWhereClassesEnd() {
    let scale = ClassScale(values: [1], breaks: .thresholds([5, 10, 1500]), palette: .blues)
    #expect(
      scale.labels(Quantity(unit: "km"), words) == [
        "moins de 5\u{A0}km", "de 5 à moins de 10\u{A0}km", "de 10 à moins de 1\u{202F}500\u{A0}km",
        "1\u{202F}500\u{A0}km et plus",
      ])
  }

  @Test func aScaleWithoutBoundsHasOneClass() {
    let scale = ClassScale(values: [1, 1], breaks: .natural(classes: 3), palette: .blues)
    #expect(scale.labels(Quantity(), words) == ["ensemble"])
  }
}
