import Shapes
import Studies

extension TimeFigures {
  /// What is within each time, where minutes lie, and what lies beyond the main time.
  func rows(_ parameters: TimeParameters) -> [IndicatorRow] {
    leftOutRows + shareRows(parameters, isCommune: false) + distributionRows(parameters)
  }

  /// The rows of a commune, which is one place: its minutes and kilometres.
  func rows(_ parameters: TimeParameters, commune time: CommuneTime) -> [IndicatorRow] {
    [
      IndicatorRow("temps_reference", time.minutes, "min"),
      IndicatorRow("distance_route_reference", time.way?.road_km, "km"),
    ] + shareRows(parameters, isCommune: true) + [deficitRow(parameters)]
  }

  private var leftOutRows: [IndicatorRow] {
    [
      IndicatorRow("communes_hors_reseau_routier", count: communesLeftOut, "communes"),
      IndicatorRow("population_hors_reseau_routier", count: populationLeftOut, "habitants"),
    ]
  }

  private func shareRows(_ parameters: TimeParameters, isCommune: Bool) -> [IndicatorRow] {
    parameters.times_min.indices.flatMap { place -> [IndicatorRow] in
      let minutes = parameters.times_min[place]
      func row(_ name: String, _ share: Double?) -> IndicatorRow {
        IndicatorRow(name, share, "part", threshold_min: minutes)
      }
      let byArea = row("part_population_surface", coverage.shareByArea(place))
      return [row("part_population_reference", coverage.shareByReference(place))]
        + (isCommune ? [] : [byArea])
        + [row("part_surface", coverage.shareOfArea(place))]
    }
  }

  private func distributionRows(_ parameters: TimeParameters) -> [IndicatorRow] {
    let main_min = parameters.main_min
    return [
      IndicatorRow("temps_moyen", distribution?.mean_min, "min"),
      IndicatorRow("temps_median", distribution?.median_min, "min"),
      IndicatorRow("temps_p90", distribution?.p90_min, "min"),
      IndicatorRow("temps_p95", distribution?.p95_min, "min"),
      IndicatorRow("temps_max", distribution?.max_min, "min"),
      IndicatorRow("fgt0", poverty?.headcount, "part", threshold_min: main_min),
      IndicatorRow("fgt1", poverty?.gap, "sans unite", threshold_min: main_min),
      IndicatorRow("fgt2", poverty?.severity, "sans unite", threshold_min: main_min), deficitRow(parameters),
    ]
  }

  private func deficitRow(_ parameters: TimeParameters) -> IndicatorRow {
    IndicatorRow(
      "deficit", distribution == nil ? nil : shortfall_personMin, "habitants.min",
      threshold_min: parameters.main_min)
  }
}
