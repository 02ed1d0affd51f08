import Shapes

/// Joins rings that lie apart to polygons: each hole belongs to the smallest outer ring around it.
enum RingNesting {
  /// The surface of some rings; `nil` where a hole lies in no outer ring.
  ///
  /// - Parameter rings: with the surface on their left: outer ones counter-clockwise, holes clockwise.
  static func surface(of rings: [Ring<Planar>]) -> MultiPolygon<Planar>? {
    let areas = rings.map(\.signedArea)
    let outer = rings.indices.filter { areas[$0] > 0 }
    var polygons = outer.map { Polygon(exterior: rings[$0]) }
    let holes = rings.indices.filter { areas[$0] < 0 }
    guard !holes.isEmpty else { return MultiPolygon(polygons) }
    let run = EdgeRun(rings: polygons.map(\.exterior))
    guard run.owners.count == polygons.count else { return nil }
    let rows = WindingRows(run)
    for hole in holes {
      // A hole may touch its outer ring in one point; another one tells.
      let around = rings[hole].points.lazy.compactMap { rows.rings(around: $0) { _ in true } }.first
      let candidates = (around ?? [:]).keys.map(Int.init)
      guard let place = candidates.min(by: { (areas[outer[$0]], $0) < (areas[outer[$1]], $1) }) else {
        return nil
      }
      polygons[place].holes.append(rings[hole])
    }
    return MultiPolygon(polygons)
  }
}
