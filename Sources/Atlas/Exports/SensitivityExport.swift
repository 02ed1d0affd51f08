import Shapes
import Studies

extension Exports {
  /// The main figures under every choice of reference point, sites outside, and radius.
  static func sensitivity(_ diagnosis: Diagnosis, _ found: Sensitivity) -> [JSONObject] {
    let (people, ground) = (Double(diagnosis.area.population), diagnosis.levels.whole.area_km2)
    func share(_ part: Double, of whole: Double) -> JSONValue { .share(whole > 0 ? part / whole : nil) }
    return found.rows.map { row in
      [
        "point_de_reference": .string(row.reference.rawValue),
        "lieux_hors_territoire": .string(row.insideOnly.map { $0 ? "sans" : "avec" } ?? "aucun"),
        "rayon_km": .kilometres(row.radius_km), "choix_de_l_etude": .bool(row.isChosen),
        "lieux": .integer(row.sites), "communes_couvertes": .integer(row.coveredCommunes),
        "population_couverte": .integer(row.coveredByReference),
        "part_population": share(Double(row.coveredByReference), of: people),
        "population_couverte_surface": .inhabitants(row.coveredByArea),
        "part_population_surface": share(row.coveredByArea, of: people),
        "surface_couverte_km2": .squareKilometres(row.coveredArea_km2),
        "part_surface": share(row.coveredArea_km2, of: ground),
        "distance_moyenne_km": row.meanDistance_km.map { .kilometres($0) } ?? .null,
        "distance_max_km": .kilometres(row.greatestDistance_km),
      ]
    }
  }
}
