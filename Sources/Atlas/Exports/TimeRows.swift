import Shapes
import Studies

extension TimeFigures {
  /// What is within each time, where minutes lie, and what lies beyond the main time.
  func rows(_ parameters: TimeParameters, squares: Bool) -> [IndicatorRow] {
    leftOutRows + shareRows(parameters, isCommune: false)
      + (squares ? reach.squareRows(parameters) : []) + reach.rows(parameters)
  }

  /// The rows of a commune: its minutes and kilometres, for without squares it is one place.
  func rows(_ parameters: TimeParameters, commune time: CommuneTime, squares: Bool) -> [IndicatorRow] {
    [
      IndicatorRow("temps_reference", time.minutes, "min"),
      IndicatorRow("distance_route_reference", time.way?.road_km, "km"),
    ] + shareRows(parameters, isCommune: true)
      + (squares ? reach.squareRows(parameters) + reach.rows(parameters) : [reach.deficitRow(parameters)])
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
}

extension TimeReach {
  /// Where minutes lie, and what lies beyond the main time.
  ///
  /// - Parameter mark: what the names of rows end in where minutes are estimated.
  func rows(_ parameters: TimeParameters, mark: String = "") -> [IndicatorRow] {
    let main_min = parameters.main_min
    func row(_ name: String, _ value: Double?) -> IndicatorRow { IndicatorRow(name + mark, value, "min") }
    func poor(_ name: String, _ value: Double?, _ unit: String) -> IndicatorRow {
      IndicatorRow(name + mark, value, unit, threshold_min: main_min)
    }
    return [
      row("temps_moyen", distribution?.mean_min), row("temps_median", distribution?.median_min),
      row("temps_p90", distribution?.p90_min), row("temps_p95", distribution?.p95_min),
      row("temps_max", distribution?.max_min), poor("fgt0", poverty?.headcount, "part"),
      poor("fgt1", poverty?.gap, "sans unite"), poor("fgt2", poverty?.severity, "sans unite"),
      deficitRow(parameters, mark: mark),
    ]
  }

  /// Inhabitants of the squares, and the shares of them within each time.
  func squareRows(_ parameters: TimeParameters) -> [IndicatorRow] {
    [
      IndicatorRow("population_carreaux_hors_reseau_routier", inhabitantsLeftOut, "habitants")
    ] + shareRows(parameters, "part_population_carreaux")
  }

  /// What an estimation says.
  func estimateRows(_ parameters: TimeParameters) -> [IndicatorRow] {
    shareRows(parameters, "part_population_estimee") + rows(parameters, mark: "_estime")
  }

  private func shareRows(_ parameters: TimeParameters, _ name: String) -> [IndicatorRow] {
    zip(parameters.times_min, sharesWithin).map {
      IndicatorRow(name, $1, "part", threshold_min: $0)
    }
  }

  func deficitRow(_ parameters: TimeParameters, mark: String = "") -> IndicatorRow {
    IndicatorRow(
      "deficit" + mark, distribution == nil ? nil : shortfall_personMin, "habitants.min",
      threshold_min: parameters.main_min)
  }
}
