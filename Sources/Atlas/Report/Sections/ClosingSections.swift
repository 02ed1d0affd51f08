import Studies
import Territories

extension Report {
  /// Method, sources, anomalies.
  var closingSections: [ReportSection] { [methodSection, sourceSection, dataSection] }

  private var methodSection: ReportSection {
    let provenance = stage.provenance
    return ReportSection(
      id: "methode", title: words.heading(.method),
      lead: words.methodParagraphs(diagnosis) + words.limitParagraphs(diagnosis, provenance),
      tables: network.sensitivity.rows.isEmpty ? [] : [sensitivityTable],
      notes: diagnosis.omissions.map { words.sentence($0) + "." })
  }

  private var sensitivityTable: ReportTable {
    let rows = network.sensitivity.rows.filter { $0.radius_km == diagnosis.parameters.mainRadius_km }
    let people = Double(max(diagnosis.area.population, 1))
    return ReportTable(
      id: "tableau-sensibilite",
      caption: words.say(
        "Le même résultat, à \(mainRadius), sous d'autres choix",
        "The same result, within \(mainRadius), under other choices"),
      columns: choiceColumns(rows.map(\.insideOnly)) + [
        .number(words.column(.places)), .number(words.column(.byReferenceShare)),
        .number(words.column(.byAreaShare)),
        .number(words.column(.mean)),
      ],
      rows: rows.map { row in
        choiceCells(row.reference, row.isChosen, row.insideOnly) + [
          words.cell(row.sites), words.cell(share: Double(row.coveredByReference) / people),
          words.cell(share: row.coveredByArea / people), words.cell(km: row.meanDistance_km),
        ]
      })
  }

  /// The columns that say what is chosen otherwise: the reference point and, where there are places around, whether
  /// they count.
  func choiceColumns(_ insideOnly: [Bool?]) -> [ReportTable.Column] {
    let around: [ReportTable.Column] = insideOnly.contains { $0 != nil } ? [.text(words.column(.around))] : []
    return [.text(words.column(.reference))] + around
  }

  /// What stands in these columns.
  func choiceCells(
    _ reference: ReferencePoint, _ isChosen: Bool, _ insideOnly: Bool?
  ) -> [ReportTable.Cell] {
    let name = words.name(of: reference) + (isChosen ? words.say(" (retenu)", " (chosen)") : "")
    let around = insideOnly.map { $0 ? words.say("sans", "without") : words.say("avec", "with") }
    return [name, around].compactMap { $0 }.map { ReportTable.Cell($0) }
  }

  private var sourceSection: ReportSection {
    let inputs = OriginTables(words: words).inputs(manifest.inputs)
    return ReportSection(
      id: "sources", title: words.heading(.sources),
      lead: words.sourceParagraphs(stage.provenance)
        + [
          words.say(
            "Tous les chiffres de ce rapport sont dans les fichiers CSV et GeoJSON qui l'accompagnent, et dans resume.json.",
            "All figures of this report are in the CSV and GeoJSON files beside it, and in resume.json.")
        ], tables: inputs.rows.isEmpty ? [] : [inputs])
  }

  /// What was accepted with a remark, repaired, refused.
  private var dataSection: ReportSection {
    OriginTables(words: words).section(
      audits, more: words.announcement(network.announcement).map { $0 + "." }, file: "anomalies.csv")
  }
}
