import Shapes
import Studies
import Territories

extension Exports {
  /// The columns of the new places, which a table without any shows too.
  static let sitingColumns = [
    "rang", "nom", "id", "commune", "code_insee", "code_departement", "lon", "lat", "objectif", "rayon_km",
    "habitants_gagnes", "communes_gagnees", "habitants_km_epargnes", "communes_rapprochees",
    "departements_aides", "demande",
  ]

  /// The new places, the one that helps most first; each is counted with those before it standing.
  static func newPlaces(_ study: SitingStudy, _ diagnosis: Diagnosis) -> [Feature] {
    study.places.map { place in
      let position = place.candidate.position
      let commune = place.candidate.commune.map { diagnosis.area.territory.communes[$0] }
      return Feature(
        id: .integer(place.rank), geometry: .point(position),
        properties: [
          "rang": .integer(place.rank), "nom": .string(place.candidate.name),
          "id": .string(place.candidate.id),
          "commune": .text(commune?.name), "code_insee": .text(commune?.code),
          "code_departement": .text(commune?.departmentCode), "lon": .degrees(position.longitude),
          "lat": .degrees(position.latitude), "objectif": .string(study.question.objective.rawValue),
          "rayon_km": .kilometres(diagnosis.parameters.mainRadius_km),
          "habitants_gagnes": .integer(place.gained),
          "communes_gagnees": .integer(place.gainedCommunes.count),
          "habitants_km_epargnes": .kilometres(place.saved_km),
          "communes_rapprochees": .integer(place.nearerCommunes.count),
          "departements_aides": .codes(place.departments), "demande": .string(demandWord(study)),
        ])
    }
  }

  /// Where people are counted.
  static func demandWord(_ study: SitingStudy) -> String {
    study.demand.isOfSquares ? "carreaux" : "communes"
  }

  /// The best plan for each number of places, and what the last place of each adds.
  static func curve(_ study: SitingStudy) -> [JSONObject] {
    zip(study.curve, [nil] + study.curve.map { Optional($0) }).map { step, previous in
      [
        "lieux": .integer(step.count), "habitants_couverts": .integer(step.state.covered),
        "communes_couvertes": .integer(step.state.coveredCommunes),
        "habitants_gagnes_par_le_dernier": .count(previous.map { step.state.covered - $0.state.covered }),
        "distance_moyenne_km": step.state.mean_km.map { .kilometres($0) } ?? .null,
        "distance_max_km": step.state.worst_km.map { .kilometres($0) } ?? .null,
        "valeur": .kilometres(step.value), "borne": .kilometres(step.bound),
      ]
    }
  }
}
