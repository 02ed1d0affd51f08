import Samples
import Testing

@testable import Studies

@Suite struct DistributionTests {
  @Test func theSmallVectorIsAsCountedByHand() throws {
    // 203 inhabitants: the 102nd stands at 2 km, the 183rd and the 193rd at 16 km.
    let found = try #require(Distribution(SmallVectors.all))
    #expect(found.median_km == 2 && found.p90_km == 16 && found.p95_km == 16 && found.max_km == 31.5)
  }

  /// One inhabitant a row, and the row that the definition names.
  @Test(arguments: 1...20) func quantilesAreThoseOfTheInhabitantsOneByOne(_ seed: UInt64) {
    let (values, weights, _) = SmallVectors.random(seed)
    let people = zip(values, weights).flatMap { Array(repeating: $0, count: Int($1)) }.sorted()
    let found = WeightedValues(values, weights: weights).quantiles([0, 0.1, 0.5, 0.9, 0.95, 1])
    let expected = [0, 10, 50, 90, 95, 100].map { percent in
      people[max(0, (people.count * percent + 99) / 100 - 1)]
    }
    #expect(found == expected)
  }

  @Test(arguments: 1...20) func orderAndReplicationChangeNothing(_ seed: UInt64) throws {
    let (values, weights, _) = SmallVectors.random(seed)
    var generator = SeededGenerator(seed: seed)
    let shuffled = Array(zip(values, weights)).shuffled(using: &generator)
    let once = try #require(Distribution(WeightedValues(values, weights: weights)))
    let moved = WeightedValues(shuffled.map(\.0), weights: shuffled.map(\.1))
    #expect(Distribution(moved) == once)
    let twice = try #require(Distribution(WeightedValues(values + values, weights: weights + weights)))
    #expect(agree(twice.mean_km, once.mean_km) && twice.p95_km == once.p95_km)
    #expect(twice.median_km == once.median_km && twice.p90_km == once.p90_km)
  }

  @Test func thousandsOfFractionsOfInhabitantsReachTheEnd() {
    let values = WeightedValues((0..<10_000).map(Double.init), weights: Array(repeating: 0.1, count: 10_000))
    #expect(values.quantiles([0.5, 0.9, 1]) == [4_999, 8_999, 9_999])
  }
}
