import Shapes
import Siting
import Studies

extension SolverAnswer {
  fileprivate var figures: JSONObject {
    [
      "nom": .string(solver), "version": .string(version), "statut": .string(status.rawValue),
      "borne": bound.map { .kilometres($0) } ?? .null,
    ]
  }
}

extension SitingStudy {
  /// Where the next places would help most, and how surely.
  func figures(in diagnosis: Diagnosis) -> JSONObject {
    var content: JSONObject = [
      "objectif": .string(question.objective.rawValue), "demandes": .integer(question.count),
      "categorie": .text(question.category),
    ]
    content.members += measure.figures(in: diagnosis).members
    let found: JSONObject = [
      "demande": .object(demandFigures), "candidats": .integer(candidateCount),
      "lieux": .array(places.map { .object($0.figures(in: diagnosis, measure)) }),
      "avant": .object(before.figures(measure)), "apres": .object(after.figures(measure)),
      "communes_au_dela": .integer(beyond.count),
      "valeur": .kilometres(value), "borne": .kilometres(bound), "ecart": .share(gap),
      "optimum_prouve": .bool(isProven), "solveur": solver.map { .object($0.figures) } ?? .null,
    ]
    content.members += found.members
    return content
  }

  private var demandFigures: JSONObject {
    [
      "sorte": .string(Exports.demandWord(self)), "points": .integer(demand.places),
      "habitants": .inhabitants(demand.people), "regroupement_m": .count(demand.aggregation?.side_m),
      "regroupement_points": .count(demand.aggregation?.places),
      "regroupement_erreur_habitants_km": demand.aggregation.map { .kilometres($0.error_km) } ?? .null,
    ]
  }
}

extension NewPlace {
  fileprivate func figures(in diagnosis: Diagnosis, _ measure: Measure) -> JSONObject {
    let commune = candidate.commune.map { diagnosis.area.territory.communes[$0] }
    return [
      "rang": .integer(rank), "nom": .string(candidate.name), "code_insee": .text(commune?.code),
      "habitants_gagnes": .integer(gained), measure.names.saved: .kilometres(saved),
    ]
  }
}

extension AccessState {
  /// A state in a `resume….json`.
  func figures(_ measure: Measure) -> JSONObject {
    [
      "habitants_couverts": .integer(covered), "communes_couvertes": .integer(coveredCommunes),
      measure.names.mean: .share(mean), measure.names.worst: .share(worst),
    ]
  }
}
