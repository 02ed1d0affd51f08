import Shapes
import Studies

extension Exports {
  /// Adds what roads, or an estimation, say of a commune.
  static func addTimes(
    ofCommune index: Int, _ diagnosis: Diagnosis, _ study: TimeStudy?, to text: inout RecordText
  ) {
    guard let study else { return }
    if let times = study.times { addWay(of: index, diagnosis, times, to: &text) }
    if let estimate = study.estimate {
      let minutes = estimate.minutes(diagnosis.distances.distance_km[index])
      text.append("temps_estime_min", .minutes(minutes))
    }
  }

  private static func addWay(
    of index: Int, _ diagnosis: Diagnosis, _ times: TimeDiagnosis, to text: inout RecordText
  ) {
    let way = times.communes[index].way
    let site = way.map { diagnosis.places.sites[$0.site] }
    let coverage = times.levels.communes[index]
    text.append("temps_min", .minutes(way?.minutes))
    text.append("distance_route_km", way.map { .kilometres($0.road_km) } ?? .null)
    text.append("lieu_temps_id", .text(site?.id))
    text.append("lieu_temps_nom", .text(site?.name))
    text.append("acces_routier", .string(times.communes[index].status))
    for (place, minutes) in times.parameters.times_min.enumerated() {
      text.append(
        "couvert_\(TimeNames.time(minutes))",
        way == nil ? .null : .bool(coverage.coveredCommunes[place] > 0))
      text.append("part_couverte_\(TimeNames.time(minutes))", .share(coverage.shareOfArea(place)))
    }
    text.append("source_temps", .string(TimeNames.credit))
  }

  /// Adds the figures in minutes of one level.
  static func addTimes(_ figures: TimeFigures?, _ study: TimeStudy?, to properties: inout JSONObject) {
    guard let study, let figures else { return }
    let names = TimeNames(study.parameters)
    let coverage = figures.coverage
    properties.append("communes_hors_reseau_routier", .integer(figures.communesLeftOut))
    properties.append("population_hors_reseau_routier", .integer(figures.populationLeftOut))
    for (place, name) in names.times.enumerated() {
      properties.append("communes_couvertes_\(name)", .integer(coverage.coveredCommunes[place]))
      properties.append("population_couverte_\(name)", .integer(coverage.coveredByReference[place]))
      properties.append("part_population_\(name)", .share(coverage.shareByReference(place)))
      properties.append("population_couverte_surface_\(name)", .inhabitants(coverage.coveredByArea[place]))
      properties.append("part_population_surface_\(name)", .share(coverage.shareByArea(place)))
      properties.append("surface_couverte_km2_\(name)", .squareKilometres(coverage.coveredArea_km2[place]))
      properties.append("part_surface_\(name)", .share(coverage.shareOfArea(place)))
    }
    if study.times?.standing.isBySquare == true { addSquares(figures.reach, names, to: &properties) }
    addDistribution(of: figures, names.main, to: &properties)
    properties.append("source_temps", .string(TimeNames.credit))
  }

  private static func addSquares(_ reach: TimeReach, _ names: TimeNames, to properties: inout JSONObject) {
    properties.append("population_carreaux_hors_reseau_routier", .inhabitants(reach.inhabitantsLeftOut))
    for (place, name) in names.times.enumerated() {
      properties.append("population_couverte_carreaux_\(name)", .integer(reach.within(place)))
      properties.append("part_population_carreaux_\(name)", .share(reach.sharesWithin[place]))
    }
  }

  private static func addDistribution(
    of figures: TimeFigures, _ main: String, to properties: inout JSONObject
  ) {
    let minutes = figures.distribution
    properties.append("temps_moyen_min", .minutes(minutes?.mean_min))
    properties.append("temps_median_min", .minutes(minutes?.median_min))
    properties.append("temps_p90_min", .minutes(minutes?.p90_min))
    properties.append("temps_p95_min", .minutes(minutes?.p95_min))
    properties.append("temps_max_min", .minutes(minutes?.max_min))
    properties.append("fgt0_\(main)", .share(figures.poverty?.headcount))
    properties.append("fgt1_\(main)", .share(figures.poverty?.gap))
    properties.append("fgt2_\(main)", .share(figures.poverty?.severity))
    properties.append("deficit_habitants_min_\(main)", .inhabitants(figures.shortfall_personMin))
  }
}
