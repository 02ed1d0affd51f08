import Shapes
import Studies

/// One indicator of one group, in the long form: name, threshold, value, unit.
struct IndicatorRow {
  let name: String
  let threshold_km: Double?
  /// A travel time, for what is measured in minutes.
  let threshold_min: Double?
  let value: JSONValue
  let unit: String

  init(
    _ name: String, _ value: Double?, _ unit: String, threshold_km: Double? = nil,
    threshold_min: Double? = nil
  ) {
    self.name = name
    self.threshold_km = threshold_km
    self.threshold_min = threshold_min
    self.value = value.map { .kilometres($0) } ?? .null
    self.unit = unit
  }

  init(_ name: String, count: Int, _ unit: String) {
    self.name = name
    threshold_km = nil
    threshold_min = nil
    value = .integer(count)
    self.unit = unit
  }
}

extension Indicators {
  /// Counts and densities.
  var countRows: [IndicatorRow] {
    [
      IndicatorRow("population", count: coverage.population, "habitants"),
      IndicatorRow("surface", coverage.area_km2, "km2"),
      IndicatorRow("lieux", count: coverage.sites, "lieux"),
      IndicatorRow("lieux_pour_100000_habitants", sitesPer100000, "lieux/100000 habitants"),
      IndicatorRow("lieux_pour_1000_km2", sitesPer1000km2, "lieux/1000 km2"),
    ]
  }

  /// Shares within each radius; those by area repeat the share of land where `isCommune`.
  func shareRows(_ parameters: StudyParameters, isCommune: Bool) -> [IndicatorRow] {
    parameters.radii_km.indices.flatMap { radius -> [IndicatorRow] in
      let km = parameters.radii_km[radius]
      let byArea = IndicatorRow(
        "part_population_surface", coverage.shareByArea(radius), "part", threshold_km: km)
      return [
        IndicatorRow(
          "part_population_reference", coverage.shareByReference(radius), "part", threshold_km: km)
      ] + (isCommune ? [] : [byArea]) + [
        IndicatorRow("part_surface", coverage.shareOfArea(radius), "part", threshold_km: km)
      ]
    }
  }

  /// Shares and inhabitants of the squares within each radius.
  func squareRows(_ parameters: StudyParameters) -> [IndicatorRow] {
    [IndicatorRow("population_carreaux", inhabitants, "habitants")]
      + parameters.radii_km.indices.map { radius in
        IndicatorRow(
          "part_population_carreaux", shareWithin(radius), "part", threshold_km: parameters.radii_km[radius])
      }
  }

  /// Where distances lie, how unequal they are, and what lies beyond the main radius.
  func distanceRows(line_km: Double) -> [IndicatorRow] {
    [
      IndicatorRow("distance_moyenne", distribution?.mean_km, "km"),
      IndicatorRow("distance_mediane", distribution?.median_km, "km"),
      IndicatorRow("distance_p90", distribution?.p90_km, "km"),
      IndicatorRow("distance_p95", distribution?.p95_km, "km"),
      IndicatorRow("distance_max", distribution?.max_km, "km"),
      IndicatorRow("fgt0", poverty?.headcount, "part", threshold_km: line_km),
      IndicatorRow("fgt1", poverty?.gap, "sans unite", threshold_km: line_km),
      IndicatorRow("fgt2", poverty?.severity, "sans unite", threshold_km: line_km),
      IndicatorRow("gini", gini, "sans unite"), IndicatorRow("theil", theil?.total, "sans unite"),
      IndicatorRow("theil_inter_departements", theil?.between, "sans unite"),
      IndicatorRow("theil_intra_departements", theil?.within, "sans unite"), shortfallRow(line_km: line_km),
    ]
  }

  /// Person-kilometres beyond the main radius.
  func shortfallRow(line_km: Double) -> IndicatorRow {
    let known = inhabitants > 0 ? shortfall_personKm : nil
    return IndicatorRow("deficit", known, "habitants.km", threshold_km: line_km)
  }
}
