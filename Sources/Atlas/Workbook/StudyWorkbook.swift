import Studies
import Territories

extension Report {
  /// `classeur.xlsx`: what the report's tables hold, and all communes, with codes that stay codes.
  var workbook: Workbook {
    let communes = territory.communes.indices
    var tables: [(name: String, table: ReportTable)] = [
      (
        words.say("Communes non couvertes", "Communes not covered"),
        communeTable(beyondMain(communes), isAll: false)
      ),
      (words.say("Communes", "Communes"), communeTable(Array(communes), isAll: true)),
    ]
    tables += (sections + closingSections).flatMap(\.tables).map { (words.sheetName($0), $0) }
    var (inside, workbook) = (Workbook(title: title), Workbook(title: title, language: words.language))
    for (name, table) in tables where !table.rows.isEmpty { inside.add(Sheet(table, named: name)) }
    for sheet in [cover(inside.sheets)] + inside.sheets { workbook.add(sheet) }
    return workbook
  }

  /// The communes beyond the main radius, most inhabitants first.
  private func beyondMain(_ communes: Range<Int>) -> [Int] {
    let (radius_km, km) = (diagnosis.parameters.mainRadius_km, diagnosis.distances.distance_km)
    let people = territory.communes.map { $0.population ?? 0 }
    return communes.filter { km[$0] > radius_km }.sorted { (people[$0], $1) > (people[$1], $0) }
  }

  private func communeTable(_ communes: [Int], isAll: Bool) -> ReportTable {
    let caption =
      isAll
      ? words.say("Toutes les communes, dans l'ordre des codes", "All communes, in the order of their codes")
      : words.say(
        "Les communes dont le point de référence est à plus de \(mainRadius), les plus peuplées d'abord",
        "Communes whose reference point lies beyond \(mainRadius), most inhabitants first")
    let epcis = Dictionary(
      diagnosis.levels.epcis.map { ($0.code, $0.name.clipped(120)) }, uniquingKeysWith: { first, _ in first })
    return ReportTable(
      id: isAll ? "classeur-communes" : "classeur-communes-loin", caption: caption,
      columns: words.communeColumns(mainRadius, hasMinutes: minutes != nil),
      rows: communes.map { row(ofCommune: $0, epcis) })
  }

  private func row(ofCommune index: Int, _ epcis: [String: String]) -> [ReportTable.Cell] {
    let commune = territory.communes[index]
    let km = diagnosis.distances.distance_km[index]
    let site = diagnosis.places.sites[diagnosis.distances.site[index]]
    let isCovered = km <= diagnosis.parameters.mainRadius_km
    return [
      .init(commune.code), .init(commune.name.clipped(120)), .init(commune.departmentCode),
      .init(territory.department(code: commune.departmentCode)?.name.clipped(80) ?? ""),
      .init(commune.epciCode ?? ""), .init(commune.epciCode.flatMap { epcis[$0] } ?? ""),
      commune.population.map { words.cell($0) } ?? "", words.cell(km: km),
      .init(isCovered ? words.say("oui", "yes") : words.say("non", "no")),
      words.cell(share: diagnosis.levels.communes[index].shareOfArea(mainIndex)),
      .init(site.name.clipped(120)), .init(site.id.clipped(120)),
    ] + (minutes.map { [words.cell(minutes: $0[index])] } ?? [])
  }

  /// The minutes of each commune by road, where there are roads.
  private var minutes: [Double?]? { manifest.timeStudy?.times?.communes.map(\.minutes) }

  /// The first sheet: what the study says, what the others hold, how it was made.
  private func cover(_ sheets: [Sheet]) -> Sheet {
    let list = sheets.map { [Sheet.Cell.text($0.name, .wrapped), .text($0.caption, .wrapped)] }
    func lines(_ texts: [String]) -> [[Sheet.Cell]] { texts.map { [.text(""), .text($0, .wrapped)] } }
    func part(_ name: String, _ rows: [[Sheet.Cell]]) -> [[Sheet.Cell]] {
      [[], [.text(name, .heading)]] + rows
    }
    let rows =
      [[.text(title, .title)], [.text(stage.look.credit.clipped(200))]]
      + part(words.label(ReportLabel.findings), lines(findings))
      + part(words.say("Feuilles", "Sheets"), list)
      + part(words.heading(.method), lines(words.methodParagraphs(diagnosis) + [words.bothWays(diagnosis)]))
      + part(words.heading(.sources), lines(words.sourceParagraphs(stage.provenance)))
    return Sheet(
      name: words.say("Lisez-moi", "Read me"), caption: title, columns: [], rows: rows, widths: [34, 110])
  }
}
