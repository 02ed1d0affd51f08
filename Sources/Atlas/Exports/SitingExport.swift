import Shapes
import Studies
import Territories

extension Exports {
  /// The columns of the new places, which a table without any shows too.
  static func sitingColumns(_ measure: Measure) -> [String] {
    let names = measure.names
    return [
      "rang", "nom", "id", "commune", "code_insee", "code_departement", "lon", "lat", "objectif", names.limit,
      "habitants_gagnes", "communes_gagnees", names.saved, "communes_rapprochees", "departements_aides",
      "demande",
    ] + (names.credit == nil ? [] : ["source_temps"])
  }

  /// The new places, the one that helps most first; each is counted with those before it standing.
  static func newPlaces(_ study: SitingStudy, _ diagnosis: Diagnosis) -> [Feature] {
    let names = study.measure.names
    return study.places.map { place in
      let position = place.candidate.position
      let commune = place.candidate.commune.map { diagnosis.area.territory.communes[$0] }
      var properties: JSONObject = [
        "rang": .integer(place.rank), "nom": .string(place.candidate.name), "id": .string(place.candidate.id),
        "commune": .text(commune?.name), "code_insee": .text(commune?.code),
        "code_departement": .text(commune?.departmentCode), "lon": .degrees(position.longitude),
        "lat": .degrees(position.latitude), "objectif": .string(study.question.objective.rawValue),
        names.limit: .kilometres(study.measure.limit), "habitants_gagnes": .integer(place.gained),
        "communes_gagnees": .integer(place.gainedCommunes.count), names.saved: .kilometres(place.saved),
        "communes_rapprochees": .integer(place.nearerCommunes.count),
        "departements_aides": .codes(place.departments), "demande": .string(demandWord(study)),
      ]
      properties.append(sourceOf: study.measure)
      return Feature(id: .integer(place.rank), geometry: .point(position), properties: properties)
    }
  }

  /// Where people are counted.
  static func demandWord(_ study: SitingStudy) -> String {
    study.demand.isOfSquares ? "carreaux" : "communes"
  }

  /// The best plan for each number of places, and what the last place of each adds.
  static func curve(_ study: SitingStudy) -> [JSONObject] {
    let names = study.measure.names
    return zip(study.curve, [nil] + study.curve.map { Optional($0) }).map { step, previous in
      var row: JSONObject = [
        "lieux": .integer(step.count), "habitants_couverts": .integer(step.state.covered),
        "communes_couvertes": .integer(step.state.coveredCommunes),
        "habitants_gagnes_par_le_dernier": .count(previous.map { step.state.covered - $0.state.covered }),
        names.mean: .share(step.state.mean), names.worst: .share(step.state.worst),
        "valeur": .kilometres(step.value), "borne": .kilometres(step.bound),
      ]
      row.append(sourceOf: study.measure)
      return row
    }
  }
}
