import Shapes
import Studies

extension Manifest {
  /// What is said in minutes; nothing where neither roads were given nor an estimation asked for.
  var timeFigures: [JSONObject.Member] {
    var members: [JSONObject.Member] = []
    if let study = timeStudy, let times = study.times {
      members.append(.init(name: "temps", value: .object(figures(of: times, study.roads))))
    }
    if let study = timeStudy, let estimate = study.estimate, let standing = study.estimated {
      members.append(
        .init(name: "temps_estime", value: .object(figures(of: estimate, standing, study.parameters))))
    }
    return members
  }

  private func figures(of times: TimeDiagnosis, _ roads: TimeStudy.RoadRecord?) -> JSONObject {
    var content = parameters(of: times)
    content.append("routes", roads.map { .object($0.figures) } ?? .null)
    content.members += leftOut(times).members
    content.append(
      "couverture",
      .array(times.parameters.times_min.indices.map { .object(coverage(times, place: $0)) }))
    let counted = times.gaps.filter { !$0.isSliver }
    content.append("surface_sans_route_km2", .squareKilometres(times.roadlessLand.area_km2))
    content.append(
      "zones_blanches",
      .object([
        "nombre": .integer(counted.count), "negligeables": .integer(times.gaps.count - counted.count),
        "surface_km2": .squareKilometres(counted.reduce(0) { $0 + $1.area_km2 }),
        "population": .inhabitants(counted.reduce(0) { $0 + $1.population }),
      ]))
    content.members += distribution(times.figures.whole).members
    content.members += standingFigures(of: times).members
    content.members += timeStudy?.networks.map { figures(of: $0).members } ?? []
    return content
  }

  private func parameters(of times: TimeDiagnosis) -> JSONObject {
    let parameters = times.parameters
    return [
      "mesure": .string(times.standing.isBySquare ? "carreaux" : "reference"),
      "temps_min": .array(parameters.times_min.map { .minutes($0) }),
      "temps_principal_min": .minutes(parameters.main_min), "maille_m": .number(parameters.cell_m),
      "portee_des_routes_m": .number(parameters.reach_m),
      "rattachement_max_km": .kilometres(parameters.snapping_km), "credit": .string(TimeNames.credit),
    ]
  }

  private func leftOut(_ times: TimeDiagnosis) -> JSONObject {
    let communes = diagnosis.area.territory.communes
    func codes(_ kind: CommuneTime) -> JSONValue {
      .array(communes.indices.filter { times.communes[$0] == kind }.map { .string(communes[$0].code) })
    }
    let whole = times.figures.whole
    return [
      "communes_atteintes": .integer(whole.coverage.communes),
      "population": .integer(whole.coverage.population),
      "communes_sans_route": codes(.noRoad), "communes_non_reliees": codes(.unconnected),
      "population_hors_reseau_routier": .integer(whole.populationLeftOut),
      "lieux_hors_reseau_routier": .array(
        times.sitesOffRoad.map { .string(diagnosis.places.sites[$0].id) }),
    ]
  }

  private func coverage(_ times: TimeDiagnosis, place: Int) -> JSONObject {
    let whole = times.levels.whole
    return [
      "temps_min": .minutes(times.parameters.times_min[place]),
      "communes_couvertes": .integer(whole.coveredCommunes[place]),
      "population_couverte": .integer(whole.coveredByReference[place]),
      "population_non_couverte": .integer(whole.population - whole.coveredByReference[place]),
      "part_population": .share(whole.shareByReference(place)),
      "population_couverte_surface": .integer(whole.wholeCoveredByArea(place)),
      "population_non_couverte_surface": .integer(whole.notCoveredByArea(place)),
      "part_population_surface": .share(whole.shareByArea(place)),
      "surface_couverte_km2": .squareKilometres(whole.coveredArea_km2[place]),
      "part_surface": .share(whole.shareOfArea(place)),
    ]
  }

  private func distribution(_ figures: TimeFigures) -> JSONObject {
    [
      "temps_moyen_min": .minutes(figures.distribution?.mean_min),
      "temps_median_min": .minutes(figures.distribution?.median_min),
      "temps_p90_min": .minutes(figures.distribution?.p90_min),
      "temps_p95_min": .minutes(figures.distribution?.p95_min),
      "temps_max_min": .minutes(figures.distribution?.max_min),
      "fgt0": .share(figures.poverty?.headcount), "fgt1": .share(figures.poverty?.gap),
      "fgt2": .share(figures.poverty?.severity),
      "deficit_habitants_min": .inhabitants(figures.shortfall_personMin),
    ]
  }
}

extension TimeStudy.RoadRecord {
  /// The roads in a `resume….json`.
  var figures: JSONObject {
    [
      "fichiers": .array(files.map { .string($0) }), "empreinte": .string(summary.key),
      "noeuds": .integer(summary.nodes), "troncons": .integer(summary.edges),
      "marche_kmh": .number(walking_kmh), "noeuds_relies": .integer(summary.mainNodes),
      "longueur_km": .kilometres(summary.kilometres),
    ]
  }
}
