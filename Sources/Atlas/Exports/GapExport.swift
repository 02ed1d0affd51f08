import Shapes
import Studies
import Territories

extension Exports {
  /// The columns of the gaps, which a table without gaps shows too.
  static let gapColumns = [
    "id", "rayon_km", "aire_km2", "population", "population_communes", "nombre_communes", "communes",
    "departements", "commune_principale", "code_insee_principale", "population_principale",
    "point_eloigne_lon", "point_eloigne_lat", "distance_max_km", "site_id", "site_nom", "negligeable",
  ]

  /// The gaps of the main radius, most inhabitants first.
  static func gaps(_ diagnosis: Diagnosis) -> [Feature] {
    written(diagnosis.gaps, \.degrees).map { gap, surface in
      Feature(
        id: .string(gap.id), geometry: surface, properties: properties(of: gap, diagnosis))
    }
  }

  private static func properties(of gap: Gap, _ diagnosis: Diagnosis) -> JSONObject {
    let communes = diagnosis.area.territory.communes
    let main = gap.mainCommune.map { communes[$0] }
    let site = diagnosis.places.sites[gap.farthestSite]
    return [
      "id": .string(gap.id), "rayon_km": .kilometres(diagnosis.parameters.mainRadius_km),
      "aire_km2": .squareKilometres(gap.area_km2), "population": .inhabitants(gap.population),
      "population_communes": .integer(gap.populationByReference),
      "nombre_communes": .integer(gap.communes.count),
      "communes": .codes(gap.communes.map { communes[$0].code }), "departements": .codes(gap.departments),
      "commune_principale": .text(main?.name), "code_insee_principale": .text(main?.code),
      "population_principale": .count(main?.population),
      "point_eloigne_lon": .degrees(gap.farthest.longitude),
      "point_eloigne_lat": .degrees(gap.farthest.latitude),
      "distance_max_km": .kilometres(gap.farthestDistance_km), "site_id": .string(site.id),
      "site_nom": .string(site.name), "negligeable": .bool(gap.isSliver),
    ]
  }
}
