import Shapes
import Studies

extension Manifest {
  /// The indicators of the territory, and on what they are measured.
  var indicators: JSONObject {
    let whole = diagnosis.standing.levels.whole
    let distances = whole.distribution
    return [
      "mesure": .string(diagnosis.standing.squares == nil ? "reference" : "carreaux"),
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

  /// What became of the squares of the population grid, where there is one.
  var squares: JSONValue {
    guard let squares = diagnosis.standing.squares else { return .null }
    let outside = squares.communes.count { $0 < 0 }
    let whole = diagnosis.standing.levels.whole
    return .object([
      "fichier": .string(squares.grid.file.lastPart), "carreaux": .integer(squares.communes.count),
      "habitants": .inhabitants(squares.grid.population),
      "carreaux_dans_le_territoire": .integer(squares.communes.count - outside),
      "habitants_dans_le_territoire": .inhabitants(squares.inside),
      "carreaux_hors_territoire": .integer(outside),
      "habitants_hors_territoire": .inhabitants(squares.grid.population - squares.inside),
      "couverture": .array(
        diagnosis.parameters.radii_km.indices.map { radius in
          .object([
            "rayon_km": .kilometres(diagnosis.parameters.radii_km[radius]),
            "population_couverte": .integer(whole.within(radius)),
            "population_non_couverte": .integer(whole.count - whole.within(radius)),
            "part_population": .share(whole.shareWithin(radius)),
          ])
        }),
    ])
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
