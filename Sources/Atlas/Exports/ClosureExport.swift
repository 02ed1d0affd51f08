import Shapes
import Studies

extension Exports {
  /// What each closure alone would cost, the costliest first.
  static func closures(_ study: ClosureStudy, _ diagnosis: Diagnosis) -> [JSONObject] {
    let closed = Set(study.closed)
    let communes = diagnosis.area.territory.communes
    let names = study.measure.names
    return study.ranking.enumerated().map { rank, cost in
      let site = diagnosis.places.sites[cost.site]
      let commune = diagnosis.communeOfSite[cost.site].map { communes[$0] }
      var row: JSONObject = [
        "rang": .integer(rank + 1), "site_id": .string(site.id), "nom": .string(site.name),
        "reseau": .text(site.networkName), "commune": .text(commune?.name),
        "code_insee": .text(commune?.code ?? site.communeCode),
        names.limit: .kilometres(study.measure.limit),
        "habitants_au_plus_pres": .integer(cost.population), "communes_au_plus_pres": .integer(cost.communes),
        "habitants_perdus": .integer(cost.lost), "communes_perdues": .integer(cost.lostCommunes),
        names.added: .share(cost.added),
        "fermeture_demandee": .bool(closed.contains(cost.site)),
      ]
      row.append(sourceOf: study.measure)
      return row
    }
  }
}
