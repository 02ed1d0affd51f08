import Studies

extension Report {
  /// What two networks cover; nothing where there is one.
  var complementaritySection: ReportSection? {
    guard let found = network.complementarity else { return nil }
    return ReportSection(
      id: "complementarite", title: words.heading(.complementarity),
      figures: [figures["complementarite"]].compactMap { $0 }, tables: [table(of: found)],
      notes: words.comparisonSource(stage.provenance))
  }

  private func table(of found: Complementarity) -> ReportTable {
    let (a, b) = (found.firstName.clipped(40), found.secondName.clipped(40))
    let whole = found.whole
    func row(
      _ name: String, _ people: KeyPath<Split<Int>, Int>, _ part: KeyPath<Split<Double>, Double>
    ) -> [ReportTable.Cell] {
      let total = whole.byReference.total
      return [
        .init(name), words.cell(whole.byReference[keyPath: people]),
        words.cell(share: total > 0 ? Double(whole.byReference[keyPath: people]) / Double(total) : nil),
        words.cell(people: whole.byArea[keyPath: part]), words.cell(km2: whole.area_km2[keyPath: part]),
        words.cell(share: whole.area_km2[keyPath: part] / max(whole.area_km2.total, 1e-9)),
      ]
    }
    let names: [ReportColumn] = [.byReference, .byReferenceShare, .byArea, .area, .areaShare]
    return ReportTable(
      id: "tableau-complementarite",
      caption: words.say(
        "Ce que couvrent deux réseaux à \(mainRadius)", "What two networks cover within \(mainRadius)"),
      columns: [.text(words.column(.part))] + names.map { .number(words.column($0)) },
      rows: [
        row(words.say("les deux", "both"), \.both, \.both),
        row(words.say("« \(a) » seul", "“\(a)” only"), \.firstOnly, \.firstOnly),
        row(words.say("« \(b) » seul", "“\(b)” only"), \.secondOnly, \.secondOnly),
        row(words.say("aucun", "neither"), \.neither, \.neither),
      ])
  }
}
