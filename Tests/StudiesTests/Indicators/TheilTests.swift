import Foundation
import Testing

@testable import Studies

@Suite struct TheilTests {
  @Test func knownCases() {
    // One of n has everything: ln n (Theil 1967, p. 92); all alike: 0.
    #expect(agree(WeightedValues([0, 0, 0, 8], weights: [1, 1, 1, 1]).theil, log(4)))
    #expect(agree(WeightedValues([3, 3], weights: [4, 1]).theil, 0))
    #expect(WeightedValues([0, 0], weights: [4, 1]).theil == nil)
    #expect(agree(SmallVectors.all.theil, 1.0333970023833867))
  }

  @Test func theSmallVectorIsSplitAsWithNumpy() throws {
    let found = try #require(Theil(SmallVectors.all, groups: SmallVectors.parted))
    #expect(agree(found.between, 0.5620911648216972) && agree(found.within, 0.4713058375616898))
  }

  @Test(arguments: 1...30) func betweenAndWithinMakeTheWhole(_ seed: UInt64) throws {
    let (values, weights, groups) = SmallVectors.random(seed)
    let all = WeightedValues(values, weights: weights)
    let found = try #require(Theil(all, groups: SmallVectors.part(values, weights, groups, count: 4)))
    #expect(agree(found.between + found.within, found.total) && found.between > 0 && found.within > 0)
    // One group: all of it within. Each value its own group: all of it between.
    let one = try #require(Theil(all, groups: [all]))
    #expect(agree(one.between, 0) && agree(one.within, one.total))
    let single = all.values.indices.map { WeightedValues([all.values[$0]], weights: [all.weights[$0]]) }
    let each = try #require(Theil(all, groups: single))
    #expect(agree(each.between, each.total) && agree(each.within, 0))
  }

  @Test(arguments: 1...20) func scaleAndReplicationChangeNothing(_ seed: UInt64) {
    let (values, weights, _) = SmallVectors.random(seed)
    let once = WeightedValues(values, weights: weights).theil
    #expect(agree(WeightedValues(values.map { $0 * 1.6 }, weights: weights).theil, once))
    #expect(agree(WeightedValues(values + values, weights: weights + weights).theil, once))
  }
}
