import Geodesy
import Shapes
import Topology

/// Gathers what is known of the gaps of one radius.
struct GapSurvey {
  let area: StudyArea
  let places: Places
  let cells: VoronoiCells
  let sliver_km2: Double
  /// The covered share of each commune at the radius of the gaps.
  let coveredShares: [Double]

  /// The gaps that form a surface, one per polygon, by inhabitants descending, then area, then place.
  func gaps(_ surface: MultiPolygon<Planar>) throws(StudiesError) -> [Gap] {
    let surfaces = surface.polygons.map { MultiPolygon([$0]) }
    let degrees = try doors { try Projection.unproject(surfaces, from: .lambert93) }
    let areas = try planarAreas_km2(surfaces)
    let contents = GapContents(area: area, gapShares: coveredShares.map { 1 - $0 })
    let inhabitants = try contents.inhabitants(of: surfaces, areas_km2: areas)
    let reached = try contents.communes(in: surfaces)
    let farthest = try FarthestPoint.find(
      in: surfaces, cells: cells)
    var gaps: [Gap] = []
    for index in surfaces.indices {
      guard let far = farthest[index] else { continue }
      gaps.append(
        gap(
          surfaces[index], degrees[index], area_km2: areas[index], parts: inhabitants[index],
          reached: reached[index], far))
    }
    return numbered(gaps)
  }

  private func gap(
    _ surface: MultiPolygon<Planar>, _ degrees: MultiPolygon<Geographic>, area_km2: Double,
    parts: [GapContents.Part],
    reached: [Int], _ far: FarthestPoint.Answer
  ) -> Gap {
    let communes = area.territory.communes
    let contents = GapContents(area: area, gapShares: coveredShares.map { 1 - $0 })
    return Gap(
      id: "", surface: surface, degrees: degrees, area_km2: area_km2,
      population: parts.reduce(0) { $0 + $1.population },
      populationByReference: reached.reduce(0) { $0 + (communes[$1].population ?? 0) }, communes: reached,
      departments: contents.departments(of: parts, area_km2: area_km2),
      mainCommune: contents.mainCommune(reached, parts),
      farthest: far.point, farthestDistance_km: far.distance_km,
      farthestSite: places.sitesAtPosition[cells.places[far.place]][0], isSliver: area_km2 < sliver_km2)
  }

  private func numbered(_ gaps: [Gap]) -> [Gap] {
    let sorted = gaps.sorted {
      ($1.population, $1.area_km2, $0.farthest.x, $0.farthest.y) < (
        $0.population, $0.area_km2, $1.farthest.x, $1.farthest.y
      )
    }
    return sorted.enumerated().map { index, gap in
      var gap = gap
      gap.id = GapContents.id("ZB-", index + 1)
      return gap
    }
  }
}
