import Studies

extension AnswerPage {
  /// Where to open the next places.
  init(_ study: SitingStudy, _ figure: ReportFigure, _ stage: PlateStage, _ origin: AnswerOrigin) {
    let (words, diagnosis) = (stage.words, stage.diagnosis)
    let change = EvolutionStudy(
      diagnosis.area.territory, [], study.measure, before: study.distancesBefore, after: study.distances)
    let tables = ChangeTables(study: change, diagnosis: diagnosis, words: words)
    let curve = study.curve.isEmpty ? [] : [stage.curveTable(study)]
    self.init(
      stage: stage, measure: study.measure, origin: origin, title: words.sitingTitle(study),
      question: words.questionOverline(.opening, diagnosis), tiles: stage.tiles(of: study),
      findings: words.findings(study, diagnosis),
      sections: [
        ReportSection(
          id: "implantations", title: words.heading(AnswerHeading.opening), figures: [figure],
          tables: ([stage.sitingTable(study)] + curve).filter { !$0.rows.isEmpty }),
        ReportSection(
          id: "departements", title: words.heading(.departments), tables: [tables.departments]),
        ReportSection(
          id: "communes", title: words.heading(.winners), tables: [tables.communes(getting: true, 50)]),
      ].filter { !$0.tables.allSatisfy(\.rows.isEmpty) || !$0.figures.isEmpty })
  }
}

extension PlateStage {
  /// Before and after.
  func tiles(of study: SitingStudy) -> [ReportTile] {
    let isOfTime = study.measure.isOfTime
    return tiles(study.before, study.after, of: study.demand.people, by: study.measure) { mean in
      words.say(
        "\(isOfTime ? "temps moyen" : "distance moyenne") d'un habitant, contre \(mean)",
        "mean \(isOfTime ? "time" : "distance") of an inhabitant, \(mean) today")
    }
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
        .number(words.column(.gained)), .number(words.column(.communes)),
        .number(words.savedColumn(study.measure)),
      ],
      rows: study.places.map { place in
        let helped = place.departments.compactMap { diagnosis.area.territory.department(code: $0)?.name }
        return [
          words.cell(place.rank), .init(place.candidate.name), .init(helped.joined(separator: ", ")),
          words.cell(place.gained), words.cell(place.gainedCommunes.count), words.cell(people: place.saved),
        ]
      })
  }

  /// The best plan for each number of places.
  func curveTable(_ study: SitingStudy) -> ReportTable {
    let limit = words.limit(study.measure)
    return ReportTable(
      id: "tableau-budget",
      caption: words.say(
        "Le meilleur plan pour chaque nombre de lieux", "The best plan for each number of places"),
      columns: [
        .text(words.column(.places)),
        .number(words.say("Habitants à \(limit)", "Inhabitants within \(limit)")),
        .number(words.column(.communes)), .number(words.say("Moyenne", "Mean")),
        .number(words.say("Au plus loin", "Farthest")),
      ],
      rows: study.curve.map { step in
        [
          words.cell(step.count), words.cell(step.state.covered), words.cell(step.state.coveredCommunes),
          .init(words.amount(step.state.mean, study.measure), step.state.mean),
          .init(words.amount(step.state.worst, study.measure), step.state.worst),
        ]
      })
  }
}
