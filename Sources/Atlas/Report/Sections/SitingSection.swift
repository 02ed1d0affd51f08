import Studies

extension Report {
  /// Where new places would stand; nothing where it was not asked.
  var sitingSection: ReportSection? {
    guard let study = manifest.siting else { return nil }
    return ReportSection(
      id: "implantations", title: words.heading(.siting),
      tiles: stage.tiles(of: study), figures: [figures["implantations"]].compactMap { $0 },
      tables: [stage.sitingTable(study)].filter { !$0.rows.isEmpty })
  }
}
