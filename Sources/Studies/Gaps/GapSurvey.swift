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
    let inhabitants = try inhabitants(of: surfaces, areas_km2: areas)
    let reached = try communes(in: surfaces)
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

  /// The inhabitants of one commune that a gap holds, in proportion to area.
  struct Part {
    var commune: Int
    var population: Double
    var area_km2: Double
  }

  /// For each gap, the communes that it touches, ascending.
  ///
  /// Only the smaller gaps are laid over the communes; the largest holds what is left of each, so that inhabitants
  /// are conserved: covered + all gaps = the commune.
  private func inhabitants(
    of gaps: [MultiPolygon<Planar>], areas_km2: [Double]
  ) throws(StudiesError) -> [[Part]] {
    let order = gaps.indices.sorted { (areas_km2[$1], $0) < (areas_km2[$0], $1) }
    guard let largest = order.first else { return [] }
    let smaller = Array(order.dropFirst())
    let pairs = try doors { try Overlay.pairs(of: smaller.map { gaps[$0] }, with: area.communeSurfaces) }
    let pieces_km2 = try planarAreas_km2(pairs.map(\.surface))
    var left = coveredShares.map { 1 - $0 }
    var parts = [[Part]](repeating: [], count: gaps.count)
    for (pair, piece_km2) in zip(pairs, pieces_km2) {
      var share = min(left[pair.second], piece_km2 / area.communeAreas_km2[pair.second])
      // What is left by two ways of measuring belongs to the piece.
      if left[pair.second] - share < 1e-5 { share = left[pair.second] }
      left[pair.second] -= share
      parts[smaller[pair.first]].append(part(of: pair.second, share: share))
    }
    // What rounding leaves of a covered commune, a thousandth of a square metre, is no part of a gap.
    parts[largest] = left.indices.filter { left[$0] > 1e-9 }.map { part(of: $0, share: left[$0]) }
    return parts
  }

  private func part(of commune: Int, share: Double) -> Part {
    let population = Double(area.territory.communes[commune].population ?? 0)
    return Part(
      commune: commune, population: share * population, area_km2: share * area.communeAreas_km2[commune])
  }

  /// For each gap, the communes whose reference point lies in it.
  private func communes(in gaps: [MultiPolygon<Planar>]) throws(StudiesError) -> [[Int]] {
    let points = try doors { try Projection.project(area.references.map(\.position), to: .lambert93) }
    var reached = [[Int]](repeating: [], count: gaps.count)
    for (commune, gap) in try doors({ try Location.locate(points, in: gaps) }).enumerated() {
      if let gap { reached[gap].append(commune) }
    }
    return reached
  }

  private func gap(
    _ surface: MultiPolygon<Planar>, _ degrees: MultiPolygon<Geographic>, area_km2: Double, parts: [Part],
    reached: [Int], _ far: FarthestPoint.Answer
  ) -> Gap {
    let communes = area.territory.communes
    // A border that two files draw a little differently is no part of a département: 1 % of the gap, or 1 km².
    let substantial = parts.filter { $0.area_km2 >= min(1, area_km2 / 100) }
    let main =
      reached.max { (communes[$0].population ?? 0, $1) < (communes[$1].population ?? 0, $0) }
      ?? parts.max { ($0.population, $1.commune) < ($1.population, $0.commune) }?.commune
    return Gap(
      id: "", surface: surface, degrees: degrees, area_km2: area_km2,
      population: parts.reduce(0) { $0 + $1.population },
      populationByReference: reached.reduce(0) { $0 + (communes[$1].population ?? 0) }, communes: reached,
      departments: Set(substantial.map { communes[$0.commune].departmentCode }).sorted(), mainCommune: main,
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
      let number = "\(index + 1)"
      gap.id = "ZB-" + String(repeating: "0", count: max(0, 3 - number.count)) + number
      return gap
    }
  }
}
