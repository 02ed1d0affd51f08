extension Wording {
  /// The columns of the communes in a workbook.
  func communeColumns(_ mainRadius: String, hasMinutes: Bool) -> [ReportTable.Column] {
    [
      .text(say("Code INSEE", "INSEE code")), .text(column(.commune)),
      .text(say("Code du département", "Code of the département")), .text(column(.department)),
      .text(say("Code EPCI", "EPCI code")), .text(column(.epci)), .number(column(.inhabitants)),
      .number(say("Distance (km)", "Distance (km)")),
      .text(say("À \(mainRadius) ou moins", "Within \(mainRadius)")),
      .number(say("Part du territoire à \(mainRadius) ou moins", "Share of land within \(mainRadius)")),
      .text(column(.nearest)), .text(say("Identifiant du lieu", "Id of the place")),
    ] + (hasMinutes ? [.number(say("Temps (min)", "Time (min)"))] : [])
  }

  /// The tab of one of the report's tables; the caption where the table is about one thing among many.
  func sheetName(_ table: ReportTable) -> String {
    switch table.id {
    case "tableau-rayons": say("Couverture par distance", "Coverage by distance")
    case "tableau-categories": say("Catégories", "Categories")
    case "tableau-zones": say("Zones blanches", "Gaps")
    case "tableau-departements": say("Départements", "Départements")
    case "tableau-epci": say("Intercommunalités", "EPCI")
    case "tableau-priorites-epci": say("Priorités intercommunalités", "Priority EPCI")
    case "tableau-priorites-communes": say("Priorités communes", "Priority communes")
    case "tableau-implantations": say("Nouveaux lieux", "New places")
    case "tableau-complementarite": say("Complémentarité", "Two networks")
    case "tableau-fragilite": say("Fragilité", "Fragility")
    case "tableau-isoles": say("Membres isolés", "Isolated members")
    case "tableau-sensibilite": say("Autres choix", "Other choices")
    case "tableau-entrees": say("Fichiers lus", "Files read")
    case "tableau-fichiers": say("Enregistrements", "Records")
    case "tableau-anomalies": say("Anomalies", "Anomalies")
    case "tableau-minutes": say("Minutes", "Minutes")
    case "tableau-minutes-departements": say("Minutes départements", "Minutes départements")
    case "tableau-minutes-zones": say("Zones blanches en minutes", "Gaps in minutes")
    default: timeSheetName(table)
    }
  }

  /// The tab of a table in minutes, by road or estimated; typologies are numbered.
  private func timeSheetName(_ table: ReportTable) -> String {
    let parts = table.id.split(separator: "-")
    guard parts.count > 2 else { return table.caption }
    let basis = parts[1] == "estimation" ? say("estimées", "estimated") : ""
    let name: String? =
      switch parts[2] {
      case "priorites": say("Priorités", "Priorities")
      case "fragilite": say("Fragilité", "Fragility")
      case "sensibilite": say("Autres choix", "Other choices")
      case "complementarite": say("Complémentarité", "Two networks")
      case "classes": say("Classes", "Classes") + (parts.count > 3 ? " " + parts[3] : "")
      default: nil
      }
    return name.map { [say("Minutes", "Minutes"), basis, $0].filter { !$0.isEmpty }.joined(separator: " ") }
      ?? table.caption
  }
}
