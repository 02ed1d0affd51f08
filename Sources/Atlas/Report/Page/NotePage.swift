extension Report {
  /// `note.html`: one page.
  var notePage: String {
    let style = text(PackageResources.rapport_css)
    var fields = head
    fields["policy"] = ReportPolicy.policy(style: style, script: nil)
    fields["css"] = style
    fields["essential"] = ["tiles": essentialTiles.prefix(5).map(\.fields)] as Fields
    fields["findings"] = Array(findings.prefix(5))
    fields["figure"] = figures["couverture"]?.fields
    fields["sources"] = [words.bothWays(diagnosis), words.sources(stage.provenance)]
    return ReportTemplates(.page).render("note", fields)
  }

  /// `synthese.md`: two pages.
  var summary: String {
    var fields = head
    fields["numbered"] = findings.enumerated().map { ["rank": "\($0 + 1)", "text": $1] as Fields }
    let tables = [radiusTable, departmentTable, epciPriorityTable(10), gapTable.first(10)]
    let siting = manifest.siting.map { [stage.sitingTable($0)] } ?? []
    fields["tables"] = (tables + siting).filter { !$0.rows.isEmpty }.map(\.markdownFields)
    fields["notes"] =
      words.methodParagraphs(diagnosis) + words.limitParagraphs(diagnosis, stage.provenance)
      + words.sourceParagraphs(stage.provenance)
    return ReportTemplates(.markdown).render("synthese", fields)
  }
}
