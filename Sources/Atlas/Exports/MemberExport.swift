import Shapes
import Studies
import Territories

extension Exports {
  /// The sites that count, in the order of their ids.
  static func members(_ diagnosis: Diagnosis) -> [Feature] {
    let communes = diagnosis.area.territory.communes
    return zip(diagnosis.places.sites, diagnosis.communeOfSite).map { site, commune in
      let located = commune.map { communes[$0] }
      return Feature(
        id: .string(site.id), geometry: .point(site.position),
        properties: [
          "site_id": .string(site.id), "nom": .string(site.name), "categorie": .text(site.category),
          "reseau": .text(site.networkName),
          "etiquettes": .text(site.labels.joined(separator: " ; ").nonEmpty),
          "commune": .text(located?.name), "code_insee": .text(located?.code ?? site.communeCode),
          "code_departement": .text(located?.departmentCode), "precision": .string(site.precision.rawValue),
          "hors_territoire": .bool(!site.isInside),
        ])
    }
  }
}

extension String {
  /// The text, or `nil` where there is none.
  var nonEmpty: String? { isEmpty ? nil : self }
}
