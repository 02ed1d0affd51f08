import Testing

@testable import Cartography

@Suite struct AxisTests {
  @Test(arguments: [0.013, 0.9, 1, 7, 10, 33, 69.7, 100, 12_345])
  func ticksAreRoundFewAndReachTheEnd(_ top: Double) throws {
    let scale = Axis(title: "").trained([top, 0, .nan])
    let last = try #require(scale.ticks.last)
    #expect((5...12).contains(scale.ticks.count) && scale.ticks.first == 0)
    #expect(last >= top * (1 - 1e-6) && last < top * 1.5 && scale.upper >= top)
    #expect(scale.place(0) == 0 && abs(scale.place(scale.upper) - 1) < 1e-12)
    #expect(scale.place(-1) == 0 && scale.place(2 * scale.upper) == 1)
  }

  @Test func aGivenRangeStandsAndTheLastNumberBearsTheUnit() {
    let scale = Axis(title: "", quantity: Quantity(unit: "km"), range: 0...100).trained([3])
    #expect(scale.lower == 0 && scale.upper == 100 && scale.ticks == [0, 20, 40, 60, 80, 100])
    #expect(scale.label(100, .english) == "100\u{A0}km" && scale.label(20, .english) == "20")
    #expect(Axis(title: "").trained([]).upper == 1)
  }
}
