import Studies

extension Report {
  /// Coverage by radius, both ways, and by category.
  var coverageSection: ReportSection {
    ReportSection(
      id: "couverture", title: words.heading(.coverage),
      figures: [figures["couverture"], figures["courbe-population"]].compactMap { $0 },
      tables: [radiusTable] + (diagnosis.groups.isEmpty ? [] : [groupTable]))
  }

  /// One row a radius.
  var radiusTable: ReportTable {
    let squares = diagnosis.standing.squares != nil
    let names: [ReportColumn] = [
      .byReference, .byReferenceShare, .byArea, .byAreaShare, .areaShare, .communes,
    ]
    let more: [ReportTable.Column] =
      squares ? [.number(words.say("Part, par carreau", "Share, by square"))] : []
    return ReportTable(
      id: "tableau-rayons",
      caption: words.say(
        "Habitants et territoire à portée, selon la distance", "Inhabitants and land within reach"),
      columns: [.number(words.column(.radius))] + more + names.map { .number(words.column($0)) },
      rows: diagnosis.parameters.radii_km.indices.map { radius in
        let km = diagnosis.parameters.radii_km[radius]
        let mark = radius == mainIndex ? words.say(" (retenue)", " (main)") : ""
        return [ReportTable.Cell(words.radius(km) + mark, km)]
          + (squares ? [words.cell(share: headline.shareWithin(radius))] : [])
          + [
            words.cell(whole.coveredByReference[radius]), words.cell(share: whole.shareByReference(radius)),
            words.cell(whole.wholeCoveredByArea(radius)), words.cell(share: whole.shareByArea(radius)),
            words.cell(share: whole.shareOfArea(radius)), words.cell(whole.coveredCommunes[radius]),
          ]
      })
  }

  private var groupTable: ReportTable {
    let names: [ReportColumn] = [.places, .byReference, .byReferenceShare, .byAreaShare, .areaShare]
    return ReportTable(
      id: "tableau-categories",
      caption: words.say(
        "Ce que chaque catégorie couvre à elle seule, à \(mainRadius)",
        "What each category covers alone, within \(mainRadius)"),
      columns: [.text(words.column(.category))] + names.map { .number(words.column($0)) },
      rows: diagnosis.groups.map { group in
        let covered = group.levels.whole
        return [
          .init(group.group.name ?? words.say("sans catégorie", "without a category")),
          words.cell(group.sitesInside), words.cell(covered.coveredByReference[0]),
          words.cell(share: covered.shareByReference(0)), words.cell(share: covered.shareByArea(0)),
          words.cell(share: covered.shareOfArea(0)),
        ]
      })
  }
}
