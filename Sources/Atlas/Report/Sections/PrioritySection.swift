import Studies

extension Report {
  /// Who lacks the most; nothing where nobody is known to live anywhere.
  var prioritySection: ReportSection? {
    guard headline.count > 0 else { return nil }
    return ReportSection(
      id: "priorites", title: words.heading(.priorities), figures: [figures["priorites"]].compactMap { $0 },
      tables: [epciPriorityTable(25), communePriorityTable].filter { !$0.rows.isEmpty })
  }

  /// The EPCI that lack the most.
  func epciPriorityTable(_ count: Int) -> ReportTable {
    let communes = territory.communes
    return ReportTable(
      id: "tableau-priorites-epci",
      caption: words.say(
        "Les \(count) premières intercommunalités par déficit d'accès au-delà de \(mainRadius)",
        "The first \(count) EPCI by shortfall beyond \(mainRadius)"),
      columns: [.text(words.column(.epci))] + columns + [.text(words.column(.mainCommune))],
      rows: diagnosis.standing.priorities.epcis.prefix(count).map { priority in
        [.init(name(ofEPCI: priority.index))] + cells(priority)
          + [.init(communes[priority.mainCommune].name.clipped(60))]
      })
  }

  private var communePriorityTable: ReportTable {
    ReportTable(
      id: "tableau-priorites-communes",
      caption: words.say(
        "Les 25 premières communes par déficit d'accès au-delà de \(mainRadius)",
        "The first 25 communes by shortfall beyond \(mainRadius)"),
      columns: [.text(words.column(.commune))] + columns + [.text(words.column(.nearest))],
      rows: diagnosis.standing.priorities.communes.prefix(25).map { priority in
        let site = diagnosis.places.sites[diagnosis.distances.site[priority.mainCommune]]
        return [.init(name(ofCommune: priority.index))] + cells(priority) + [.init(site.name.clipped(60))]
      })
  }

  private var columns: [ReportTable.Column] {
    [
      .number(words.column(.shortfall)), .number(words.column(.shortfallShare)),
      .number(words.column(.beyond)),
      .number(words.say("Excès moyen", "Mean excess")),
    ]
  }

  private func cells(_ priority: Priority) -> [ReportTable.Cell] {
    let total = diagnosis.standing.priorities.total
    return [
      words.cell(people: priority.shortfall),
      words.cell(share: total > 0 ? priority.shortfall / total : nil),
      words.cell(people: priority.inhabitantsBeyond), words.cell(km: priority.meanExcess),
    ]
  }
}
