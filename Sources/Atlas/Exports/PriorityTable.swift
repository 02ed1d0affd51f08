import Shapes
import Studies

/// The table of priorities in kilometres, by road, or estimated: EPCI, then communes, with what drives them.
struct PriorityTable {
  let diagnosis: Diagnosis
  let priorities: Priorities
  /// The names of the columns, which a table without rows shows too.
  let columns: [String]
  /// The mean distance or time of each EPCI, and of each commune.
  let means: (epcis: [Double?], communes: [Double?])
  /// For the commune that weighs the most: how far it is, then the nearest site.
  let nearest: (Int) -> [JSONValue]
  /// What stands at the end of every row.
  let source: [JSONValue]

  /// In person-kilometres beyond the main radius.
  init(_ diagnosis: Diagnosis) {
    let levels = diagnosis.standing.levels
    self.diagnosis = diagnosis
    priorities = diagnosis.standing.priorities
    columns = Exports.priorityColumns
    means = (levels.epcis.map(\.distribution?.mean_km), levels.communes.map(\.distribution?.mean_km))
    nearest = { commune in
      let site = diagnosis.places.sites[diagnosis.distances.site[commune]]
      return [
        .kilometres(diagnosis.distances.distance_km[commune]), .string(site.id), .string(site.name),
      ]
    }
    source = []
  }

  /// In person-minutes beyond the main time.
  init(_ diagnosis: Diagnosis, _ basis: TimeBasis) {
    self.diagnosis = diagnosis
    priorities = basis.standing.priorities
    columns = Exports.priorityColumns(basis)
    means = (
      basis.standing.epcis.map(\.distribution?.mean_min),
      basis.standing.communes.map(\.distribution?.mean_min)
    )
    nearest = { commune in [.minutes(basis.standing.communes[commune].distribution?.mean_min)] }
    source = [.string(basis.source)]
  }

  /// EPCI, then communes, by what is beyond the main radius or time.
  var table: Table {
    let territory = diagnosis.area.territory
    let departments = departmentsOfEPCIs
    let epcis = priorities.epcis.enumerated().map { rank, priority in
      let entry = diagnosis.levels.epcis[priority.index]
      return row(
        priority, ("epci", rank + 1, entry.code, entry.name, departments[entry.code] ?? ""),
        entry.coverage.population, means.epcis[priority.index])
    }
    let communes = priorities.communes.enumerated().map { rank, priority in
      let commune = territory.communes[priority.index]
      return row(
        priority, ("commune", rank + 1, commune.code, commune.name, commune.departmentCode),
        commune.population ?? 0, means.communes[priority.index])
    }
    return Table(columns: columns, rows: epcis + communes)
  }

  /// The départements in which each EPCI has communes of the territory.
  private var departmentsOfEPCIs: [String: String] {
    var codes: [String: Set<String>] = [:]
    for commune in diagnosis.area.territory.communes {
      codes[commune.epciCode ?? "", default: []].insert(commune.departmentCode)
    }
    return codes.mapValues { $0.sorted().joined(separator: " ") }
  }

  private func row(
    _ priority: Priority, _ place: (level: String, rank: Int, code: String, name: String, department: String),
    _ population: Int, _ mean: Double?
  ) -> [JSONValue] {
    let main = diagnosis.area.territory.communes[priority.mainCommune]
    let values: [JSONValue] = [
      .string(place.level), .integer(place.rank), .string(place.code), .string(place.name),
      .string(place.department), .inhabitants(priority.shortfall),
      .share(priorities.total > 0 ? priority.shortfall / priorities.total : nil), .integer(population),
      .inhabitants(priority.inhabitantsBeyond), .kilometres(priority.meanExcess), .share(mean),
      .string(main.name), .string(main.code), .share(priority.mainShare),
    ]
    return values + nearest(priority.mainCommune) + source
  }
}
