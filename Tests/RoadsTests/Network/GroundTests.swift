import Geodesy
import Shapes
import Testing

@testable import Roads

@Suite struct GroundTests {
  @Test(arguments: UInt64(1)...50) func shortDistancesAreGeodesic(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (x, y) = (
      Int32.random(in: -50_000_000...90_000_000, using: &random),
      Int32.random(in: 410_000_000...510_000_000, using: &random)
    )
    let (dx, dy) = (
      Int32.random(in: -1_000_000...1_000_000, using: &random),
      Int32.random(in: -700_000...700_000, using: &random)
    )
    let exact =
      Geodesic.grs80.distance_km(
        from: Ground.point(Double(x), Double(y)), to: Ground.point(Double(x + dx), Double(y + dy))) * 1_000
    #expect(abs(Ground.distance_m(x, y, x + dx, y + dy) - exact) <= exact * 2e-5)
    let near =
      Geodesic.grs80.distance_km(
        from: Ground.point(Double(x), Double(y)), to: Ground.point(Double(x + dx / 100), Double(y + dy / 100))
      ) * 1_000
    #expect(abs(Ground.distance_m(x, y, x + dx / 100, y + dy / 100) - near) <= near * 1e-8 + 1e-6)
  }
}
