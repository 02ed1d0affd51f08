import Shapes
import Testing

@testable import Topology

@Suite struct OrientationTests {
  @Test func `The side is that of exact integers, also a hair beside the line`() {
    var random = SeededRandom(10)
    let span: Int64 = 1 << 50
    for _ in 0..<20_000 {
      let a = (Int64.random(in: -span...span, using: &random), Int64.random(in: -span...span, using: &random))
      let b = (Int64.random(in: -span...span, using: &random), Int64.random(in: -span...span, using: &random))
      let share = Double.random(in: 0...1, using: &random)
      let c = (
        a.0 + Int64(share * Double(b.0 - a.0)) + .random(in: -1...1, using: &random),
        a.1 + Int64(share * Double(b.1 - a.1)) + .random(in: -1...1, using: &random)
      )
      let exact = Int128(a.0 - c.0) * Int128(b.1 - c.1) - Int128(a.1 - c.1) * Int128(b.0 - c.0)
      let sign = Orientation.sign(point(a), point(b), point(c))
      #expect(sign == 0 ? exact == 0 : exact.signum() == (sign > 0 ? 1 : -1))
    }
  }

  private func point(_ pair: (Int64, Int64)) -> Point<Planar> { Point(x: Double(pair.0), y: Double(pair.1)) }
}
