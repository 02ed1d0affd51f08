import Samples
import Shapes
import Testing

@testable import Studies

@Suite struct PlanarNearestTests {
  private func points(_ count: Int, _ generator: inout SeededGenerator) -> [Point<Planar>] {
    (0..<count).map { _ in
      // Whole kilometres, so that many share an easting.
      Point(
        x: Double(Int.random(in: -20...20, using: &generator)) * 1_000,
        y: Double(Int.random(in: -50...50, using: &generator)) * 1_000)
    }
  }

  @Test(arguments: [0, 1, 2, 7, 300]) func `The distance is the least of all`(_ count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let places = points(count, &generator)
    let nearest = PlanarNearest(places)
    for point in points(200, &generator) {
      let least = places.map { $0.planarDistance(to: point) }.min() ?? .infinity
      #expect(nearest.leastDistance_m(from: point) == least)
    }
  }
}
