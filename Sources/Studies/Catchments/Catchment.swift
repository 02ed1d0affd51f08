import Geodesy
import Shapes
import Topology

/// An *aire d'attraction*: the part of the territory nearer to one place than to any other.
public struct Catchment: Hashable, Sendable {
  /// The sites that stand at the place, ascending.
  public var sites: [Int]
  /// The surface in Lambert-93, metres.
  public var surface: MultiPolygon<Planar>
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
    let inside = try doors { try Overlay.pairs(of: shapes, with: [area.outline]) }
    let areas = try planarAreas_km2(inside.map(\.surface))
    let population = try populations(of: shapes, area)
    let byReference = referenceCounts(area, places, distances)
    return zip(inside, areas).map { pair, area_km2 in
      let sites = places.sitesAtPosition[cells.places[owners[pair.first]]]
      let counts = byReference[sites[0]] ?? (0, 0)
      return Catchment(
        sites: sites, surface: pair.surface, area_km2: area_km2, population: population[pair.first],
        communes: counts.communes, populationByReference: counts.population)
    }
  }

  /// For each cell, inhabitants in proportion to the communes' areas; conserved over all cells.
  private static func populations(
    of cells: [MultiPolygon<Planar>], _ area: StudyArea
  ) throws(StudiesError) -> [Double] {
    let pairs = try doors { try Overlay.pairs(of: cells, with: area.communeSurfaces) }
    let pieces = pairs.map { $0.surface.planarArea }
    var totals = [Double](repeating: 0, count: area.communeSurfaces.count)
    for (pair, piece) in zip(pairs, pieces) { totals[pair.second] += piece }
    var populations = [Double](repeating: 0, count: cells.count)
    for (pair, piece) in zip(pairs, pieces) where totals[pair.second] > 0 {
      let inhabitants = Double(area.territory.communes[pair.second].population ?? 0)
      populations[pair.first] += inhabitants * piece / totals[pair.second]
    }
    return populations
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
