import Shapes
import Studies

extension ClosureStudy {
  /// What the closures asked for would cost.
  func figures(in diagnosis: Diagnosis) -> JSONObject {
    var content = measure.figures(in: diagnosis)
    let found: JSONObject = [
      "fermes": .array(
        closed.map { site in
          let site = diagnosis.places.sites[site]
          return .object([
            "reseau": .string(site.networkName), "site_id": .string(site.id), "nom": .string(site.name),
          ])
        }),
      "avant": .object(before.figures(measure)), "apres": .object(after.figures(measure)),
      "habitants_perdus": .integer(before.covered - after.covered),
      "communes_perdues": .integer(lostCommunes.count),
    ]
    content.members += found.members
    return content
  }
}

extension EvolutionStudy {
  /// What became of the members and of the territory.
  func figures(in diagnosis: Diagnosis) -> JSONObject {
    var content = measure.figures(in: diagnosis)
    let found: JSONObject = [
      "membres": .object(memberFigures), "population": .integer(whole.population),
      "habitants_couverts_avant": .integer(whole.coveredBefore),
      "habitants_couverts_apres": .integer(whole.coveredAfter),
      "habitants_gagnants": .integer(whole.gained), "habitants_perdants": .integer(whole.lost),
      "habitants_rapproches": .integer(whole.nearer), "habitants_eloignes": .integer(whole.farther),
      measure.names.meanBefore: .share(whole.meanBefore), measure.names.meanAfter: .share(whole.meanAfter),
    ]
    content.members += found.members
    return content
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
