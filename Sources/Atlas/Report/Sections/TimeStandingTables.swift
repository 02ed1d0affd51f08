import Studies

extension Report {
  /// The classes of each typology in minutes.
  func timeClassTables(_ basis: TimeBasis) -> [ReportTable] {
    let (main, time) = (basis.parameters.mainIndex, words.time(basis.parameters.main_min))
    let names: [String] = [
      words.column(.inhabitants), words.say("Part à \(time)", "Share within \(time)"), words.meanTime,
      words.medianTime,
    ]
    let typologies = diagnosis.standing.levels.typologies
    return zip(typologies, basis.standing.typologies).enumerated().map { place, found in
      ReportTable(
        id: "tableau-\(basis.stem)-classes-\(place + 1)",
        caption: words.say(
          "Par classe de communes (\(found.0.typology.clipped(40))), à \(time) \(words.travelling(basis.estimate))",
          "By class of communes (\(found.0.typology.clipped(40))), within \(time) \(words.travelling(basis.estimate))"
        ),
        columns: [.text(words.say("Classe", "Class"))] + names.map { .number($0) },
        rows: zip(found.0.names, found.1).map { name, reach in
          [
            .init((name ?? words.unclassified).clipped(60)), words.cell(reach.count),
            words.cell(share: reach.sharesWithin[main]),
            words.cell(minutes: reach.distribution?.mean_min),
            words.cell(minutes: reach.distribution?.median_min),
          ]
        })
    }
  }

  /// The EPCI, or communes where there are none, that lack the most minutes.
  func timePriorityTable(_ basis: TimeBasis) -> ReportTable {
    let (priorities, time) = (basis.standing.priorities, words.time(basis.parameters.main_min))
    let isByEPCI = !priorities.epcis.isEmpty
    let communes = territory.communes
    let ranked = (isByEPCI ? priorities.epcis : priorities.communes).prefix(25)
    let what = isByEPCI ? words.say("intercommunalités", "EPCI") : words.say("communes", "communes")
    let how = words.travelling(basis.estimate)
    return ReportTable(
      id: "tableau-\(basis.stem)-priorites",
      caption: words.say(
        "Les 25 premières \(what) par déficit d'accès au-delà de \(time) \(how)",
        "The first 25 \(what) by shortfall beyond \(time) \(how)"),
      columns: [
        .text(words.column(isByEPCI ? .epci : .commune)), .number(words.timeShortfall),
        .number(words.column(.shortfallShare)), .number(words.column(.beyond)), .number(words.meanExcess),
        .text(words.column(.mainCommune)),
      ],
      rows: ranked.map { priority in
        [
          .init(isByEPCI ? name(ofEPCI: priority.index) : name(ofCommune: priority.index)),
          words.cell(people: priority.shortfall),
          words.cell(share: priorities.total > 0 ? priority.shortfall / priorities.total : nil),
          words.cell(people: priority.inhabitantsBeyond), words.cell(minutes: priority.meanExcess),
          .init(communes[priority.mainCommune].name.clipped(60)),
        ]
      })
  }

  /// What networks look like in minutes.
  func timeNetworkTables(_ study: TimeNetworkStudy, _ parameters: TimeParameters) -> [ReportTable] {
    [timeFragilityTable(study, parameters), timeSensitivityTable(study, parameters)]
      + [study.complementarity.map { timeComplementarityTable($0, parameters) }].compactMap { $0 }
  }

  private func timeFragilityTable(_ study: TimeNetworkStudy, _ parameters: TimeParameters) -> ReportTable {
    let time = words.time(parameters.main_min)
    return fragilityTable(
      study.fragility, id: "tableau-temps-fragilite",
      words.say("à plus de \(time) en voiture", "over \(time) by car"))
  }

  private func timeSensitivityTable(_ study: TimeNetworkStudy, _ parameters: TimeParameters) -> ReportTable {
    let time = words.time(parameters.main_min)
    let rows = study.sensitivity.rows.filter { $0.time_min == parameters.main_min }
    return ReportTable(
      id: "tableau-temps-sensibilite",
      caption: words.say(
        "Le même résultat, à \(time) en voiture, sous d'autres choix",
        "The same result, within \(time) by car, under other choices"),
      columns: choiceColumns(rows.map(\.insideOnly)) + [
        .number(words.say("Vitesses", "Speeds")), .number(words.column(.places)),
        .number(words.column(.byReferenceShare)), .number(words.meanTime),
      ],
      rows: rows.map { row in
        choiceCells(row.reference, row.isChosen, row.insideOnly) + [
          .init("× " + words.numbers.string(row.speedFactor, decimals: 1), row.speedFactor),
          words.cell(row.sites),
          words.cell(
            share: row.population > 0 ? Double(row.coveredByReference) / Double(row.population) : nil),
          words.cell(minutes: row.mean_min),
        ]
      })
  }

  private func timeComplementarityTable(
    _ found: TimeComplementarity, _ parameters: TimeParameters
  ) -> ReportTable {
    let (a, b) = (found.firstName.clipped(40), found.secondName.clipped(40))
    let (whole, time) = (found.whole, words.time(parameters.main_min))
    let parts: [(String, Int)] = [
      (words.say("les deux", "both"), whole.both),
      (words.say("« \(a) » seul", "“\(a)” only"), whole.firstOnly),
      (words.say("« \(b) » seul", "“\(b)” only"), whole.secondOnly),
      (words.say("aucun", "neither"), whole.neither),
    ]
    return ReportTable(
      id: "tableau-temps-complementarite",
      caption: words.say(
        "Ce que couvrent deux réseaux à \(time) en voiture", "What two networks cover within \(time) by car"),
      columns: [
        .text(words.column(.part)), .number(words.column(.byReference)),
        .number(words.column(.byReferenceShare)),
      ],
      rows: parts.map { name, people in
        [
          .init(name), words.cell(people),
          words.cell(share: whole.total > 0 ? Double(people) / Double(whole.total) : nil),
        ]
      })
  }
}
