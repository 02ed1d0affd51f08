import Testing

@testable import Studies

@Suite struct GiniTests {
  @Test func knownCases() {
    // Sen, "On Economic Inequality" (1973), p. 31: G = 1 + 1/n − 2 Σ (n + 1 − i) xᵢ ÷ (n² x̄); for 1…5 that is 4/15.
    #expect(agree(WeightedValues([5, 3, 1, 2, 4], weights: [1, 1, 1, 1, 1]).gini, 4.0 / 15))
    // One of four has everything: 1 − 1/n.
    #expect(agree(WeightedValues([0, 0, 0, 8], weights: [1, 1, 1, 1]).gini, 0.75))
    #expect(agree(WeightedValues([7, 7], weights: [2, 5]).gini, 0))
    #expect(WeightedValues([0, 0], weights: [2, 5]).gini == nil)
    #expect(agree(SmallVectors.all.gini, 0.7157221178939601))
  }

  /// The double sum of the definition, and the trapezoids under the Lorenz curve (R package accessibility).
  @Test(arguments: 1...20) func bothDefinitionsAgree(_ seed: UInt64) {
    let (values, weights, _) = SmallVectors.random(seed)
    let all = WeightedValues(values, weights: weights)
    var differences = 0.0
    for (a, v) in zip(values, weights) {
      for (b, w) in zip(values, weights) { differences += v * w * abs(a - b) }
    }
    #expect(agree(all.gini, differences / (2 * all.total * all.moment)))
    var (area, below) = (0.0, 0.0)
    for (value, weight) in zip(all.values, all.weights) {
      let above = below + value * weight / all.moment
      area += (below + above) * weight / all.total / 2
      below = above
    }
    #expect(agree(all.gini, 1 - 2 * area))
  }

  @Test(arguments: 1...20) func scaleAndReplicationChangeNothing(_ seed: UInt64) {
    let (values, weights, _) = SmallVectors.random(seed)
    let once = WeightedValues(values, weights: weights).gini
    #expect(agree(WeightedValues(values.map { $0 * 1.6 }, weights: weights).gini, once))
    #expect(agree(WeightedValues(values + values, weights: weights + weights).gini, once))
    #expect(agree(WeightedValues(values, weights: weights.map { $0 * 3 }).gini, once))
  }
}
