import Studies

extension Report {
  /// The gaps.
  var gapSection: ReportSection {
    ReportSection(
      id: "zones-blanches", title: words.heading(.gaps),
      figures: [figures["zones-blanches"]].compactMap { $0 },
      tables: diagnosis.gaps.isEmpty ? [] : [gapTable])
  }

  /// The gaps, most inhabitants first.
  var gapTable: ReportTable {
    let communes = territory.communes
    let columns: [ReportTable.Column] = [
      .text(words.column(.gap)), .text(words.column(.mainCommune)), .text(words.column(.department)),
      .number(words.column(.inhabitants)), .number(words.column(.area)), .number(words.column(.communes)),
      .number(words.column(.farthest)), .text(words.column(.nearest)),
    ]
    return ReportTable(
      id: "tableau-zones",
      caption: words.say(
        "Zones blanches à plus de \(mainRadius), par population au prorata de la surface",
        "Gaps beyond \(mainRadius), by inhabitants in proportion to area"),
      columns: columns,
      rows: diagnosis.gaps.filter { !$0.isSliver }.map { gap in
        [
          .init(gap.id), .init(gap.mainCommune.map { communes[$0].name.clipped(60) } ?? "–"),
          .init(departments(of: gap)), words.cell(people: gap.population),
          words.cell(km2: gap.area_km2), words.cell(gap.communes.count),
          words.cell(km: gap.farthestDistance_km),
          .init(diagnosis.places.sites[gap.farthestSite].name.clipped(60)),
        ]
      }, pageSize: 25)
  }

  /// The codes of a gap's départements, or how many there are.
  private func departments(of gap: Gap) -> String {
    gap.departments.count <= 4
      ? gap.departments.joined(separator: ", ")
      : words.counted(
        gap.departments.count, ("département", "départements"), ("département", "départements"))
  }
}
