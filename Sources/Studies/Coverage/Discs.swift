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
    let widest = box.enlarged(byKilometres: radii_km.max() ?? 0)
    let near = positions.filter { widest.contains($0) }
    let rings = inParallel(near, slice: 8) { part in
      part.map { Geodesic.grs80.circles(around: $0, radii_km: radii_km) }
    }
    var discs: [Discs] = []
    for (index, radius_km) in radii_km.enumerated() {
      let reach = box.enlarged(byKilometres: radius_km)
      let kept = near.indices.filter { reach.contains(near[$0]) }
      let circles = kept.map { MultiPolygon([Polygon(exterior: rings[$0][index])]) }
      let planar = try doors { try Projection.project(circles, to: .lambert93) }
      discs.append(
        Discs(radius_km: radius_km, circles: planar, union: try doors { try Overlay.union(planar) }))
    }
    return discs
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
