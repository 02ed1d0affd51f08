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

  /// A circle around each centre, in a plane: the same as one by one to a micrometre, and much faster up to 100 km.
  ///
  /// - Parameters:
  ///   - centers: degrees.
  ///   - radius_km: kilometres.
  ///   - system: the plane.
  ///   - areaTolerance: the part of each disc's area that may be missing.
  /// - Returns: a ring in metres for each centre.
  /// - Throws: what PROJ said; the place is that of a corner, among all.
  public func circles(
    around centers: [Point<Geographic>], radius_km: Double, in system: ReferenceSystem,
    areaTolerance: Double = 1e-4
  ) throws(GeodesyError) -> [Ring<Planar>] {
    let corners = Self.corners(areaTolerance: areaTolerance)
    let table = CircleInterpolation(corners: corners)
    let nodes = try exactCircles(around: centers, radius_km, corners: CircleInterpolation.nodes, in: system)
    let isExact = zip(centers, nodes).map { center, ring in
      !CircleInterpolation.holds(around: center, radius_km: radius_km)
        || !CircleInterpolation.holds(through: ring)
    }
    let rough = centers.indices.filter { isExact[$0] }
    let whole = try exactCircles(around: rough.map { centers[$0] }, radius_km, corners: corners, in: system)
    var rings = inParallel(nodes) { rings in rings.map { table.ring(through: $0) } }
    for (index, ring) in zip(rough, whole) { rings[index] = ring }
    return rings
  }

  /// Circles corner by corner, in a plane.
  private func exactCircles(
    around centers: [Point<Geographic>], _ radius_km: Double, corners: Int, in system: ReferenceSystem
  ) throws(GeodesyError) -> [Ring<Planar>] {
    let rings = inParallel(centers) { centers in
      withEllipsoid { ellipsoid in
        centers.map { Self.circle(ellipsoid, around: $0, radius_km: radius_km, corners: corners) }
      }
    }
    return try Projection.project(rings.map { MultiPolygon([Polygon(exterior: $0)]) }, to: system)
      .map { $0.polygons[0].exterior }
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
