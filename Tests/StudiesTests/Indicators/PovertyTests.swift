import Testing

@testable import Studies

@Suite struct PovertyTests {
  /// Haughton and Khandker, "Handbook on Poverty and Inequality" (World Bank, 2009), tables 4.2 and 4.3: incomes of
  /// 100, 110, 150 and 160 under a line of 125; mirrored at the line, for a distance is poor above it.
  @Test func theHandbooksExample() throws {
    let mirrored = WeightedValues([150, 140, 100, 90], weights: [1, 1, 1, 1])
    let found = try #require(Poverty(mirrored, line: 125))
    #expect(found.headcount == 0.5 && agree(found.gap, 0.08) && agree(found.severity, 0.0136))
  }

  @Test func theSmallVectorIsAsMeasuredWithNumpy() throws {
    let found = try #require(Poverty(SmallVectors.all, line: 15))
    #expect(agree(found.headcount, 0.11330049261083744))
    #expect(agree(found.gap, 0.022824302134646965))
    #expect(agree(found.severity, 0.01831964969896005))
    #expect(agree(SmallVectors.all.shortfall(beyond: 15), 69.5))
  }

  @Test func whoStandsOnTheLineIsNotPoor() throws {
    let found = try #require(Poverty(WeightedValues([15], weights: [3]), line: 15))
    #expect(found.headcount == 0 && found.gap == 0)
    #expect(Poverty(WeightedValues([15], weights: [3]), line: 0) == nil)
  }

  @Test(arguments: 1...20) func theMeasuresHangTogether(_ seed: UInt64) throws {
    let (values, weights, _) = SmallVectors.random(seed)
    let all = WeightedValues(values, weights: weights)
    let found = try #require(Poverty(all, line: 12))
    #expect(agree(found.headcount, all.share(within: 12).map { 1 - $0 }))
    // Person-kilometres are inhabitants × line × FGT1.
    #expect(agree(all.shortfall(beyond: 12), found.gap * 12 * all.total))
    // Kilometres or miles: the same.
    let scaled = WeightedValues(values.map { $0 * 1.6 }, weights: weights)
    let other = try #require(Poverty(scaled, line: 12 * 1.6))
    #expect(agree(other.gap, found.gap) && agree(other.severity, found.severity))
    // Parts weighted by their inhabitants make the whole.
    let (a, b) = (
      WeightedValues(Array(values[..<30]), weights: Array(weights[..<30])),
      WeightedValues(Array(values[30...]), weights: Array(weights[30...]))
    )
    let parts = try [a, b].map { try #require(Poverty($0, line: 12)).severity * $0.total }
    #expect(agree(parts.reduce(0, +), found.severity * all.total))
  }
}
