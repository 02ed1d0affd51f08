import Studies

extension AnswerPage {
  /// What closing places would cost.
  init(_ study: ClosureStudy, _ figure: ReportFigure, _ stage: PlateStage, _ origin: AnswerOrigin) {
    let (words, diagnosis) = (stage.words, stage.diagnosis)
    let change = EvolutionStudy(
      diagnosis.area.territory, [], study.measure, before: study.distances, after: study.distancesAfter)
    let tables = ChangeTables(study: change, diagnosis: diagnosis, words: words)
    self.init(
      stage: stage, measure: study.measure, origin: origin, title: words.closureTitle(study),
      question: words.questionOverline(.closures, diagnosis), tiles: stage.tiles(of: study),
      findings: words.findings(study, diagnosis),
      sections: [
        ReportSection(id: "fermetures", title: words.heading(.closures), figures: [figure]),
        ReportSection(
          id: "departements", title: words.heading(.departments), tables: [tables.departments]),
        ReportSection(
          id: "communes", title: words.heading(.losers), tables: [tables.communes(getting: false, 50)]),
        ReportSection(
          id: "classement", title: words.heading(.ranking), tables: [stage.closureTable(study)]),
      ].filter { !$0.tables.allSatisfy(\.rows.isEmpty) || !$0.figures.isEmpty })
  }
}

extension PlateStage {
  fileprivate func tiles(of study: ClosureStudy) -> [ReportTile] {
    tiles(study.before, study.after, of: Double(study.population), by: study.measure) { mean in
      words.say(
        "en moyenne jusqu'au lieu le plus proche, contre \(mean)",
        "on average to the nearest place, \(mean) today")
    }
  }

  /// The closures that would cost most, each alone.
  fileprivate func closureTable(_ study: ClosureStudy) -> ReportTable {
    let communes = diagnosis.area.territory.communes
    return ReportTable(
      id: "tableau-fermetures",
      caption: words.say(
        "Les 50 fermetures les plus coûteuses, chacune seule ; toutes sont dans fermetures.csv",
        "The 50 costliest closures, each alone; all are in fermetures.csv"),
      columns: [
        .text(words.column(.place)), .text(words.column(.commune)),
        .number(words.say("Habitants au plus près", "Inhabitants nearest to it")),
        .number(words.say("Habitants perdus", "Inhabitants lost")),
        .number(words.say("Communes perdues", "Communes lost")),
        .number(words.addedColumn(study.measure)),
      ],
      rows: study.ranking.prefix(50).map { cost in
        let commune = diagnosis.communeOfSite[cost.site].map { communes[$0].name }
        let added = cost.added.map { Int($0.rounded()) }
        return [
          .init(diagnosis.places.sites[cost.site].name),
          .init(commune ?? words.say("hors du territoire", "outside the territory")),
          words.cell(cost.population), words.cell(cost.lost), words.cell(cost.lostCommunes),
          .init(added.map(words.count) ?? "–", cost.added),
        ]
      })
  }
}
