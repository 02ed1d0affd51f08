import Shapes
import Studies

extension Manifest {
  /// The indicators of the territory, and on what they are measured.
  var indicators: JSONObject {
    let whole = diagnosis.standing.levels.whole
    let distances = whole.distribution
    return [
      "mesure": .string("reference"),
      "rayon_km": .kilometres(diagnosis.parameters.mainRadius_km),
      "lieux_pour_100000_habitants": .share(whole.sitesPer100000),
      "lieux_pour_1000_km2": .share(whole.sitesPer1000km2),
      "distance_moyenne_km": .share(distances?.mean_km),
      "distance_mediane_km": .share(distances?.median_km), "distance_p90_km": .share(distances?.p90_km),
      "distance_p95_km": .share(distances?.p95_km), "distance_max_km": .share(distances?.max_km),
      "fgt0": .share(whole.poverty?.headcount), "fgt1": .share(whole.poverty?.gap),
      "fgt2": .share(whole.poverty?.severity), "gini": .share(whole.gini),
      "theil": .share(whole.theil?.total), "theil_inter_departements": .share(whole.theil?.between),
      "theil_intra_departements": .share(whole.theil?.within),
      "deficit_habitants_km": .inhabitants(whole.shortfall_personKm),
      "typologies": .array(diagnosis.standing.levels.typologies.map { .object(figures(of: $0)) }),
      "laisses_de_cote": .codes(diagnosis.omissions.map(\.rawValue)),
    ]
  }

  private func figures(of typology: IndicatorLevels.Classes) -> JSONObject {
    let without = zip(typology.names, typology.indicators).first { $0.0 == nil }?.1.coverage
    return [
      "nom": .string(typology.typology), "classes": .integer(typology.names.compactMap { $0 }.count),
      "communes_sans_classe": .integer(without?.communes ?? 0),
      "population_sans_classe": .integer(without?.population ?? 0),
    ]
  }
}
