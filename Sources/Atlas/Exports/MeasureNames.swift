import Shapes
import Studies

/// The names of columns that hold a distance of a study of places, in its unit.
struct MeasureNames {
  /// What the record of an answer says of it.
  let metric: String
  let limit: String
  let saved: String
  let added: String
  let mean: String
  let worst: String
  let meanBefore: String
  let meanAfter: String
  /// Where distances come from, said in each row; `nil` for kilometres.
  let credit: String?

  init(_ measure: Measure) {
    switch measure.unit {
    case .kilometres:
      (metric, limit, credit) = ("kilometres", "rayon_km", nil)
      (saved, added) = ("habitants_km_epargnes", "habitants_km_ajoutes")
      (mean, worst) = ("distance_moyenne_km", "distance_max_km")
      (meanBefore, meanAfter) = ("distance_moyenne_avant_km", "distance_moyenne_apres_km")
    case .minutes:
      (metric, limit, credit) = ("minutes", "temps_principal_min", TimeNames.credit)
      (saved, added) = ("habitants_minutes_epargnees", "habitants_minutes_ajoutees")
      (mean, worst) = ("temps_moyen_min", "temps_max_min")
      (meanBefore, meanAfter) = ("temps_moyen_avant_min", "temps_moyen_apres_min")
    case .estimatedMinutes(let estimate):
      (metric, limit) = ("minutes estimees", "temps_principal_min")
      credit = "estimation : vol d'oiseau × \(estimate.detour) à \(estimate.speed_kmh) km/h"
      (saved, added) = ("habitants_minutes_estimees_epargnees", "habitants_minutes_estimees_ajoutees")
      (mean, worst) = ("temps_moyen_estime_min", "temps_max_estime_min")
      (meanBefore, meanAfter) = ("temps_moyen_avant_estime_min", "temps_moyen_apres_estime_min")
    }
  }
}

extension Measure {
  var names: MeasureNames { MeasureNames(self) }
}

extension JSONObject {
  /// Adds where distances come from, for those that are not straight.
  mutating func append(sourceOf measure: Measure) {
    if let credit = measure.names.credit { append("source_temps", .string(credit)) }
  }
}
