import Shapes
import Studies

extension Manifest {
  /// The coverage of one radius, both ways of counting, and its gaps.
  func coverage(radius: Int) -> JSONObject {
    let whole = diagnosis.levels.whole
    let gaps = diagnosis.gapSummaries[radius]
    return [
      "rayon_km": .kilometres(diagnosis.parameters.radii_km[radius]),
      "communes_couvertes": .integer(whole.coveredCommunes[radius]),
      "population_couverte": .integer(whole.coveredByReference[radius]),
      "population_non_couverte": .integer(whole.population - whole.coveredByReference[radius]),
      "part_population": .share(whole.shareByReference(radius)),
      "population_couverte_surface": .integer(whole.wholeCoveredByArea(radius)),
      "population_non_couverte_surface": .integer(whole.notCoveredByArea(radius)),
      "part_population_surface": .share(whole.shareByArea(radius)),
      "surface_couverte_km2": .squareKilometres(whole.coveredArea_km2[radius]),
      "part_surface": .share(whole.shareOfArea(radius)),
      "zones_blanches": .object([
        "nombre": .integer(gaps.count), "lamelles": .integer(gaps.slivers),
        "surface_km2": .squareKilometres(gaps.area_km2),
      ]),
    ]
  }

  /// The coverage that one category or network gives alone, at the main radius.
  func figures(of group: GroupCoverage) -> JSONObject {
    let whole = group.levels.whole
    return [
      "sorte": .string(group.group.kind.rawValue), "nom": .text(group.group.name),
      "lieux": .integer(group.group.sites.count), "dans_le_territoire": .integer(group.sitesInside),
      "rayon_km": .kilometres(diagnosis.parameters.mainRadius_km),
      "communes_couvertes": .integer(whole.coveredCommunes[0]),
      "population_couverte": .integer(whole.coveredByReference[0]),
      "part_population": .share(whole.shareByReference(0)),
      "population_couverte_surface": .integer(whole.wholeCoveredByArea(0)),
      "part_population_surface": .share(whole.shareByArea(0)),
      "part_surface": .share(whole.shareOfArea(0)),
    ]
  }

  /// The farthest commune and the farthest point, and the ties met.
  var distances: JSONObject {
    let km = diagnosis.distances.distance_km
    let far = km.indices.max { (km[$0], $1) < (km[$1], $0) }
    let gap = diagnosis.gaps.max { ($0.farthestDistance_km, $1.id) < ($1.farthestDistance_km, $0.id) }
    return [
      "commune_la_plus_eloignee": .text(far.map { diagnosis.area.territory.communes[$0].name }),
      "commune_code_insee": .text(far.map { diagnosis.area.territory.communes[$0].code }),
      "commune_distance_km": far.map { .kilometres(km[$0]) } ?? .null,
      "point_le_plus_eloigne_lon": gap.map { .degrees($0.farthest.longitude) } ?? .null,
      "point_le_plus_eloigne_lat": gap.map { .degrees($0.farthest.latitude) } ?? .null,
      "point_distance_km": gap.map { .kilometres($0.farthestDistance_km) } ?? .null,
      "egalites": .integer(diagnosis.distances.ties),
    ]
  }
}
