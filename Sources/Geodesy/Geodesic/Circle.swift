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
    circles(around: center, radii_km: [radius_km], areaTolerance: areaTolerance)[0]
  }

  /// The circles of several radii around one centre (`geod_lineinit`, `geod_position`).
  ///
  /// East and west of the centre's meridian mirror each other, so half of each circle is computed.
  ///
  /// - Parameters:
  ///   - center: degrees.
  ///   - radii_km: kilometres.
  ///   - areaTolerance: the part of each disc's area that may be missing.
  public func circles(
    around center: Point<Geographic>, radii_km: [Double], areaTolerance: Double = 1e-4
  ) -> [Ring<Geographic>] {
    let count = Self.corners(areaTolerance: areaTolerance)
    var rings = [[Point<Geographic>]](
      repeating: Array(repeating: center, count: count), count: radii_km.count)
    withEllipsoid { ellipsoid in
      for corner in 0...(count / 2) {
        var line = geod_geodesicline()
        let azimuth = 360 * Double(corner) / Double(count)
        geod_lineinit(&line, ellipsoid, center.y, center.x, azimuth, 0)
        for (ring, radius_km) in radii_km.enumerated() {
          var east = Point<Geographic>(x: 0, y: 0)
          geod_position(&line, radius_km * 1_000, &east.y, &east.x, nil)
          let west = remainder(2 * center.x - east.x, 360)
          // Counter-clockwise from the north: the west side comes first.
          rings[ring][corner] = Point(x: west, y: east.y)
          rings[ring][(count - corner) % count] = east
        }
      }
    }
    return rings.map { Ring(closing: $0) }
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
