import Testing

@testable import Cartography

@Suite struct BreaksTests {
  @Test func thresholdsAreSortedAndOnce() {
    #expect(Breaks.thresholds([20, 5, .nan, 10, 5]).bounds(of: []) == [5, 10, 20])
  }

  @Test func quantilesHoldTheSameNumber() {
    let scale = ClassScale(
      values: (1...100).map(Double.init), breaks: .quantiles(classes: 4), palette: .blues)
    #expect(scale.counts == [25, 25, 25, 25])
    #expect(scale.bounds == [26, 51, 76])
  }

  @Test func tiesMergeClasses() {
    let values: [Double?] = [0, 0, 0, 0, 0, 0, 1, 2]
    let scale = ClassScale(values: values, breaks: .quantiles(classes: 4), palette: .blues)
    #expect(scale.counts.allSatisfy { $0 > 0 })
    #expect(scale.counts.reduce(0, +) == 8)
  }

  @Test func equalWidths() {
    #expect(Breaks.equal(classes: 4).bounds(of: [8, 0, 3]) == [2, 4, 6])
    #expect(Breaks.equal(classes: 4).bounds(of: [3, 3]).isEmpty)
  }

  @Test(arguments: [Breaks.quantiles(classes: 5), .natural(classes: 5), .equal(classes: 5), .thresholds([1])])
  func nothingAndOneValue(_ breaks: Breaks) {
    let empty = ClassScale(values: [], breaks: breaks, palette: .blues)
    #expect(empty.colours.count == empty.bounds.count + 1)
    let one = ClassScale(values: [7, nil], breaks: breaks, palette: .blues)
    #expect(one.counts.reduce(0, +) == 1 && one.missing == 1)
  }
}
