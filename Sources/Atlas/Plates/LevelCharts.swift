import Cartography
import Studies

extension PlateStage {
  /// Départements by the share of their inhabitants within the main radius, the best covered on top.
  func departmentChart() -> RowChart {
    let found = diagnosis.standing.levels.departments
    let rows = zip(diagnosis.levels.departments, found).compactMap { entry, indicators in
      indicators.shareWithin(mainIndex).map { (name: entry.name, share: $0) }
    }.sorted { ($1.share, $0.name) < ($0.share, $1.name) }
    return shareChart(
      id: "graphique-departements",
      rows.map { .init($0.name, value: $0.share * 100, text: words.percent($0.share)) },
      Furniture(
        title: words.departmentTitle(rows.reversed(), mainRadius),
        subtitle: words.say(
          "Part des habitants à \(mainRadius) ou moins d'un tiers-lieu, par département, \(words.measure(diagnosis))",
          "Share of inhabitants within \(mainRadius) of a place, by département, \(words.measure(diagnosis))"),
        description: words.say(
          "Barres de la part des habitants couverts dans chaque département ; les valeurs sont dans departements.csv.",
          "Bars of the share of inhabitants covered in each département; the values are in departements.csv.")
      ))
  }

  /// The classes of a typology, such as the grid of density, the best covered on top; what has no class last.
  func classChart(_ classes: IndicatorLevels.Classes, fileName: String) -> RowChart {
    let found = zip(classes.names, classes.indicators).compactMap { name, indicators in
      indicators.shareWithin(mainIndex).map { (name: name, share: $0, people: indicators.count) }
    }.sorted {
      let (a, b) = ($0.name == nil, $1.name == nil)
      return a == b ? ($1.share, $0.name ?? "") < ($0.share, $1.name ?? "") : b
    }
    let rows = found.map { name, share, people in
      RowChart.Row(
        name ?? words.unclassified, value: share * 100,
        text: words.say(
          "\(words.percent(share)) de \(words.inhabitants(people))",
          "\(words.percent(share)) of \(words.inhabitants(people))"))
    }
    let shares = found.map { (name: $0.name ?? words.unclassified, share: $0.share) }
      .sorted { ($0.share, $0.name) < ($1.share, $1.name) }
    return shareChart(
      id: fileName, rows,
      Furniture(
        title: words.departmentTitle(shares, mainRadius),
        subtitle: words.say(
          "Part des habitants à \(mainRadius) ou moins d'un tiers-lieu, par classe de communes (\(classes.typology)), \(words.measure(diagnosis))",
          "Share of inhabitants within \(mainRadius) of a place, by class of communes (\(classes.typology)), \(words.measure(diagnosis))"
        ),
        description: words.say(
          "Barres de la part des habitants couverts dans chaque classe de communes ; les valeurs sont dans typologies.csv.",
          "Bars of the share of inhabitants covered in each class of communes; the values are in typologies.csv."
        )))
  }

  /// Départements before and after, the greatest change on top.
  func evolutionChart(_ study: EvolutionStudy) -> RowChart {
    let limit = words.limit(study.measure)
    let rows = study.departments.filter { $0.population > 0 }.map { change in
      (change: change, before: change.shareBefore * 100, after: change.shareAfter * 100)
    }.sorted {
      (abs($1.after - $1.before), $0.change.code) < (abs($0.after - $0.before), $1.change.code)
    }
    var chart = shareChart(
      id: "graphique-evolution",
      rows.map {
        .init($0.change.name, before: $0.before, value: $0.after, text: words.points($0.after - $0.before))
      },
      Furniture(
        title: words.evolutionTitle(study),
        subtitle: words.say(
          "Part des habitants à \(limit) ou moins d'un tiers-lieu avant et après, par département, par point de référence ; \(words.evolutionMembers(study.members))",
          "Share of inhabitants within \(limit) of a place before and after, by département, by reference point; \(words.evolutionMembers(study.members))"
        ),
        description: words.say(
          "Part des habitants couverts avant et après dans chaque département ; les valeurs sont dans comparaison.csv.",
          "Share of inhabitants covered before and after in each département; the values are in comparaison.csv."
        )))
    chart.pairNames = (
      words.say("avant", "before"), words.say("après (orange : en baisse)", "after (orange: down)")
    )
    chart.reference = nil
    chart.furniture.notes = notes(study.measure)
    return chart
  }

  private func shareChart(id: String, _ rows: [RowChart.Row], _ furniture: Furniture) -> RowChart {
    var furniture = furniture
    furniture.notes = notes
    furniture.credit = look.credit
    furniture.logo = look.logo
    let whole = diagnosis.standing.levels.whole.shareWithin(mainIndex)
    return RowChart(
      id: id, page: page,
      across: Axis(
        title: words.say("Part des habitants", "Share of inhabitants"), quantity: Quantity(unit: "%"),
        range: 0...100),
      rows: rows,
      reference: whole.map {
        RowChart.Reference(
          value: $0 * 100,
          text: words.say("ensemble : \(words.percent($0))", "whole territory: \(words.percent($0))"))
      },
      furniture: furniture, style: Style(theme: theme, words: words.vocabulary))
  }
}

extension LevelChange {
  /// The share (0…1) of inhabitants within the radius before.
  fileprivate var shareBefore: Double { Double(coveredBefore) / Double(population) }
  /// The share (0…1) of inhabitants within the radius after.
  fileprivate var shareAfter: Double { Double(coveredAfter) / Double(population) }
}
