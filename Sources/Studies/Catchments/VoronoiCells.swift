import Geodesy
import Shapes
import Topology

/// The Voronoi cells of the places that can be the nearest of some point of a territory.
struct VoronoiCells: Sendable {
  /// Indices into ``Places/positions``, ascending.
  let places: [Int]
  /// Their positions, degrees.
  let positions: [Point<Geographic>]
  /// Their positions in Lambert-93, metres.
  let planar: [Point<Planar>]
  /// Their cells, convex, reaching well beyond the territory; `nil` only where two places are one in the plane.
  let cells: [MultiPolygon<Planar>?]

  /// Computes the cells in the plane of Lambert-93.
  ///
  /// The projection is conformal, and its scale changes by less than 2·10⁻⁴ over a catchment, so that a border
  /// is off by a few metres at most from the geodesic one.
  init(_ places: Places, of area: StudyArea) throws(StudiesError) {
    let box = area.box
    let corner = Point<Geographic>(x: box.minX, y: box.minY)
    let diagonal_km = Geodesic.grs80.distance_km(from: corner, to: Point(x: box.maxX, y: box.maxY))
    let center = try doors { try NearestSite.find(for: [box.center], among: places.positions) }.first?.sites
      .first
    // No point of the box is farther than this from its nearest place, nor can a place beyond it be that one.
    let reach = box.enlarged(byKilometres: diagonal_km + (center?.distance_km ?? 0))
    let kept = places.positions.indices.filter { reach.contains(places.positions[$0]) }
    let positions = kept.map { places.positions[$0] }
    let planar = try doors { try Projection.project(positions, to: .lambert93) }
    let extent = Box(around: planar).union(Box(around: area.outline)).enlarged(by: 10_000)
    self.places = kept
    self.positions = positions
    self.planar = planar
    cells = try doors { try VoronoiDiagram.cells(around: planar, covering: extent) }
  }
}
