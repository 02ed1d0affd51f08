import Shapes
import Testing

@testable import Territories

@Suite("Rough distances")
struct RoughDistanceTests {
  /// Geodesic lengths by pyproj 3.7.2, GRS80.
  @Test(
    "Within half a percent of the geodesic",
    arguments: [
      (1.0, 43.0, 1.01, 43.0, 815.410), (1.0, 43.0, 1.0, 43.01, 1110.928), (2.0, 48.5, 2.02, 48.49, 1849.740),
    ])
  func distances(x: Double, y: Double, u: Double, v: Double, metres: Double) {
    let distance = Point<Geographic>(x: x, y: y).roughDistance(to: Point(x: u, y: v))
    #expect(abs(distance / metres - 1) < 0.005)
  }

  @Test("From a point to a square: nothing inside, else to the nearest edge or corner")
  func toSurface() {
    let square = Sample.square(1, 43)
    #expect(square.distance(to: Point(x: 1.05, y: 43.05), box: Box(around: square)) == 0)
    #expect(abs(square.distance(to: Point(x: 1.05, y: 43.11), box: Box(around: square)) - 1112) < 1)
    let corner = square.distance(to: Point(x: 1.11, y: 43.11), box: Box(around: square))
    #expect(abs(corner - Point<Geographic>(x: 1.1, y: 43.1).roughDistance(to: Point(x: 1.11, y: 43.11))) < 1)
  }
}
