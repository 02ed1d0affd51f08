import Studies

extension Report {
  /// Travel times by road; nothing where no roads were given.
  var timeSection: ReportSection? {
    guard let study = manifest.timeStudy, let times = study.times else { return nil }
    return ReportSection(
      id: "temps-de-trajet", title: words.heading(.times), lead: words.timeLead(times),
      figures: [figures["isochrones"], figures["temps"]].compactMap { $0 },
      tables: [timeTable(times), timeDepartmentTable(times)]
        + (times.gaps.isEmpty ? [] : [timeGapTable(times)]),
      notes: [words.timeMethod(diagnosis, times, study.roads)] + words.timeLeftOut(diagnosis, times)
        + [words.roadCredit + "."])
  }

  /// One row a travel time.
  private func timeTable(_ times: TimeDiagnosis) -> ReportTable {
    let reached = times.levels.whole
    let names: [ReportColumn] = [
      .byReference, .byReferenceShare, .byArea, .byAreaShare, .areaShare, .communes,
    ]
    return ReportTable(
      id: "tableau-temps",
      caption: words.say(
        "Habitants et territoire à portée, selon le temps en voiture",
        "Inhabitants and land within reach, by time by car"),
      columns: [.number(words.say("Temps en voiture", "Time by car"))]
        + names.map { .number(words.column($0)) },
      rows: times.parameters.times_min.indices.map { place in
        let minutes = times.parameters.times_min[place]
        let mark = place == times.parameters.mainIndex ? words.say(" (retenu)", " (main)") : ""
        return [
          ReportTable.Cell(words.time(minutes) + mark, minutes),
          words.cell(reached.coveredByReference[place]),
          words.cell(share: reached.shareByReference(place)), words.cell(reached.wholeCoveredByArea(place)),
          words.cell(share: reached.shareByArea(place)), words.cell(share: reached.shareOfArea(place)),
          words.cell(reached.coveredCommunes[place]),
        ]
      })
  }

  private func timeDepartmentTable(_ times: TimeDiagnosis) -> ReportTable {
    let main = times.parameters.mainIndex
    let reach = words.time(times.parameters.main_min)
    return ReportTable(
      id: "tableau-temps-departements",
      caption: words.say("Temps en voiture par département", "Time by car by département"),
      columns: [
        .text(words.column(.department)),
        .number(words.say("Habitants à \(reach) ou moins", "Inhabitants within \(reach)")),
        .number(words.say("Temps moyen", "Mean time")), .number(words.say("Temps médian", "Median time")),
        .number(words.column(.nineTenths)),
      ],
      rows: zip(territory.departments, times.figures.departments).map { department, figures in
        let minutes = figures.distribution
        return [
          .init(department.name), words.cell(share: figures.coverage.shareByReference(main)),
          words.cell(min: minutes?.mean_min), words.cell(min: minutes?.median_min),
          words.cell(min: minutes?.p90_min),
        ]
      })
  }

  private func timeGapTable(_ times: TimeDiagnosis) -> ReportTable {
    let reach = words.time(times.parameters.main_min)
    return ReportTable(
      id: "tableau-zones-temps",
      caption: words.say(
        "Zones blanches à plus de \(reach) en voiture", "Gaps over \(reach) by car"),
      columns: [
        .text(words.column(.gap)), .text(words.column(.mainCommune)), .number(words.column(.inhabitants)),
        .number(words.column(.area)), .number(words.column(.farthest)),
      ],
      rows: times.gaps.filter { !$0.isSliver }.map { gap in
        [
          .init(gap.id), .init(gap.mainCommune.map { territory.communes[$0].name } ?? "–"),
          words.cell(people: gap.population), words.cell(km2: gap.area_km2),
          words.cell(min: gap.farthest?.minutes),
        ]
      }, pageSize: 15)
  }
}

extension Wording {
  /// Whole minutes in a table.
  func cell(min value: Double?) -> ReportTable.Cell { .init(value.map(minutes) ?? "–", value) }

  /// What is to be known first of travel times.
  func timeLead(_ times: TimeDiagnosis) -> [String] {
    let whole = times.levels.whole
    let main = time(times.parameters.main_min)
    let share = percent(whole.shareByReference(times.parameters.mainIndex))
    let first = say(
      "\(share) des habitants, comptés par point de référence, sont à \(main) ou moins d'un tiers-lieu en voiture.",
      "\(share) of the inhabitants, counted by reference point, are within \(main) of a place by car.")
    guard let found = times.figures.whole.distribution else { return [first] }
    return [
      first,
      say(
        "La moitié mettent \(minutes(found.median_min)) ou moins, neuf sur dix \(minutes(found.p90_min)) ou moins ; le trajet le plus long depuis une commune habitée prend \(minutes(found.max_min)).",
        "Half of them take \(minutes(found.median_min)) or less, nine in ten \(minutes(found.p90_min)) or less; the longest way from an inhabited commune takes \(minutes(found.max_min))."
      ),
    ]
  }
}
