import Shapes
import Studies

extension Exports {
  /// The classes of the typologies with their coverage and indicators.
  static func typologies(
    _ diagnosis: Diagnosis, names: ColumnNames, times: TimeStudy? = nil
  ) -> [JSONObject] {
    diagnosis.standing.levels.typologies.enumerated().flatMap { place, typology in
      typology.indicators.enumerated().map { index, indicators in
        var properties: JSONObject = [
          "typologie": .string(typology.typology), "classe": .string(typology.names[index] ?? withoutClass),
        ]
        addFigures(of: indicators.coverage, names, to: &properties)
        addIndicators(indicators, names, squares: diagnosis.standing.squares != nil, to: &properties)
        addTimes(times?.times?.figures.typologies[place][index], times, to: &properties)
        addEstimate(times?.estimated?.typologies[place][index], times, to: &properties)
        return properties
      }
    }
  }

  /// Adds densities, distances, poverty and inequality, and what is counted on squares where there are any.
  static func addIndicators(
    _ indicators: Indicators, _ names: ColumnNames, squares: Bool, to properties: inout JSONObject
  ) {
    if squares { addSquares(indicators, names, to: &properties) }
    addDistances(indicators, to: &properties)
    properties.append("fgt0_\(names.main)", .share(indicators.poverty?.headcount))
    properties.append("fgt1_\(names.main)", .share(indicators.poverty?.gap))
    properties.append("fgt2_\(names.main)", .share(indicators.poverty?.severity))
    properties.append("gini", .share(indicators.gini))
    properties.append("theil", .share(indicators.theil?.total))
    properties.append("theil_inter_departements", .share(indicators.theil?.between))
    properties.append("theil_intra_departements", .share(indicators.theil?.within))
    properties.append("deficit_habitants_km_\(names.main)", .inhabitants(indicators.shortfall_personKm))
  }

  private static func addSquares(
    _ indicators: Indicators, _ names: ColumnNames, to properties: inout JSONObject
  ) {
    properties.append("population_carreaux", .inhabitants(indicators.inhabitants))
    for (radius, name) in names.radii.enumerated() {
      properties.append("population_couverte_carreaux_\(name)", .integer(indicators.within(radius)))
      properties.append("part_population_carreaux_\(name)", .share(indicators.shareWithin(radius)))
    }
  }

  private static func addDistances(_ indicators: Indicators, to properties: inout JSONObject) {
    properties.append("lieux_pour_100000_habitants", .share(indicators.sitesPer100000))
    properties.append("lieux_pour_1000_km2", .share(indicators.sitesPer1000km2))
    let distances = indicators.distribution
    properties.append("distance_moyenne_km", .share(distances?.mean_km))
    properties.append("distance_mediane_km", .share(distances?.median_km))
    properties.append("distance_p90_km", .share(distances?.p90_km))
    properties.append("distance_p95_km", .share(distances?.p95_km))
    properties.append("distance_max_km", .share(distances?.max_km))
  }
}
