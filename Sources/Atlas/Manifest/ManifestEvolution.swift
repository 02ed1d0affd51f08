import Shapes
import Studies

extension ClosureStudy {
  /// What the closures asked for would cost.
  func figures(in diagnosis: Diagnosis) -> JSONObject {
    [
      "rayon_km": .kilometres(diagnosis.parameters.mainRadius_km),
      "fermes": .array(
        closed.map { site in
          let site = diagnosis.places.sites[site]
          return .object([
            "reseau": .string(site.networkName), "site_id": .string(site.id), "nom": .string(site.name),
          ])
        }),
      "avant": .object(before.figures), "apres": .object(after.figures),
      "habitants_perdus": .integer(before.covered - after.covered),
      "communes_perdues": .integer(lostCommunes.count),
    ]
  }
}

extension EvolutionStudy {
  /// What became of the members and of the territory.
  var figures: JSONObject {
    [
      "membres": .object(memberFigures), "population": .integer(whole.population),
      "habitants_couverts_avant": .integer(whole.coveredBefore),
      "habitants_couverts_apres": .integer(whole.coveredAfter),
      "habitants_gagnants": .integer(whole.gained), "habitants_perdants": .integer(whole.lost),
      "habitants_rapproches": .integer(whole.nearer), "habitants_eloignes": .integer(whole.farther),
      "distance_moyenne_avant_km": .share(whole.meanBefore_km),
      "distance_moyenne_apres_km": .share(whole.meanAfter_km),
    ]
  }

  private var memberFigures: JSONObject {
    var counts = ["conserves": 0, "deplaces": 0, "ouverts": 0, "fermes": 0]
    for member in members {
      switch member {
      case .kept: counts["conserves", default: 0] += 1
      case .moved: counts["deplaces", default: 0] += 1
      case .opened: counts["ouverts", default: 0] += 1
      case .closed: counts["fermes", default: 0] += 1
      }
    }
    return JSONObject(
      ["conserves", "deplaces", "ouverts", "fermes"].map {
        JSONObject.Member(name: $0, value: .integer(counts[$0] ?? 0))
      })
  }
}
