import Geodesy
import Shapes
import Topology

/// An *aire d'attraction*: the part of the territory nearer to one place than to any other.
public struct Catchment: Hashable, Sendable {
  /// The sites that stand at the place, ascending.
  public var sites: [Int]
  /// The surface in Lambert-93, metres.
  public var surface: MultiPolygon<Planar>
  /// The same in degrees.
  public var degrees: MultiPolygon<Geographic>
  /// Geodesic area, in km².
  public var area_km2: Double
  /// Inhabitants in proportion to area.
  public var population: Double
  /// The communes whose reference point is nearest to this place.
  public var communes: Int
  /// Inhabitants of these communes.
  public var populationByReference: Int
}

extension Catchment {
  /// The catchments that reach the territory, in the order of their first site.
  ///
  /// - Parameter distances: the nearest site of each commune.
  static func survey(
    _ area: StudyArea, _ places: Places, _ cells: VoronoiCells, _ distances: CommuneDistances
  ) throws(StudiesError) -> [Catchment] {
    let owners = cells.cells.indices.filter { cells.cells[$0] != nil }
    let shapes = owners.compactMap { cells.cells[$0] }
    let overlaps = try doors { try Overlay.overlaps(of: shapes, with: [area.outline]) }[0]
    let surfaces = zip(shapes, overlaps).map { $1.surface(of: $0) }
    let degrees = try doors { try Projection.unproject(surfaces, from: .lambert93) }
    let areas = try planarAreas_km2(surfaces)
    let population = populations(of: shapes, area)
    let byReference = referenceCounts(area, places, distances)
    return owners.indices.filter { !surfaces[$0].isEmpty }.map { index in
      let sites = places.sitesAtPosition[cells.places[owners[index]]]
      let counts = byReference[sites[0]] ?? (0, 0)
      return Catchment(
        sites: sites, surface: surfaces[index], degrees: degrees[index], area_km2: areas[index],
        population: population[index],
        communes: counts.communes, populationByReference: counts.population)
    }
  }

  /// For each cell, inhabitants in proportion to the communes' areas; conserved over all cells.
  private static func populations(of cells: [MultiPolygon<Planar>], _ area: StudyArea) -> [Double] {
    let convex = cells.map { ConvexCell($0) }
    let index = BoxIndex(convex.map(\.box))
    let pieces = inParallel(area.communeSurfaces) { part in
      part.map { Catchment.pieces(of: $0, convex, index) }
    }
    var populations = [Double](repeating: 0, count: cells.count)
    for (commune, pieces) in pieces.enumerated() {
      let total = pieces.reduce(0) { $0 + $1.area }
      let inhabitants = Double(area.territory.communes[commune].population ?? 0)
      for piece in pieces where total > 0 { populations[piece.cell] += inhabitants * piece.area / total }
    }
    return populations
  }

  /// The cells that share a commune, and the area of each share in m²; cells are convex and tile the plane.
  private static func pieces(
    of surface: MultiPolygon<Planar>, _ cells: [ConvexCell], _ index: BoxIndex
  ) -> [(cell: Int, area: Double)] {
    let box = Box(around: surface)
    let near = index.items(near: box)
    if let only = near.first(where: { cells[$0].contains(box) }) { return [(only, 1)] }
    return near.map { ($0, cells[$0].sharedArea(with: surface)) }.filter { $0.area > 0 }
  }

  /// For each first site of a place, the communes whose nearest site it is, and their inhabitants.
  private static func referenceCounts(
    _ area: StudyArea, _ places: Places, _ distances: CommuneDistances
  ) -> [Int: (communes: Int, population: Int)] {
    var counts: [Int: (communes: Int, population: Int)] = [:]
    for (commune, site) in distances.site.enumerated() {
      let known = counts[site] ?? (0, 0)
      let inhabitants = area.territory.communes[commune].population ?? 0
      counts[site] = (known.communes + 1, known.population + inhabitants)
    }
    return counts
  }
}

extension Overlap {
  /// The part of a surface that overlaps.
  func surface(of whole: MultiPolygon<Planar>) -> MultiPolygon<Planar> {
    switch self {
    case .none: MultiPolygon()
    case .whole: whole
    case .partial(let piece): piece
    }
  }
}
