import CPROJ
import Shapes

/// Shortest lines on an ellipsoid: a value, computed without a lock.
///
/// C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013), in PROJ's `geodesic.h`. A position
/// that is not on Earth gives a number that is none (NaN), or no position.
public struct Geodesic: Sendable {
  /// The ellipsoid as the C functions take it.
  let ellipsoid: geod_geodesic
  /// Equatorial radius, in metres.
  let a: Double
  /// Square of the first eccentricity.
  let e2: Double

  /// The ellipsoid of RGF93 (Moritz 2000, "Geodetic reference system 1980").
  public static let grs80 = Geodesic(equatorialRadius_m: 6_378_137, flattening: 1 / 298.257222101)

  /// The ellipsoid of GPS (NIMA TR8350.2).
  public static let wgs84 = Geodesic(equatorialRadius_m: 6_378_137, flattening: 1 / 298.257223563)

  /// An ellipsoid of revolution (`geod_init`).
  ///
  /// - Parameters:
  ///   - equatorialRadius_m: in metres.
  ///   - flattening: (a − b) ÷ a, less than 0.02.
  init(equatorialRadius_m: Double, flattening: Double) {
    var ellipsoid = geod_geodesic()
    geod_init(&ellipsoid, equatorialRadius_m, flattening)
    self.ellipsoid = ellipsoid
    a = equatorialRadius_m
    e2 = flattening * (2 - flattening)
  }

  /// Lends the C functions the ellipsoid in place.
  func withEllipsoid<Result>(_ body: (UnsafePointer<geod_geodesic>) -> Result) -> Result {
    withUnsafePointer(to: ellipsoid, body)
  }
}
