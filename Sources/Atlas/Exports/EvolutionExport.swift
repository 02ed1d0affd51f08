import Shapes
import Studies
import Territories

extension Exports {
  /// What changes at each level: the territory, départements, EPCI, communes.
  static func evolution(_ study: EvolutionStudy) -> [JSONObject] {
    let levels = [
      ("territoire", [study.whole]), ("departement", study.departments), ("epci", study.epcis),
      ("commune", study.communes),
    ]
    return levels.flatMap { level, changes in changes.map { record(level, $0, study.measure) } }
  }

  private static func record(_ level: String, _ change: LevelChange, _ measure: Measure) -> JSONObject {
    var row: JSONObject = [
      "niveau": .string(level), "code": .string(change.code), "nom": .string(change.name),
      "population": .integer(change.population),
      "habitants_couverts_avant": .integer(change.coveredBefore),
      "habitants_couverts_apres": .integer(change.coveredAfter),
      "habitants_gagnants": .integer(change.gained), "habitants_perdants": .integer(change.lost),
      "habitants_rapproches": .integer(change.nearer), "habitants_eloignes": .integer(change.farther),
      measure.names.meanBefore: .share(change.meanBefore),
      measure.names.meanAfter: .share(change.meanAfter),
    ]
    if measure.unit == .minutes { row.append("population_hors_reseau_routier", .integer(change.leftOut)) }
    row.append(sourceOf: measure)
    return row
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
