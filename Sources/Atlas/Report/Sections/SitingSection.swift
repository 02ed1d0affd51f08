import Studies

extension Report {
  /// Where new places would stand; nothing where it was not asked.
  var sitingSection: ReportSection? {
    guard let study = manifest.siting else { return nil }
    return ReportSection(
      id: "implantations", title: words.heading(.siting),
      lead: [words.sitingTitle(study, mainRadius) + ".", words.sitingValue(study, mainRadius) + "."],
      figures: [figures["implantations"]].compactMap { $0 }, tables: [table(of: study)])
  }

  private func table(of study: SitingStudy) -> ReportTable {
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
