import Geodesy
import Shapes
import Topology

/// The point of each gap that is farthest from all sites: the centre of the largest circle that is empty of sites.
///
/// Within one catchment the distance to its site is convex, so its greatest value over a part of a gap is at a corner
/// of that part: a vertex of the gap, a crossing of its boundary with the border of two catchments, or a Voronoi
/// vertex inside. All are tried, so the answer needs no tolerance (G. T. Toussaint, "Computing largest empty
/// circles with location constraints", International Journal of Computer & Information Sciences 12, 1983).
struct FarthestPoint {
  /// One answer.
  struct Answer {
    var point: Point<Geographic>
    var distance_km: Double
    /// Index of the nearest of the cells' places.
    var place: Int
  }

  /// Lambert-93 stretches lengths by no more than this here: what is nearer in the plane cannot be the farthest.
  private static let stretch = 0.003

  private let gaps: [MultiPolygon<Planar>]
  private let cells: VoronoiCells
  private var candidates: [[(distance: Double, point: Point<Planar>)]]

  /// The farthest point of each gap; `nil` for an empty one.
  static func find(
    in gaps: [MultiPolygon<Planar>], cells: VoronoiCells
  ) throws(StudiesError) -> [Answer?] {
    guard gaps.contains(where: { !$0.isEmpty }) else { return gaps.map { _ in nil } }
    var search = FarthestPoint(
      gaps: gaps, cells: cells, candidates: Array(repeating: [], count: gaps.count))
    search.addVertices()
    search.addCrossings()
    try search.addVoronoiVertices()
    return try search.answers()
  }

  private mutating func addVertices() {
    let places = PlanarNearest(cells.planar)
    for (gap, surface) in gaps.enumerated() {
      let points = surface.rings.flatMap { $0.points.dropLast() }
      let distances = inParallel(points, slice: 1_024) { part in part.map { places.leastDistance_m(from: $0) }
      }
      candidates[gap] += zip(distances, points).map { (distance: $0, point: $1) }
    }
  }

  private mutating func addCrossings() {
    let whole = MultiPolygon(gaps.flatMap(\.polygons))
    guard !whole.isEmpty else { return }
    let gapOfRing = gaps.indices.flatMap { gap in
      gaps[gap].rings.map { _ in gap }
    }
    let origin = Point<Planar>(x: 0, y: 0)
    let grid = CoverGrid(whole, over: Box(around: whole), from: origin, cell_m: 5_000)
    for (cell, surface) in cells.cells.enumerated() {
      for border in PlanarEdge.edges(of: surface ?? MultiPolygon(), from: origin) {
        grid.cells(of: border.box).forEach(grid.grid.columns) { place in
          for item in grid.edges(inCell: place) {
            guard let shares = border.crossing(with: grid.edges[Int(item)]) else { continue }
            let point = border.point(at: shares.onThis)
            candidates[gapOfRing[grid.edges[Int(item)].ring]]
              .append((point.planarDistance(to: cells.planar[cell]), point))
          }
        }
      }
    }
  }

  private mutating func addVoronoiVertices() throws(StudiesError) {
    let corners = cells.cells.enumerated().flatMap { cell, surface in
      (surface?.polygons ?? []).flatMap(\.exterior.points).map { (cell: cell, point: $0) }
    }
    let gaps = self.gaps
    let places = try doors { try Location.locate(corners.map(\.point), in: gaps) }
    for (corner, gap) in zip(corners, places) {
      guard let gap else { continue }
      candidates[gap].append((corner.point.planarDistance(to: cells.planar[corner.cell]), corner.point))
    }
  }

  /// Measures on the ellipsoid all candidates that may be the farthest there, those of all gaps at once.
  private func answers() throws(StudiesError) -> [Answer?] {
    let tried = candidates.map { FarthestPoint.likely($0) }
    let positions = try doors { try Projection.unproject(tried.flatMap { $0 }, from: .lambert93) }
    let found = try doors { try NearestSite.find(for: positions, among: cells.positions) }
    var next = 0
    return tried.map { points in
      var best: Answer?
      for item in next..<(next + points.count) {
        guard let nearest = found[item].sites.first, nearest.distance_km > best?.distance_km ?? -1 else {
          continue
        }
        best = Answer(point: positions[item], distance_km: nearest.distance_km, place: nearest.site)
      }
      next += points.count
      return best
    }
  }

  /// The candidates of a gap that may be the farthest on the ellipsoid, each once.
  private static func likely(_ candidates: [(distance: Double, point: Point<Planar>)]) -> [Point<Planar>] {
    let limit = (candidates.map(\.distance).max() ?? 0) * (1 - FarthestPoint.stretch)
    return Set(candidates.filter { $0.distance >= limit }.map(\.point)).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
  }
}
