import Shapes
import Studies

extension Exports {
  /// The columns of the priorities, which a table without any shows too.
  static let priorityColumns = [
    "niveau", "rang", "code", "nom", "code_departement", "deficit_habitants_km", "part_du_deficit",
    "population",
    "habitants_au_dela", "exces_moyen_km", "distance_moyenne_km", "commune_principale",
    "code_insee_principale", "part_commune_principale", "distance_km_principale", "site_id", "site_nom",
  ]

  /// The same in minutes.
  static func priorityColumns(_ basis: TimeBasis) -> [String] {
    let mark = basis.mark
    return [
      "niveau", "rang", "code", "nom", "code_departement", "deficit_habitants\(mark)_min", "part_du_deficit",
      "population", "habitants_au_dela", "exces_moyen\(mark)_min", "temps_moyen\(mark)_min",
      "commune_principale", "code_insee_principale", "part_commune_principale",
      "temps_moyen\(mark)_min_principale", "source_temps",
    ]
  }
}
