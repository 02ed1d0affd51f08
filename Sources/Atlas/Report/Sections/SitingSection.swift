import Studies

extension Report {
  /// Where new places would stand; nothing where it was not asked.
  var sitingSection: ReportSection? {
    guard let study = manifest.siting else { return nil }
    return ReportSection(
      id: "implantations", title: words.heading(.siting),
      tiles: tiles(of: study), figures: [figures["implantations"]].compactMap { $0 },
      tables: [sitingTable(study)].filter { !$0.rows.isEmpty })
  }

  /// Before and after.
  private func tiles(of study: SitingStudy) -> [ReportTile] {
    func share(_ state: AccessState) -> Double? {
      study.demand.people > 0 ? Double(state.covered) / study.demand.people : nil
    }
    let limit = words.limit(study.measure)
    let (before, after) = (study.before, study.after)
    return [
      ReportTile(
        words.signed(after.covered - before.covered),
        words.say("habitants à \(limit) ou moins", "inhabitants within \(limit)")),
      ReportTile(
        words.percent(share(after)),
        words.say(
          "des habitants à \(limit) ou moins, contre \(words.percent(share(before))) aujourd'hui",
          "of inhabitants within \(limit), \(words.percent(share(before))) today"), share: share(after)),
      ReportTile(
        words.amount(after.mean, study.measure),
        words.say(
          "\(study.measure.isOfTime ? "temps moyen" : "distance moyenne") d'un habitant, contre \(words.amount(before.mean, study.measure))",
          "mean \(study.measure.isOfTime ? "time" : "distance") of an inhabitant, \(words.amount(before.mean, study.measure)) today"
        )),
    ]
  }

  /// The new places.
  func sitingTable(_ study: SitingStudy) -> ReportTable {
    ReportTable(
      id: "tableau-implantations",
      caption: words.say(
        "Nouveaux lieux proposés, chacun compté avec ceux qui le précèdent",
        "New places proposed, each counted with those before it"),
      columns: [
        .number(words.column(.rank)), .text(words.column(.commune)), .text(words.column(.department)),
        .number(words.column(.gained)), .number(words.column(.communes)), .number(words.column(.saved)),
      ],
      rows: study.places.map { place in
        [
          words.cell(place.rank), .init(place.candidate.name),
          .init(
            place.departments.compactMap { territory.department(code: $0)?.name }.joined(separator: ", ")),
          words.cell(place.gained), words.cell(place.gainedCommunes.count),
          words.cell(people: place.saved),
        ]
      })
  }
}
