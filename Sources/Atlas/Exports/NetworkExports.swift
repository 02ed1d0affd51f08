import Shapes
import Studies

extension Exports {
  /// What makes the layers and tables about networks, each by itself; what a study has not is left out.
  static func makers(
    _ diagnosis: Diagnosis, _ study: NetworkStudy, times: TimeStudy? = nil, _ dialect: CSVDialect
  ) -> [@Sendable () -> [OutputFile]] {
    var makers: [@Sendable () -> [OutputFile]] = [
      {
        [
          table(
            "fragilite", fragility(diagnosis, study.fragility, times: times), dialect, empty: ["site_id"])
        ]
      },
      { [table("sensibilite", sensitivity(diagnosis, study.sensitivity), dialect, empty: ["rayon_km"])] },
      { [table("voisinages", fellows(diagnosis, study.fellows), dialect, empty: ["site_id"])] },
      { [layer("voisinages", links(diagnosis, study.fellows))] },
    ]
    if let found = study.complementarity {
      makers.append { [table("complementarite", complementarity(diagnosis, found), dialect, empty: [])] }
    }
    if let times, let found = times.networks {
      makers += self.makers(diagnosis, found, times.parameters, dialect)
    }
    return makers
  }

  /// Who a member is, for the beginning of a row.
  static func identity(ofSite index: Int, in diagnosis: Diagnosis) -> JSONObject {
    let site = diagnosis.places.sites[index]
    let commune = diagnosis.communeOfSite[index].map { diagnosis.area.territory.communes[$0] }
    return [
      "site_id": .string(site.id), "nom": .string(site.name), "reseau": .string(site.networkName),
      "categorie": .text(site.category), "code_insee": .text(commune?.code ?? site.communeCode),
      "commune": .text(commune?.name), "hors_territoire": .bool(!site.isInside),
    ]
  }
}
