import Testing

@testable import Cartography

@Suite struct NaturalBreaksTests {
  /// The least sum over all ways to cut climbing values in so many classes.
  private func exhaustive(_ values: ArraySlice<Double>, _ classes: Int) -> Double {
    func deviation(_ part: ArraySlice<Double>) -> Double {
      let mean = part.reduce(0, +) / Double(part.count)
      return part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    if classes == 1 { return deviation(values) }
    let cuts = values.indices.dropFirst().filter { values.endIndex - $0 >= classes - 1 }
    return cuts.map { deviation(values[..<$0]) + exhaustive(values[$0...], classes - 1) }.min()
      ?? deviation(values)
  }

  @Test(arguments: 0..<150) func theSumIsTheLeast(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...11, using: &random)
    let values = (0..<count).map { _ in Double(Int.random(in: 0...20, using: &random)) * 1.5 + 1e4 }.sorted()
    let classes = Int.random(in: 1...5, using: &random)
    let breaks = NaturalBreaks(values, classes: classes)
    let distinct = Set(values).count
    let expected = distinct <= classes ? 0 : exhaustive(values[...], classes)
    #expect(abs(breaks.deviation - expected) < 1e-6)
    #expect(breaks.bounds.count == min(classes, distinct) - 1)
    #expect(deviation(values, cutAt: breaks.bounds) - expected < 1e-6)
  }

  private func deviation(_ values: [Double], cutAt bounds: [Double]) -> Double {
    Dictionary(grouping: values) { value in bounds.count { $0 <= value } }.values.reduce(0) { sum, part in
      let mean = part.reduce(0, +) / Double(part.count)
      return sum + part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
  }

  @Test func threeHeapsAreFound() {
    #expect(NaturalBreaks([1, 2, 2, 3, 20, 21, 22, 90, 91], classes: 3).bounds == [20, 90])
  }

  @Test func nothingToCut() {
    #expect(NaturalBreaks([], classes: 4).bounds.isEmpty)
    #expect(NaturalBreaks([5, 5, 5], classes: 4).bounds.isEmpty)
  }
}
