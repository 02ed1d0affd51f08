import CPROJ
import Shapes

extension Geodesic {
  /// The length of the shortest line, in kilometres (`geod_inverse`).
  ///
  /// - Parameters:
  ///   - start: degrees.
  ///   - end: degrees.
  /// - Returns: kilometres.
  public func distance_km(from start: Point<Geographic>, to end: Point<Geographic>) -> Double {
    withEllipsoid { Self.distance_km($0, start, end) }
  }

  /// The lengths of the shortest lines from one position to many, in kilometres (`geod_inverse`).
  ///
  /// - Parameters:
  ///   - start: degrees.
  ///   - ends: degrees.
  /// - Returns: kilometres for each end.
  public func distances_km(from start: Point<Geographic>, to ends: [Point<Geographic>]) -> [Double] {
    withEllipsoid { ellipsoid in ends.map { Self.distance_km(ellipsoid, start, $0) } }
  }

  /// The position at the end of a line, in degrees (`geod_direct`).
  ///
  /// - Parameters:
  ///   - start: degrees.
  ///   - azimuth: degrees from north, turning east.
  ///   - distance_km: kilometres.
  /// - Returns: degrees.
  public func destination(
    from start: Point<Geographic>, azimuth: Double, distance_km: Double
  ) -> Point<Geographic> {
    var end = Point<Geographic>(x: 0, y: 0)
    withEllipsoid { geod_direct($0, start.y, start.x, azimuth, distance_km * 1_000, &end.y, &end.x, nil) }
    return end
  }

  /// The same for a caller that holds the ellipsoid already.
  static func distance_km(
    _ ellipsoid: UnsafePointer<geod_geodesic>, _ start: Point<Geographic>, _ end: Point<Geographic>
  ) -> Double {
    var metres = 0.0
    geod_inverse(ellipsoid, start.y, start.x, end.y, end.x, &metres, nil, nil)
    return metres / 1_000
  }
}
