import Studies

extension Report {
  /// Who is within reach by car; nothing where nothing is said in minutes.
  var timeSection: ReportSection? {
    guard let study = manifest.timeStudy else { return nil }
    let curves = study.bases.map { "courbe-population-\($0.stem)" }
    let found = (["isochrones", "temps"] + curves).compactMap { figures[$0] }
    return ReportSection(
      id: "minutes", title: words.heading(.times), lead: words.summary(of: study, diagnosis).map(sentence),
      figures: found, tables: timeTables(study).filter { !$0.rows.isEmpty }, notes: timeNotes(study))
  }

  private func timeTables(_ study: TimeStudy) -> [ReportTable] {
    (study.times.map { [timeTable($0), timeDepartmentTable($0), timeGapTable($0)] } ?? [])
      + study.bases.flatMap { timeClassTables($0) + [timePriorityTable($0)] }
      + (study.networks.map { timeNetworkTables($0, study.parameters) } ?? [])
  }

  private func timeNotes(_ study: TimeStudy) -> [String] {
    let byRoad = study.times.map {
      [words.timeMethod(diagnosis, $0, study.roads)] + words.timeLeftOut(diagnosis, $0)
        + words.squaresLeftOut($0) + [words.roadCredit + "."]
    }
    return (byRoad ?? []) + (study.estimate.map { [words.estimateMethod($0)] } ?? [])
  }

  /// A line of the terminal as a sentence.
  private func sentence(_ line: String) -> String {
    let text = line.drop { $0 == " " || $0 == "→" }
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private func timeTable(_ times: TimeDiagnosis) -> ReportTable {
    let names: [ReportColumn] = [
      .byReference, .byReferenceShare, .byArea, .byAreaShare, .areaShare, .communes,
    ]
    let (whole, isBySquare) = (times.levels.whole, times.standing.isBySquare)
    let more: [ReportTable.Column] =
      isBySquare ? [.number(words.say("Part, par carreau", "Share, by square"))] : []
    return ReportTable(
      id: "tableau-minutes",
      caption: words.say(
        "Habitants et territoire à portée en voiture", "Inhabitants and land within reach by car"),
      columns: [.number(words.say("Temps", "Time"))] + more + names.map { .number(words.column($0)) },
      rows: times.parameters.times_min.enumerated().map { place, minutes in
        [ReportTable.Cell(words.time(minutes), minutes)]
          + (isBySquare ? [words.cell(share: times.standing.whole.sharesWithin[place])] : []) + [
            words.cell(whole.coveredByReference[place]),
            words.cell(share: whole.shareByReference(place)), words.cell(whole.wholeCoveredByArea(place)),
            words.cell(share: whole.shareByArea(place)), words.cell(share: whole.shareOfArea(place)),
            words.cell(whole.coveredCommunes[place]),
          ]
      })
  }

  private func timeDepartmentTable(_ times: TimeDiagnosis) -> ReportTable {
    let main = times.parameters.mainIndex
    let time = words.time(times.parameters.main_min)
    let names: [ReportColumn] = [.inhabitants, .byReferenceShare, .byAreaShare]
    let means = [words.meanTime, words.medianTime]
    return ReportTable(
      id: "tableau-minutes-departements",
      caption: words.say("Les départements, à \(time) en voiture", "The départements, within \(time) by car"),
      columns: [.text(words.column(.department))] + names.map { .number(words.column($0)) }
        + means.map { .number($0) },
      rows: zip(times.levels.departments, times.figures.departments).map { entry, found in
        [
          .init("\(entry.name.clipped(60)) (\(entry.code))"), words.cell(entry.coverage.population),
          words.cell(share: entry.coverage.shareByReference(main)),
          words.cell(share: entry.coverage.shareByArea(main)),
          words.cell(minutes: found.distribution?.mean_min),
          words.cell(minutes: found.distribution?.median_min),
        ]
      })
  }

  private func timeGapTable(_ times: TimeDiagnosis) -> ReportTable {
    let time = words.time(times.parameters.main_min)
    let communes = territory.communes
    return ReportTable(
      id: "tableau-minutes-zones",
      caption: words.say("Zones blanches à plus de \(time) en voiture", "Gaps over \(time) by car"),
      columns: [
        .text(words.column(.gap)), .text(words.column(.mainCommune)), .number(words.column(.inhabitants)),
        .number(words.column(.area)), .number(words.column(.farthest)),
      ],
      rows: times.gaps.filter { !$0.isSliver }.map { gap in
        [
          .init(gap.id), .init(gap.mainCommune.map { communes[$0].name.clipped(60) } ?? "–"),
          words.cell(people: gap.population), words.cell(km2: gap.area_km2),
          words.cell(minutes: gap.farthest?.minutes),
        ]
      }, pageSize: 25)
  }
}

extension Wording {
  /// Whole minutes in a table.
  func cell(minutes value: Double?) -> ReportTable.Cell { .init(value.map(minutes) ?? "–", value, .decimal) }
}
