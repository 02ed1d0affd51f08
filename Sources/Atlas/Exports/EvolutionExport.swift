import Shapes
import Studies
import Territories

extension Exports {
  /// What changes at each level: the territory, départements, EPCI, communes.
  static func evolution(_ study: EvolutionStudy) -> [JSONObject] {
    [record("territoire", study.whole)]
      + study.departments.map { record("departement", $0) } + study.epcis.map { record("epci", $0) }
      + study.communes.map { record("commune", $0) }
  }

  private static func record(_ level: String, _ change: LevelChange) -> JSONObject {
    [
      "niveau": .string(level), "code": .string(change.code), "nom": .string(change.name),
      "population": .integer(change.population),
      "habitants_couverts_avant": .integer(change.coveredBefore),
      "habitants_couverts_apres": .integer(change.coveredAfter),
      "habitants_gagnants": .integer(change.gained), "habitants_perdants": .integer(change.lost),
      "habitants_rapproches": .integer(change.nearer), "habitants_eloignes": .integer(change.farther),
      "distance_moyenne_avant_km": change.meanBefore_km.map { .kilometres($0) } ?? .null,
      "distance_moyenne_apres_km": change.meanAfter_km.map { .kilometres($0) } ?? .null,
    ]
  }

  /// The columns of the members' changes, which a table without any shows too.
  static let memberChangeColumns = [
    "evolution", "site_id_avant", "site_id_apres", "nom_avant", "nom_apres", "deplacement_km",
  ]

  /// What became of each member.
  static func memberChanges(_ study: EvolutionStudy) -> [JSONObject] {
    study.members.map { change in
      switch change {
      case .kept(let before, let after): record("conserve", before, after, 0)
      case .moved(let before, let after, let distance_km): record("deplace", before, after, distance_km)
      case .opened(let site): record("ouvert", nil, site, nil)
      case .closed(let site): record("ferme", site, nil, nil)
      }
    }
  }

  private static func record(
    _ word: String, _ before: Site?, _ after: Site?, _ distance_km: Double?
  ) -> JSONObject {
    [
      "evolution": .string(word), "site_id_avant": .text(before?.id), "site_id_apres": .text(after?.id),
      "nom_avant": .text(before?.name), "nom_apres": .text(after?.name),
      "deplacement_km": distance_km.map { .kilometres($0) } ?? .null,
    ]
  }
}
