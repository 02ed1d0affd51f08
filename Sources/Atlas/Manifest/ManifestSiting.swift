import Shapes
import Studies

extension Manifest {
  /// Where the next places would help most, and how surely.
  func figures(of study: SitingStudy) -> JSONObject {
    [
      "objectif": .string(study.question.objective.rawValue), "demandes": .integer(study.question.count),
      "rayon_km": .kilometres(diagnosis.parameters.mainRadius_km),
      "candidats": .integer(study.candidateCount),
      "lieux": .array(study.places.map { .object(figures(of: $0)) }),
      "avant": .object(figures(of: study.before)), "apres": .object(figures(of: study.after)),
      "valeur": .kilometres(study.value), "borne": .kilometres(study.bound), "ecart": .share(study.gap),
      "optimum_prouve": .bool(study.isProven),
    ]
  }

  private func figures(of place: NewPlace) -> JSONObject {
    let commune = place.candidate.commune.map { diagnosis.area.territory.communes[$0] }
    return [
      "rang": .integer(place.rank), "nom": .string(place.candidate.name), "code_insee": .text(commune?.code),
      "habitants_gagnes": .integer(place.gained), "habitants_km_epargnes": .kilometres(place.saved_km),
    ]
  }

  private func figures(of state: AccessState) -> JSONObject {
    [
      "habitants_couverts": .integer(state.covered), "communes_couvertes": .integer(state.coveredCommunes),
      "distance_moyenne_km": .share(state.mean_km), "distance_max_km": .share(state.worst_km),
    ]
  }
}
