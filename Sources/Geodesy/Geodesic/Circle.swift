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
  public func circle(
    around center: Point<Geographic>, radius_km: Double, areaTolerance: Double = 1e-4
  ) -> Ring<Geographic> {
    let count = Self.corners(areaTolerance: areaTolerance)
    return Ring(
      closing: withEllipsoid { ellipsoid in
        (0..<count).map { corner in
          var point = Point<Geographic>(x: 0, y: 0)
          let azimuth = 360 - 360 * Double(corner) / Double(count)
          geod_direct(ellipsoid, center.y, center.x, azimuth, radius_km * 1_000, &point.y, &point.x, nil)
          return point
        }
      })
  }

  /// The area of a disc, in square kilometres, on the sphere that has the ellipsoid's area.
  ///
  /// - Parameter radius_km: kilometres.
  public func circleArea_km2(radius_km: Double) -> Double {
    let e = e2.squareRoot()
    let radius2 = a * a / 2 * (1 + (1 - e2) * atanh(e) / e) / 1e6
    let half = sin(radius_km / radius2.squareRoot() / 2)
    return 4 * .pi * radius2 * half * half
  }

  /// The least multiple of 4 that keeps an inscribed polygon's lack of area under a tolerance; at most 100,000.
  static func corners(areaTolerance: Double) -> Int {
    let count = 2 * Double.pi / (6 * max(areaTolerance, 1e-12)).squareRoot()
    return max(8, Int(min((count / 4).rounded(.up), 25_000)) * 4)
  }
}
