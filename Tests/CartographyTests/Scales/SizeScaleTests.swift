import Testing

@testable import Cartography

@Suite struct SizeScaleTests {
  @Test func areasAreInProportion() {
    let scale = SizeScale(values: [100, 25, -3, .nan, .infinity], largestRadius: 40)
    #expect(scale.radius(100) == 40)
    #expect(scale.radius(25) == 20)
    #expect(scale.radius(-3) == 0 && scale.radius(.nan) == 0 && scale.radius(0) == 0)
  }

  @Test func samplesAreRoundAndWithinTheData() {
    let scale = SizeScale(values: [479_553, 12_000, 300], largestRadius: 40)
    #expect(scale.samples == [200_000, 100_000, 20_000])
    #expect(SizeScale(values: [7], largestRadius: 40).samples == [5])
    #expect(SizeScale(values: [], largestRadius: 40).samples.isEmpty)
  }

  @Test func roundNumbers() {
    #expect([0.7, 1, 1.9, 2, 4.99, 5, 99, 100].map(RoundNumbers.below) == [0.5, 1, 1, 2, 2, 5, 50, 100])
    #expect(
      RoundNumbers.below(0) == nil && RoundNumbers.below(.infinity) == nil && RoundNumbers.below(-1) == nil)
  }
}
