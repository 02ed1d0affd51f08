import Shapes
import Testing

@Suite struct ParallelTests {
  private struct Refusal: Error, Equatable { var number: Int }

  @Test(arguments: [0, 1, 63, 64, 65, 1_000], [1, 7, 64])
  func `Results stand in the order of the items, whatever the slice`(_ count: Int, _ slice: Int) {
    let items = (0..<count).map { "\($0)" }
    #expect(inParallel(items, slice: slice) { $0.map { $0 + "!" } } == items.map { $0 + "!" })
  }

  @Test func `Two pieces give two results, and the first one's error where both fail`() throws {
    let both = try sideBySide({ () throws(Refusal) in "a" }, { () throws(Refusal) in [1, 2] })
    #expect(both.0 == "a" && both.1 == [1, 2])
    #expect(throws: Refusal(number: 2)) {
      try sideBySide({ () throws(Refusal) in "a" }, { () throws(Refusal) -> Int in throw Refusal(number: 2) })
    }
    #expect(throws: Refusal(number: 1)) {
      try sideBySide(
        { () throws(Refusal) -> Int in throw Refusal(number: 1) },
        { () throws(Refusal) -> Int in throw Refusal(number: 2) })
    }
  }

  @Test func `Pieces may be parted again, however deep, and meet all their parts`() {
    @Sendable func sum(_ range: Range<Int>) -> Int {
      if range.count <= 4 { return range.reduce(0, +) }
      let middle = (range.lowerBound + range.upperBound) / 2
      let (a, b) = sideBySide(
        { () throws(Never) in sum(range.lowerBound..<middle) },
        { () throws(Never) in sum(middle..<range.upperBound) })
      return a + b
    }
    let sums = inParallel(Array(0..<40), slice: 1) { $0.map { sum(0..<1_000 + $0) } }
    #expect(sums == (0..<40).map { (1_000 + $0) * (999 + $0) / 2 })
  }
}
