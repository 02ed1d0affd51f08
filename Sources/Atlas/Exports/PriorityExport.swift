import Shapes
import Studies

extension Exports {
  /// The columns of the priorities, which a table without any shows too.
  static let priorityColumns = [
    "niveau", "rang", "code", "nom", "code_departement", "deficit_habitants_km", "part_du_deficit",
    "population",
    "habitants_au_dela", "exces_moyen_km", "distance_moyenne_km", "commune_principale",
    "code_insee_principale", "part_commune_principale", "distance_km_principale", "site_id", "site_nom",
  ]

  /// EPCI, then communes, by person-kilometres beyond the main radius, with what drives them.
  static func priorities(_ diagnosis: Diagnosis) -> [JSONObject] {
    let priorities = diagnosis.standing.priorities
    let departments = departmentsOfEPCIs(diagnosis)
    let epcis = priorities.epcis.enumerated().map { rank, priority in
      let entry = diagnosis.levels.epcis[priority.index]
      return record(
        priority, ("epci", rank + 1, entry.code, entry.name, departments[entry.code] ?? ""),
        diagnosis.standing.levels.epcis[priority.index], diagnosis)
    }
    let communes = priorities.communes.enumerated().map { rank, priority in
      let commune = diagnosis.area.territory.communes[priority.index]
      return record(
        priority, ("commune", rank + 1, commune.code, commune.name, commune.departmentCode),
        diagnosis.standing.levels.communes[priority.index], diagnosis)
    }
    return epcis + communes
  }

  /// The départements in which each EPCI has communes of the territory.
  private static func departmentsOfEPCIs(_ diagnosis: Diagnosis) -> [String: String] {
    Dictionary(grouping: diagnosis.area.territory.communes) { $0.epciCode ?? "" }.mapValues { communes in
      Set(communes.map(\.departmentCode)).sorted().joined(separator: " ")
    }
  }

  private static func record(
    _ priority: Priority, _ place: (level: String, rank: Int, code: String, name: String, department: String),
    _ indicators: Indicators, _ diagnosis: Diagnosis
  ) -> JSONObject {
    let main = diagnosis.area.territory.communes[priority.mainCommune]
    let site = diagnosis.places.sites[diagnosis.distances.site[priority.mainCommune]]
    let total = diagnosis.standing.priorities.total_personKm
    let values: [JSONValue] = [
      .string(place.level), .integer(place.rank), .string(place.code), .string(place.name),
      .string(place.department), .inhabitants(priority.shortfall_personKm),
      .share(total > 0 ? priority.shortfall_personKm / total : nil), .integer(indicators.coverage.population),
      .inhabitants(priority.inhabitantsBeyond), .kilometres(priority.meanExcess_km),
      .share(indicators.distribution?.mean_km), .string(main.name), .string(main.code),
      .share(priority.mainShare), .kilometres(diagnosis.distances.distance_km[priority.mainCommune]),
      .string(site.id), .string(site.name),
    ]
    var properties: JSONObject = [:]
    for (name, value) in zip(priorityColumns, values) { properties.append(name, value) }
    return properties
  }
}
