import Testing

@testable import Studies

@Suite struct WeightedValuesTests {
  @Test func theSmallVectorIsAsMeasuredWithNumpy() {
    #expect(agree(SmallVectors.all.mean, 4.012315270935961))
    #expect(agree(SmallVectors.all.share(within: 10), 180.0 / 203))
    #expect(SmallVectors.all.weight(within: 16) == 200)
  }

  @Test func aThresholdIsWithinReach() {
    let values = WeightedValues([15, 15.000001], weights: [1, 1])
    #expect(values.weight(within: 15) == 1)
  }

  @Test func whatIsNoDistanceOfAnybodyIsLeftOut() {
    let values = WeightedValues([1, .nan, -1, 3, 4, .infinity], weights: [2, 1, 1, 0, -1, 1])
    #expect(values.values == [1] && values.total == 2)
  }

  @Test func nobodyHasNoMean() {
    let nobody = WeightedValues([1, 2], weights: [0, 0])
    #expect(nobody.isEmpty && nobody.mean == nil && nobody.share(within: 5) == nil)
    #expect(nobody.gini == nil && nobody.theil == nil && nobody.quantiles([0.5]).isEmpty)
    #expect(Distribution(nobody) == nil && Poverty(nobody, line: 15) == nil)
  }
}
