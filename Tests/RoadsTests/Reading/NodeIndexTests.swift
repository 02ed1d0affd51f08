import Testing

@testable import Roads

@Suite struct NodeIndexTests {
  @Test(arguments: UInt64(1)...5) func numbersAreThoseOfADictionary(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let ids = (0..<20_000).map { _ in Int64.random(in: -3_000...9_000, using: &random) * 1_000_003 }
    var index = NodeIndex()
    var numbers = ids.map { index.place(of: $0) }
    let sorted = index.sort(&numbers)
    #expect(sorted == Set(ids).sorted())
    #expect(numbers.map { sorted[Int($0)] } == ids)
  }
}
