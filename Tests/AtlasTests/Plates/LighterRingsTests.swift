import Samples
import Shapes
import Testing

@testable import Atlas

@Suite struct LighterRingsTests {
  /// A circle of 10 km with a ragged rim, a hole that is seen and one that is not.
  private func surface(_ seed: UInt64) -> MultiPolygon<Planar> {
    var generator = SeededGenerator(seed: seed)
    func ring(_ radius: Double, _ x: Double, noise: Double) -> Ring<Planar> {
      Ring(
        closing: (0..<400).map { step in
          // A regular polygon by turning a vector, without trigonometric functions of the platform.
          let (cosine, sine) = LighterRingsTests.turned(step)
          let length = radius + Double.random(in: -noise...noise, using: &generator)
          return Point(x: x + length * cosine, y: length * sine)
        })
    }
    return MultiPolygon([
      Polygon(
        exterior: ring(10_000, 0, noise: 60),
        holes: [ring(2_000, 3_000, noise: 60), ring(150, -3_000, noise: 1)])
    ])
  }

  private static func turned(_ steps: Int) -> (Double, Double) {
    let (c, s) = (0.999_876_632_481_661, 0.015_707_317_311_820_7)
    return (0..<steps).reduce((1.0, 0.0)) { vector, _ in
      (vector.0 * c - vector.1 * s, vector.0 * s + vector.1 * c)
    }
  }

  @Test(arguments: 1...8) func whatIsSeenStays(_ seed: UInt64) {
    let whole = surface(seed)
    let light = whole.lighter(pixel_m: 200)
    #expect(light.polygons.count == 1 && light.polygons[0].holes.count == 1)
    #expect(light.pointCount < whole.pointCount / 3)
    // No edge moves farther than 0.6 pixels: what is gained and lost is less than that along the rims.
    let rims = 2 * 3.2 * (10_000.0 + 2_000.0)
    #expect(abs(light.planarArea - whole.planarArea) < rims * 120)
    let kept = Set(whole.polygons[0].exterior.points)
    #expect(light.polygons[0].exterior.points.allSatisfy { kept.contains($0) })
    #expect(whole.lighter(pixel_m: 10_000).isEmpty)
  }
}
