import Testing

@testable import Cartography

@Suite struct ClassScaleTests {
  @Test func aValueOnABoundBelongsToTheUpperClass() {
    let scale = ClassScale(
      values: [0, 5, 9.999, 10, nil, .nan], breaks: .thresholds([10, 5]), palette: .yellowOrangeRed)
    #expect(scale.bounds == [5, 10])
    #expect(scale.counts == [1, 2, 1])
    #expect(scale.missing == 2)
    #expect(scale.place(5) == 1)
    #expect(scale.place(nil) == nil)
    #expect(scale.colours == Palette.yellowOrangeRed.colours(3))
  }
}
