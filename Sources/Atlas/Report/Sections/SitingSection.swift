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
      diagnosis.area.population > 0 ? Double(state.covered) / Double(diagnosis.area.population) : nil
    }
    func kilometres(_ value: Double?) -> String { value.map(words.kilometres) ?? "–" }
    let (before, after) = (study.before, study.after)
    return [
      ReportTile(
        words.signed(after.covered - before.covered),
        words.say("habitants à \(mainRadius) ou moins", "inhabitants within \(mainRadius)")),
      ReportTile(
        words.percent(share(after)),
        words.say(
          "des habitants à \(mainRadius) ou moins, contre \(words.percent(share(before))) aujourd'hui",
          "of inhabitants within \(mainRadius), \(words.percent(share(before))) today"), share: share(after)),
      ReportTile(
        kilometres(after.mean_km),
        words.say(
          "distance moyenne d'un habitant, contre \(kilometres(before.mean_km))",
          "mean distance of an inhabitant, \(kilometres(before.mean_km)) today")),
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
          words.cell(people: place.saved_km),
        ]
      })
  }
}
