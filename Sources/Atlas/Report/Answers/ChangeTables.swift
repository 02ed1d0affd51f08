import Studies
import Territories

/// Tables of what changes between before and after, by département and by commune.
struct ChangeTables {
  let study: EvolutionStudy
  let diagnosis: Diagnosis
  let words: Wording
  private var measure: Measure { study.measure }
  private var territory: Territory { diagnosis.area.territory }

  /// Each département, in the order of their codes.
  var departments: ReportTable {
    let limit = words.limit(measure)
    return ReportTable(
      id: "tableau-departements",
      caption: words.say(
        "Avant et après, par département, par point de référence",
        "Before and after, by département, by reference point"),
      columns: [
        .text(words.column(.department)), .number(words.column(.inhabitants)),
        .number(words.say("À \(limit) avant", "Within \(limit) before")),
        .number(words.say("À \(limit) après", "Within \(limit) after")),
        .number(words.say("Gagnants", "Gain")), .number(words.say("Perdants", "Lose")),
        .number(words.say("Moyenne avant", "Mean before")), .number(words.say("Moyenne après", "Mean after")),
      ],
      rows: study.departments.map { row($0, territory.department(code: $0.code)?.name ?? $0.name) })
  }

  private func row(_ change: LevelChange, _ name: String) -> [ReportTable.Cell] {
    func share(_ covered: Int) -> ReportTable.Cell {
      words.cell(share: change.population > 0 ? Double(covered) / Double(change.population) : nil)
    }
    return [
      .init(name), words.cell(change.population), share(change.coveredBefore), share(change.coveredAfter),
      words.cell(change.gained), words.cell(change.lost), distance(change.meanBefore),
      distance(change.meanAfter),
    ]
  }

  /// A distance in the unit of the study.
  func distance(_ value: Double?) -> ReportTable.Cell {
    let value = value.flatMap { $0.isFinite ? $0 : nil }
    return .init(words.amount(value, measure), value)
  }

  /// The communes whose way gets shorter, or longer, most inhabitants × distance first.
  ///
  /// - Parameter count: how many to list.
  func communes(getting nearer: Bool, _ count: Int) -> ReportTable {
    let changes = study.communes.indices.filter {
      let change = study.communes[$0]
      return (nearer ? change.nearer : change.farther) > 0
    }.sorted { first, second in
      (abs(weight(second)), study.communes[first].code) < (abs(weight(first)), study.communes[second].code)
    }
    let all = words.communes(changes.count)
    return ReportTable(
      id: nearer ? "tableau-rapprochees" : "tableau-eloignees",
      caption: nearer
        ? words.say(
          "Qui se rapproche d'un lieu : \(all), les premières par habitants × distance gagnée",
          "Who comes nearer to a place: \(all), first by inhabitants × distance gained")
        : words.say(
          "Qui s'éloigne d'un lieu : \(all), les premières par habitants × distance perdue",
          "Who moves away from a place: \(all), first by inhabitants × distance lost"),
      columns: [
        .text(words.column(.commune)), .text(words.column(.department)), .number(words.column(.inhabitants)),
        .number(words.say("Avant", "Before")), .number(words.say("Après", "After")),
      ],
      rows: changes.prefix(count).map { commune in
        [
          .init(territory.communes[commune].name),
          .init(territory.department(code: territory.communes[commune].departmentCode)?.name ?? "–"),
          words.cell(study.communes[commune].population), distance(study.before[commune]),
          distance(study.after[commune]),
        ]
      })
  }

  private func weight(_ commune: Int) -> Double {
    study.communes[commune].sumAfter - study.communes[commune].sumBefore
  }
}
