import Shapes
import Studies

extension Manifest {
  /// An estimation from straight distances, and what it makes of the territory.
  func figures(of estimate: TimeEstimate, _ standing: TimeStanding, _ parameters: TimeParameters)
    -> JSONObject
  {
    let (whole, minutes) = (standing.whole, standing.whole.distribution)
    return [
      "mesure": .string(standing.isBySquare ? "carreaux" : "reference"),
      "methode": .string("estimation : distance à vol d'oiseau × détour ÷ vitesse, sans routes"),
      "detour": .number(estimate.detour), "vitesse_kmh": .number(estimate.speed_kmh),
      "temps_moyen_estime_min": .minutes(minutes?.mean_min),
      "temps_median_estime_min": .minutes(minutes?.median_min),
      "temps_p90_estime_min": .minutes(minutes?.p90_min), "temps_max_estime_min": .minutes(minutes?.max_min),
      "deficit_habitants_min_estime": .inhabitants(whole.shortfall_personMin),
      "couverture_estimee": .array(
        parameters.times_min.enumerated().map { place, time in
          .object([
            "temps_estime_min": .minutes(time), "population_couverte_estimee": .integer(whole.within(place)),
            "part_population_estimee": .share(whole.sharesWithin[place]),
          ])
        }),
    ]
  }
}
