import CPROJ
import Foundation
import Shapes

extension Geodesic {
  /// The positions at a distance from a centre, as a ring that turns counter-clockwise (`geod_direct`).
  ///
  /// An inscribed polygon of n corners lacks (2π/n)²/6 of the disc; n follows from the tolerance, and is a multiple of 4.
  ///
  /// - Parameters:
  ///   - center: degrees.
  ///   - radius_km: kilometres.
  ///   - areaTolerance: the part of the disc's area that may be missing.
  /// - Returns: the ring, in degrees.
  public func circle(
    around center: Point<Geographic>, radius_km: Double, areaTolerance: Double = 1e-4
  ) -> Ring<Geographic> {
    let corners = Self.corners(areaTolerance: areaTolerance)
    return withEllipsoid { Self.circle($0, around: center, radius_km: radius_km, corners: corners) }
  }

  /// A circle around each centre: the same as one by one to a micrometre, and much faster up to 100 km.
  ///
  /// - Parameters:
  ///   - centers: degrees.
  ///   - radius_km: kilometres.
  ///   - areaTolerance: the part of each disc's area that may be missing.
  /// - Returns: a ring in degrees for each centre.
  public func circles(
    around centers: [Point<Geographic>], radius_km: Double, areaTolerance: Double = 1e-4
  ) -> [Ring<Geographic>] {
    let corners = Self.corners(areaTolerance: areaTolerance)
    let table = CircleInterpolation(corners: corners)
    return inParallel(centers) { centers in
      withEllipsoid { ellipsoid in
        centers.map { center in
          guard CircleInterpolation.holds(around: center, radius_km: radius_km) else {
            return Self.circle(ellipsoid, around: center, radius_km: radius_km, corners: corners)
          }
          let nodes = CircleInterpolation.nodes
          return table.ring(
            through: Self.circle(ellipsoid, around: center, radius_km: radius_km, corners: nodes),
            around: center)
        }
      }
    }
  }

  private static func circle(
    _ ellipsoid: UnsafePointer<geod_geodesic>, around center: Point<Geographic>, radius_km: Double,
    corners: Int
  ) -> Ring<Geographic> {
    Ring(
      closing: (0..<corners).map { corner in
        var point = Point<Geographic>(x: 0, y: 0)
        let azimuth = 360 - 360 * Double(corner) / Double(corners)
        geod_direct(ellipsoid, center.y, center.x, azimuth, radius_km * 1_000, &point.y, &point.x, nil)
        return point
      })
  }

  /// The area of a disc, in square kilometres, on the sphere that has the ellipsoid's area.
  ///
  /// - Parameter radius_km: kilometres.
  /// - Returns: square kilometres.
  public func circleArea_km2(radius_km: Double) -> Double {
    let e = e2.squareRoot()
    let radius2 = a * a / 2 * (1 + (1 - e2) * atanh(e) / e) / 1e6
    let half = sin(radius_km / radius2.squareRoot() / 2)
    return 4 * .pi * radius2 * half * half
  }

  /// The least multiple of 4 that keeps an inscribed polygon's lack of area under a tolerance; at most 100,000.
  static func corners(areaTolerance: Double) -> Int {
    let least = areaTolerance > 1e-12 ? areaTolerance : 1e-12
    let count = 2 * Double.pi / (6 * least).squareRoot()
    return max(8, Int(min((count / 4).rounded(.up), 25_000)) * 4)
  }
}
