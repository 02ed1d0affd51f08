import Studies
import Territories

extension Report {
  /// `classeur.xlsx`: what the report's tables hold, and all communes, with codes that stay codes.
  var workbook: Workbook {
    let tables = (sections + closingSections).flatMap(\.tables).map { Sheet($0, named: words.sheetName($0)) }
    var (inside, workbook) = (Workbook(title: title), Workbook(title: title, language: words.language))
    for sheet in communeSheets + tables where !sheet.rows.isEmpty { inside.add(sheet) }
    for sheet in [cover(inside.sheets)] + inside.sheets { workbook.add(sheet) }
    return workbook
  }

  /// The communes beyond the main radius, then all of them, which are as many rows as all others together: they are
  /// made as cells, without the words that a page has for each figure.
  private var communeSheets: [Sheet] {
    let epcis = Dictionary(
      diagnosis.levels.epcis.map { ($0.code, $0.name.clipped(120)) }, uniquingKeysWith: { first, _ in first })
    let minutes = manifest.timeStudy?.times?.communes.map(\.minutes)
    let rows = territory.communes.indices.map { row(ofCommune: $0, epcis, minutes) }
    let columns = words.communeColumns(mainRadius, hasMinutes: minutes != nil).map(\.title)
    return [
      Sheet(
        name: words.say("Communes non couvertes", "Communes not covered"),
        caption: words.say(
          "Les communes dont le point de référence est à plus de \(mainRadius), les plus peuplées d'abord",
          "Communes whose reference point lies beyond \(mainRadius), most inhabitants first"),
        columns: columns, rows: beyondMain(territory.communes.indices).map { rows[$0] }),
      Sheet(
        name: words.say("Communes", "Communes"),
        caption: words.say(
          "Toutes les communes, dans l'ordre des codes", "All communes, in the order of their codes"),
        columns: columns, rows: rows),
    ]
  }

  /// The communes beyond the main radius, most inhabitants first.
  private func beyondMain(_ communes: Range<Int>) -> [Int] {
    let (radius_km, km) = (diagnosis.parameters.mainRadius_km, diagnosis.distances.distance_km)
    let people = territory.communes.map { $0.population ?? 0 }
    return communes.filter { km[$0] > radius_km }.sorted { (people[$0], $1) > (people[$1], $0) }
  }

  private func row(ofCommune index: Int, _ epcis: [String: String], _ minutes: [Double?]?) -> [Sheet.Cell] {
    let commune = territory.communes[index]
    let km = diagnosis.distances.distance_km[index]
    let site = diagnosis.places.sites[diagnosis.distances.site[index]]
    let isCovered = km <= diagnosis.parameters.mainRadius_km
    let row: [Sheet.Cell] = [
      .text(commune.code), .text(commune.name.clipped(120)), .text(commune.departmentCode),
      .text(territory.department(code: commune.departmentCode)?.name.clipped(80) ?? ""),
      .text(commune.epciCode ?? ""), .text(commune.epciCode.flatMap { epcis[$0] } ?? ""),
      .figure(commune.population.map(Double.init), .count), .figure(km, .decimal),
      .text(isCovered ? words.say("oui", "yes") : words.say("non", "no")),
      .figure(diagnosis.levels.communes[index].shareOfArea(mainIndex), .share),
      .text(site.name.clipped(120)), .text(site.id.clipped(120)),
    ]
    return minutes.map { row + [.figure($0[index], .decimal)] } ?? row
  }

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
