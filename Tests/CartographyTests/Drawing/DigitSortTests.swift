import Testing

@testable import Cartography

@Suite struct DigitSortTests {
  @Test(arguments: [0, 1, 2, 999, 1001, 5000], [15, 60, 64]) func `In the order of comparing`(
    _ count: Int, _ bits: Int
  ) {
    var random = SeededGenerator(seed: UInt64(count + bits))
    // Every third number comes again.
    let numbers = (0..<count).map { _ in UInt64.random(in: 0...(.max >> UInt64(64 - bits)), using: &random) }
    let all = numbers + numbers.indices.filter { $0 % 3 == 0 }.map { numbers[$0] }
    #expect(all.sortedByDigits(bits: bits) == all.sorted())
  }
}
