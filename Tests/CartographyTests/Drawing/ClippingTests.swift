import Shapes
import Testing

@testable import Cartography

@Suite struct ClippingTests {
  let box = Box<Screen>(x: 0, y: 0, width: 10, height: 10)

  private func area(_ points: [Point<Screen>]) -> Double {
    points.indices.reduce(0) { sum, index in
      let (a, b) = (points[index], points[(index + 1) % points.count])
      return sum + (a.x * b.y - b.x * a.y) / 2
    }
  }

  @Test func aSquareOverACorner() {
    let ring = [(5.0, 5.0), (15.0, 5.0), (15.0, 15.0), (5.0, 15.0)].map { Point<Screen>(x: $0.0, y: $0.1) }
    #expect(abs(area(box.clip(ring)) - 25) < 1e-9)
  }

  @Test func whatStandsOutALittleIsCut() {
    let ring = [(-0.5, 2.0), (5.0, 2.0), (5.0, 8.0), (-0.5, 8.0)].map { Point<Screen>(x: $0.0, y: $0.1) }
    #expect(abs(area(box.clip(ring)) - 30) < 1e-9)
  }

  @Test func insideStaysAndOutsideGoes() {
    let inside = [(1.0, 1.0), (4.0, 1.0), (2.0, 3.0)].map { Point<Screen>(x: $0.0, y: $0.1) }
    #expect(box.clip(inside) == inside)
    #expect(box.clip(inside.map { Point(x: $0.x + 50, y: $0.y) }).isEmpty)
  }

  /// Against a count of sample points.
  @Test(arguments: 0..<20) func trianglesKeepTheirInnerArea(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let triangle = (0..<3).map { _ in
      Point<Screen>(
        x: Double.random(in: -10...20, using: &random), y: Double.random(in: -10...20, using: &random))
    }
    let ring = Ring(closing: triangle)
    let hits = (0..<10_000).count {
      ring.contains(Point(x: Double($0 % 100) / 10 + 0.05, y: Double($0 / 100) / 10 + 0.05))
    }
    #expect(abs(abs(area(box.clip(triangle))) - Double(hits) / 100) < 1.5)
  }
}
