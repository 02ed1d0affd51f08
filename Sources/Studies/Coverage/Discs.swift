import Foundation
import Geodesy
import Shapes
import Topology

/// The discs of one radius around places, and their union.
public struct Discs: Sendable {
  /// The radius, in kilometres.
  public let radius_km: Double
  /// The geodesic circles that reach the territory's box, as polygons in Lambert-93, metres.
  public let circles: [MultiPolygon<Planar>]
  /// Their union, in Lambert-93, metres.
  public let union: MultiPolygon<Planar>

  /// Draws the discs of several radii around places, leaving out those that cannot reach a box.
  ///
  /// - Parameters:
  ///   - positions: distinct places.
  ///   - radii_km: kilometres on the ellipsoid.
  ///   - box: the territory's box, degrees.
  /// - Throws: what GEOS or PROJ said.
  static func draw(
    around positions: [Point<Geographic>], radii_km: [Double], reaching box: Box<Geographic>
  ) throws(StudiesError) -> [Discs] {
    let circles = try doors {
      try radii_km.map { radius_km throws(GeodesyError) in
        let reach = box.enlarged(byKilometres: radius_km)
        return try Geodesic.grs80.circles(
          around: positions.filter { reach.contains($0) }, radius_km: radius_km, in: .lambert93
        ).map { MultiPolygon([Polygon(exterior: $0)]) }
      }
    }
    let unions = inParallel(circles, slice: 1) { part in
      part.map { circles in Result { () throws(StudiesError) in try union(of: circles) } }
    }
    return try radii_km.indices.map { (index) throws(StudiesError) in
      Discs(radius_km: radii_km[index], circles: circles[index], union: try unions[index].get())
    }
  }

  /// What discs cover together, in Lambert-93, metres.
  ///
  /// - Parameter circles: convex polygons in metres, near to circles.
  /// - Throws: what GEOS said, where borders touch.
  public static func union(of circles: [MultiPolygon<Planar>]) throws(StudiesError) -> MultiPolygon<Planar> {
    try doors { try Overlay.union(crossing: NeededDiscs.among(circles)) }
  }
}

extension Box where Space == Geographic {
  /// The box with a margin that is at least as wide as a distance on the ground, on each side.
  func enlarged(byKilometres distance_km: Double) -> Box {
    // A degree of latitude is never under 110.5 km, one of longitude 111.3 km × cos φ.
    let latitude = distance_km / 110.5 + 0.01
    let widest = min(89, max(abs(minY - latitude), abs(maxY + latitude)))
    let longitude = distance_km / (111.3 * cos(widest * .pi / 180)) + 0.01
    return Box(
      minX: minX - longitude, minY: minY - latitude, maxX: maxX + longitude, maxY: maxY + latitude)
  }
}
