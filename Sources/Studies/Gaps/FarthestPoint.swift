import Geodesy
import Shapes
import Topology

/// The point of a surface that is farthest from all sites.
///
/// Within one catchment the distance to its site is convex, so its greatest value over a part of the surface is
/// at a vertex of that part; the vertices of surface ∩ cells therefore hold the answer, exactly and without a
/// tolerance. It is the centre of the largest empty circle (G. T. Toussaint, "Computing largest empty circles
/// with location constraints", Int. J. Computer & Information Sciences 12, 1983).
enum FarthestPoint {
  /// One answer.
  struct Answer {
    var point: Point<Geographic>
    var distance_km: Double
    var place: Int
  }

  /// The number of vertices, farthest first in the plane, that are measured on the ellipsoid.
  ///
  /// Lambert-93 stretches by less than two in a thousand here: the farthest on the ellipsoid is among the first.
  private static let shortlist = 16

  /// The farthest point of each surface; `nil` for an empty one.
  ///
  /// - Parameters:
  ///   - surfaces: in Lambert-93, metres.
  ///   - cells: the Voronoi cells of the places; `nil` where a place has none.
  ///   - places: the places, in Lambert-93 and in degrees.
  static func find(
    in surfaces: [MultiPolygon<Planar>], cells: [MultiPolygon<Planar>?], planar: [Point<Planar>],
    geographic: [Point<Geographic>]
  ) throws(StudiesError) -> [Answer?] {
    let owners = cells.indices.filter { cells[$0] != nil }
    let pairs = try doors { try Overlay.pairs(of: surfaces, with: owners.compactMap { cells[$0] }) }
    var vertices = [[(distance: Double, point: Point<Planar>)]](repeating: [], count: surfaces.count)
    for pair in pairs {
      let site = planar[owners[pair.second]]
      for point in pair.surface.polygons.flatMap(\.exterior.points) {
        vertices[pair.first].append((point.planarDistance(to: site), point))
      }
    }
    return try vertices.map { (vertices) throws(StudiesError) in
      try measure(vertices.sorted(by: farther).prefix(shortlist).map(\.point), geographic: geographic)
    }
  }

  private static func farther(
    _ a: (distance: Double, point: Point<Planar>), _ b: (distance: Double, point: Point<Planar>)
  ) -> Bool {
    (-a.distance, a.point.x, a.point.y) < (-b.distance, b.point.x, b.point.y)
  }

  private static func measure(
    _ points: [Point<Planar>], geographic: [Point<Geographic>]
  ) throws(StudiesError) -> Answer? {
    let positions = try doors { try Projection.unproject(points, from: .lambert93) }
    let found = try doors { try NearestSite.find(for: positions, among: geographic) }
    var best: Answer?
    for (position, found) in zip(positions, found) {
      guard let nearest = found.sites.first, nearest.distance_km > best?.distance_km ?? -1 else {
        continue
      }
      best = Answer(point: position, distance_km: nearest.distance_km, place: nearest.site)
    }
    return best
  }
}
