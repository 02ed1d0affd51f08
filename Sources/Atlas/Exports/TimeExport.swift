import Shapes
import Studies

extension Exports {
  /// What makes the layers and tables in minutes, each by itself.
  static func makers(
    _ diagnosis: Diagnosis, _ times: TimeDiagnosis, _ dialect: CSVDialect
  ) -> [@Sendable () -> [OutputFile]] {
    [
      { [layer("isochrones", isochrones(times))] },
      { pair("zones-blanches-temps", gaps(diagnosis, times), dialect, empty: timeGapColumns) },
      { [layer("aires-attraction-temps", catchments(diagnosis, times))] },
    ]
  }

  /// The bands between successive times, nearest first; then the land without roads, then that of communes which the
  /// network does not serve.
  static func isochrones(_ times: TimeDiagnosis) -> [Feature] {
    written(times.isochrones, \.degrees).map { band, surface in
      Feature(
        geometry: surface,
        properties: [
          "acces_routier": .string("route"),
          "de_min": .minutes(band.from_min), "a_min": .minutes(band.to_min),
          "surface_km2": .squareKilometres(band.area_km2), "population": .inhabitants(band.population),
          "maille_m": .number(times.parameters.cell_m), "source_temps": .string(TimeNames.credit),
        ])
    } + land(times)
  }

  private static func land(_ times: TimeDiagnosis) -> [Feature] {
    let kinds = [("sans route", times.roadlessLand), ("hors reseau", times.offRoadLand)]
    return written(kinds, \.1.degrees).map { kind, surface in
      Feature(
        geometry: surface,
        properties: [
          "acces_routier": .string(kind.0), "de_min": .null, "a_min": .null,
          "surface_km2": .squareKilometres(kind.1.area_km2), "population": .inhabitants(kind.1.population),
          "maille_m": .number(times.parameters.cell_m), "source_temps": .string(TimeNames.credit),
        ])
    }
  }

  /// The columns of the gaps in minutes, which a table without gaps shows too.
  static let timeGapColumns = [
    "id", "temps_min", "aire_km2", "population", "population_communes", "nombre_communes", "communes",
    "departements", "commune_principale", "code_insee_principale", "population_principale",
    "point_eloigne_lon", "point_eloigne_lat", "temps_max_min", "lieu_temps_id", "lieu_temps_nom",
    "negligeable", "source_temps",
  ]

  /// The gaps of the main time, most inhabitants first.
  static func gaps(_ diagnosis: Diagnosis, _ times: TimeDiagnosis) -> [Feature] {
    written(times.gaps, \.degrees).map { gap, surface in
      Feature(
        id: .string(gap.id), geometry: surface,
        properties: properties(of: gap, diagnosis, times))
    }
  }

  private static func properties(
    of gap: TimeGap, _ diagnosis: Diagnosis, _ times: TimeDiagnosis
  ) -> JSONObject {
    let communes = diagnosis.area.territory.communes
    let main = gap.mainCommune.map { communes[$0] }
    let site = gap.farthest.map { diagnosis.places.sites[$0.site] }
    let values: [JSONValue] = [
      .string(gap.id), .minutes(times.parameters.main_min), .squareKilometres(gap.area_km2),
      .inhabitants(gap.population), .integer(gap.populationByReference), .integer(gap.communes.count),
      .codes(gap.communes.map { communes[$0].code }), .codes(gap.departments), .text(main?.name),
      .text(main?.code), .count(main?.population),
      gap.farthest.map { .degrees($0.position.longitude) } ?? .null,
      gap.farthest.map { .degrees($0.position.latitude) } ?? .null, .minutes(gap.farthest?.minutes),
      .text(site?.id), .text(site?.name), .bool(gap.isSliver), .string(TimeNames.credit),
    ]
    var properties: JSONObject = [:]
    for (name, value) in zip(timeGapColumns, values) { properties.append(name, value) }
    return properties
  }

  /// What reaches which site first, in the order of the sites.
  static func catchments(_ diagnosis: Diagnosis, _ times: TimeDiagnosis) -> [Feature] {
    written(times.catchments, \.degrees).map { catchment, surface in
      let site = diagnosis.places.sites[catchment.site]
      return Feature(
        id: .string(site.id),
        geometry: surface,
        properties: [
          "lieu_temps_id": .string(site.id), "lieu_temps_nom": .string(site.name),
          "hors_territoire": .bool(!site.isInside), "surface_km2": .squareKilometres(catchment.area_km2),
          "population": .inhabitants(catchment.population),
          "population_communes": .integer(catchment.populationByReference),
          "nombre_communes": .integer(catchment.communes), "maille_m": .number(times.parameters.cell_m),
          "source_temps": .string(TimeNames.credit),
        ])
    }
  }
}
