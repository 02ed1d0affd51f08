import Studies
import Territories

extension AnswerPage {
  /// What has changed between two lists.
  init(
    _ study: EvolutionStudy, _ figures: [ReportFigure], _ stage: PlateStage, _ origin: AnswerOrigin,
    minutes: EvolutionStudy? = nil, _ minuteFigures: [ReportFigure] = []
  ) {
    let (words, diagnosis) = (stage.words, stage.diagnosis)
    let tables = ChangeTables(study: study, diagnosis: diagnosis, words: words)
    let timed = minutes.map { study in
      ReportSection(
        id: "temps", title: words.heading(.times),
        lead: [words.evolutionTitle(study) + "."] + words.method(study.measure, diagnosis),
        figures: minuteFigures)
    }
    self.init(
      stage: stage, measure: study.measure, origin: origin, title: words.evolutionTitle(study),
      question: words.questionOverline(.evolution, diagnosis), tiles: stage.tiles(of: study),
      findings: words.findings(study, diagnosis),
      sections: [
        ReportSection(id: "evolution", title: words.heading(.evolution), figures: figures),
        ReportSection(
          id: "departements", title: words.heading(.departments), tables: [tables.departments]),
        ReportSection(
          id: "gagnants", title: words.heading(.winners), tables: [tables.communes(getting: true, 50)]),
        ReportSection(
          id: "perdants", title: words.heading(.losers), tables: [tables.communes(getting: false, 50)]),
        ReportSection(
          id: "membres", title: words.heading(.members), tables: [stage.memberTable(study)],
          notes: [words.matchingRule + "."]),
      ].filter { !$0.tables.allSatisfy(\.rows.isEmpty) || !$0.figures.isEmpty } + [timed].compactMap { $0 })
  }
}

extension PlateStage {
  fileprivate func tiles(of study: EvolutionStudy) -> [ReportTile] {
    let (whole, limit) = (study.whole, words.limit(study.measure))
    let share = whole.population > 0 ? Double(whole.coveredAfter) / Double(whole.population) : nil
    let was = whole.population > 0 ? Double(whole.coveredBefore) / Double(whole.population) : nil
    return [
      ReportTile(
        words.signed(whole.gained),
        words.say("habitants gagnent un lieu à \(limit)", "inhabitants gain a place within \(limit)")),
      ReportTile(
        words.signed(-whole.lost), words.say("habitants n'en ont plus", "inhabitants no longer have one")),
      ReportTile(
        words.percent(share),
        words.say(
          "des habitants à \(limit) ou moins, contre \(words.percent(was)) avant",
          "of inhabitants within \(limit), \(words.percent(was)) before"), share: share),
      ReportTile(
        words.amount(whole.meanAfter, study.measure),
        words.say(
          "en moyenne jusqu'au lieu le plus proche, contre \(words.amount(whole.meanBefore, study.measure)) avant",
          "on average to the nearest place, \(words.amount(whole.meanBefore, study.measure)) before")),
    ]
  }

  /// The members that opened, closed or moved.
  fileprivate func memberTable(_ study: EvolutionStudy) -> ReportTable {
    let rows = study.members.compactMap { change -> [ReportTable.Cell]? in
      switch change {
      case .kept: nil
      case .opened(let site): row(words.say("ouvert", "opened"), site, nil)
      case .closed(let site): row(words.say("fermé", "closed"), site, nil)
      case .moved(_, let site, let distance_km): row(words.say("déplacé", "moved"), site, distance_km)
      }
    }
    return ReportTable(
      id: "tableau-membres",
      caption: words.say(
        "Les \(words.count(min(rows.count, 200))) premiers lieux ouverts, fermés ou déplacés, sur \(words.count(rows.count)) ; tous sont dans evolution-membres.csv",
        "The first \(words.count(min(rows.count, 200))) places opened, closed or moved, of \(words.count(rows.count)); all are in evolution-membres.csv"
      ),
      columns: [
        .text(words.column(.place)), .text(words.say("Évolution", "Change")), .text(words.column(.commune)),
        .number(words.say("Déplacement", "Moved by")),
      ], rows: Array(rows.prefix(200)))
  }

  private func row(_ word: String, _ site: Site, _ distance_km: Double?) -> [ReportTable.Cell] {
    let commune = site.communeCode.flatMap { diagnosis.area.territory.commune(code: $0)?.name }
    return [.init(site.name), .init(word), .init(commune ?? "–"), words.cell(km: distance_km)]
  }
}
