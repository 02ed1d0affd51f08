import Shapes
import Testing

@testable import Geodesy

@Suite struct CircleTests {
  private let toulouse = Point<Geographic>(longitude: 1.444, latitude: 43.604)

  @Test(arguments: [0.01, 5, 30, 500]) func `Every corner lies at the radius`(_ radius_km: Double) {
    let ring = Geodesic.grs80.circle(around: toulouse, radius_km: radius_km)
    for point in ring.points {
      #expect(abs(Geodesic.grs80.distance_km(from: toulouse, to: point) - radius_km) < 1e-9)
    }
    #expect(ring.signedArea > 0)
    #expect(ring.points.count % 4 == 1 && ring.points.first == ring.points.last)
  }

  @Test(arguments: [1e-2, 1e-3, 1e-4, 1e-6]) func `The polygon lacks less of the disc than allowed`(
    _ tolerance: Double
  ) {
    let ring = Geodesic.grs80.circle(around: toulouse, radius_km: 15, areaTolerance: tolerance)
    let area = Geodesic.grs80.areas_km2(of: [MultiPolygon([Polygon(exterior: ring)])])[0]
    let lack = 1 - area / Geodesic.grs80.circleArea_km2(radius_km: 15)
    // On the ellipsoid a disc of 15 km differs from the sphere's by a part in 10⁷ or so.
    #expect(lack < tolerance + 2e-7)
    #expect(lack > tolerance * 0.5 - 2e-7)
  }

  /// Where the plane is torn, behind France, too: there both are torn in the same way.
  @Test(arguments: [0.1, 5, 30, 100, 101, 2_000])
  func `Many circles are those of one by one to a micrometre`(_ radius_km: Double) throws {
    let centers = [-60.0, -30, 0, 43.604, 65, 69.9, 71].flatMap { latitude in
      [-180.0, -177.01, -176.9, -60, 1.444, 55, 180].map {
        Point<Geographic>(longitude: $0, latitude: latitude)
      }
    }
    for system in [ReferenceSystem.lambert93, .europeanGrid] {
      let rings = try Geodesic.grs80.circles(around: centers, radius_km: radius_km, in: system)
      for (center, ring) in zip(centers, rings) {
        let corners = Geodesic.grs80.circle(around: center, radius_km: radius_km).points
        let exact = try Projection.project(corners, to: system)
        let scale = max(1, exact[0].planarDistance(to: exact[exact.count / 2]) / radius_km / 2_000)
        #expect(ring.points.count == exact.count)
        #expect(zip(ring.points, exact).allSatisfy { $0.planarDistance(to: $1) < 1e-6 * scale })
      }
    }
  }

  @Test func `Tolerances that are none still give a ring`() {
    for tolerance in [0, -1, .nan, 1e9] {
      let count = Geodesic.corners(areaTolerance: tolerance)
      #expect(count >= 8 && count <= 100_000 && count % 4 == 0)
    }
  }

  /// The formula of a spherical cap: all of the Earth at half its girth, nearly a plane disc when small.
  @Test func `Areas of discs`() {
    let grs80 = Geodesic.grs80
    let whole = 4 * Double.pi * 6_371.007_181 * 6_371.007_181
    #expect(abs(grs80.circleArea_km2(radius_km: .pi * 6_371.007_181) / whole - 1) < 1e-9)
    #expect(abs(grs80.circleArea_km2(radius_km: 1) / .pi - 1) < 1e-8)
  }
}
