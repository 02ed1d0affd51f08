import Studies

/// What is said in minutes.
extension Wording {
  /// Whole minutes, with the unit.
  public func minutes(_ value: Double) -> String { numbers.string(value, unit: "min") }

  /// A travel time as the user gave it, with the unit.
  public func time(_ value: Double) -> String {
    numbers.string(value, decimals: value == value.rounded() ? 0 : 1, unit: "min")
  }

  /// Whole metres, with the unit.
  func metres(_ value: Double) -> String { numbers.string(value, unit: "m") }

  /// How minutes are counted, in one paragraph.
  func timeMethod(_ diagnosis: Diagnosis, _ times: TimeDiagnosis, _ roads: TimeStudy.RoadRecord?) -> String {
    roadMethod(diagnosis, roads) + " " + isochroneMethod(times.parameters)
  }

  /// How minutes from communes are counted.
  func roadMethod(_ diagnosis: Diagnosis, _ roads: TimeStudy.RoadRecord?) -> String {
    let reference = name(of: diagnosis.parameters.referencePoint)
    let speed = numbers.string(roads?.walking_kmh ?? 5, decimals: 0, unit: "km/h")
    let outside =
      diagnosis.parameters.insideOnly
      ? say("lieux du territoire seulement", "places of the territory only")
      : say("lieux voisins compris", "neighbouring places included")
    return say(
      "Méthode : temps en voiture, sans trafic, par la route la plus rapide de \(reference) de chaque commune au lieu (\(outside)) ; marche à \(speed) jusqu'à la route.",
      "Method: time by car, without traffic, by the fastest road from \(reference) of each commune to the place (\(outside)); walk at \(speed) to the road."
    )
  }

  /// How land is timed.
  func isochroneMethod(_ parameters: TimeParameters) -> String {
    let (reach, cell) = (metres(parameters.reach_m), metres(parameters.cell_m))
    return say(
      "Isochrones au pas de \(cell) : le terrain prend le temps de la route la plus proche, à \(reach) au plus. Projection Lambert-93.",
      "Isochrones at a step of \(cell): land takes the time of the nearest road, \(reach) away at most. Lambert-93 projection."
    )
  }

  /// The sources of a map in minutes.
  func timeSources(_ provenance: Provenance, _ roads: TimeStudy.RoadRecord?) -> String {
    let files = roads.map { " (\(list($0.files)))" } ?? ""
    return sources(provenance)
      + say(
        " Routes : © les contributeurs d'OpenStreetMap, ODbL 1.0\(files).",
        " Roads: © OpenStreetMap contributors, ODbL 1.0\(files).")
  }

  /// What the roads do not serve, if anything: one sentence.
  func timeLeftOut(_ diagnosis: Diagnosis, _ times: TimeDiagnosis) -> [String] {
    let whole = times.figures.whole
    guard whole.communesLeftOut > 0 else { return [] }
    let people = inhabitants(whole.populationLeftOut)
    return [
      say(
        "\(communes(whole.communesLeftOut)) hors du réseau routier donné (\(people)) : sans temps, ni couvertes ni zones blanches.",
        "\(communes(whole.communesLeftOut)) outside the road network given (\(people)): no time, neither covered nor gaps."
      )
    ]
  }
}
