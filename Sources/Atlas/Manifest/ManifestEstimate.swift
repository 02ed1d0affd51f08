import Shapes
import Studies

extension Manifest {
  /// An estimation from straight distances, and what it makes of the territory.
  func figures(of estimate: TimeEstimate, _ parameters: TimeParameters) -> JSONObject {
    let distances = diagnosis.standing.levels.whole.distribution
    func minutes(_ distance_km: Double?) -> JSONValue { .minutes(distance_km.map(estimate.minutes)) }
    return [
      "methode": .string("estimation : distance à vol d'oiseau × détour ÷ vitesse, sans routes"),
      "detour": .number(estimate.detour), "vitesse_kmh": .number(estimate.speed_kmh),
      "temps_moyen_estime_min": minutes(distances?.mean_km),
      "temps_median_estime_min": minutes(distances?.median_km),
      "temps_p90_estime_min": minutes(distances?.p90_km), "temps_max_estime_min": minutes(distances?.max_km),
      "couverture_estimee": .array(
        parameters.times_min.map { time in
          let (people, share) = within(estimate.distance_km(time))
          return .object([
            "temps_estime_min": .minutes(time), "population_couverte_estimee": .integer(people),
            "part_population_estimee": .share(share),
          ])
        }),
    ]
  }

  /// The inhabitants whose commune's reference point is within a straight distance, and their share.
  private func within(_ distance_km: Double) -> (people: Int, share: Double?) {
    let people = zip(diagnosis.area.territory.communes, diagnosis.distances.distance_km)
      .reduce(0) { $1.1 <= distance_km ? $0 + ($1.0.population ?? 0) : $0 }
    let all = diagnosis.area.population
    return (people, all > 0 ? Double(people) / Double(all) : nil)
  }
}
