import Cartography
import Shapes
import Studies

extension PlateStage {
  /// Communes by class of minutes to the nearest member, by road.
  func timeMap(_ times: TimeDiagnosis) -> Map {
    let areas = zip(diagnosis.area.communeSurfaces, times.communes).map {
      Choropleth.Area($0, value: $1.minutes)
    }
    let minutes = Choropleth(
      title: words.say("Temps en voiture jusqu'au lieu le plus proche", "Time by car to the nearest place"),
      areas: areas, breaks: .thresholds(times.parameters.times_min), palette: .yellowOrangeRed,
      quantity: Quantity(unit: "min"), countTitle: countTitle(words.say("communes", "communes")))
    let layers: [any Layer] = ground + [minutes] + outlines
    return timed(map(.times, layers + markers + [areaNames, townNames()], timeFurniture(times)))
  }

  private func timeFurniture(_ times: TimeDiagnosis) -> Furniture {
    let (whole, place) = (times.levels.whole, times.parameters.mainIndex)
    let beyond = whole.communes - whole.coveredCommunes[place]
    let people = whole.population - whole.coveredByReference[place]
    let main = words.time(times.parameters.main_min)
    return Furniture(
      title: words.say(
        "\(words.communes(beyond)) sur \(words.count(whole.communes)) à plus de \(main) d'un tiers-lieu en voiture",
        "\(words.communes(beyond)) of \(words.count(whole.communes)) are over \(main) from a place by car"),
      subtitle: words.say(
        "Temps par la route du point de référence de la commune au lieu atteint le plus tôt ; \(words.inhabitants(people)) au-delà de \(main)\(farthest(times))",
        "Time by road from the commune's reference point to the place reached first; \(words.inhabitants(people)) beyond \(main)\(farthest(times))"
      ),
      description: words.say(
        "Carte des communes selon leur temps de trajet en voiture jusqu'au tiers-lieu le plus proche, en classes de minutes.",
        "Map of communes by their time by car to the nearest place, in classes of minutes."),
      figures: timeFigures(times))
  }

  private func farthest(_ times: TimeDiagnosis) -> String {
    let communes = times.communes
    let reached = communes.indices.compactMap { index in communes[index].minutes.map { (index, $0) } }
    guard let far = reached.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }) else { return "" }
    let name = diagnosis.area.territory.communes[far.0].name
    return words.say(
      " ; la plus éloignée : \(name), \(words.minutes(far.1))",
      "; the farthest: \(name), \(words.minutes(far.1))")
  }

  private func timeFigures(_ times: TimeDiagnosis) -> [KeyFigure] {
    guard let minutes = times.figures.whole.distribution else { return [] }
    return [
      KeyFigure(
        words.minutes(minutes.mean_min), words.say("en moyenne par habitant", "mean of the inhabitants")),
      KeyFigure(
        words.minutes(minutes.p90_min),
        words.say("que neuf habitants sur dix ne dépassent pas", "not exceeded by nine in ten")),
    ]
  }

  /// A map whose notes say how minutes are counted, and what was left out.
  func timed(_ map: Map) -> Map {
    var map = map
    guard let study = timeStudy, let times = study.times else { return map }
    map.furniture.notes = timeNotes(study, times)
    return map
  }

  /// How minutes are counted, what was left out, and where all comes from.
  func timeNotes(_ study: TimeStudy, _ times: TimeDiagnosis) -> [String] {
    [words.timeMethod(diagnosis, times, study.roads)] + words.timeLeftOut(diagnosis, times)
      + words.squaresLeftOut(times) + [words.timeSources(provenance, study.roads)]
  }
}
