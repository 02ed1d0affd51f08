import Studies
import Territories

extension Report {
  /// The départements side by side.
  var departmentSection: ReportSection {
    ReportSection(
      id: "entre-departements", title: words.heading(.departments),
      figures: [figures["departements"]].compactMap { $0 } + chartFigures, tables: [departmentTable])
  }

  /// Rows of bars: the départements, then the classes of each typology.
  private var chartFigures: [ReportFigure] {
    func key(_ figure: ReportFigure) -> (Int, String) {
      (figure.id == "graphique-departements" ? 0 : 1, figure.id)
    }
    return figures.values.filter { $0.id.hasPrefix("graphique-") }.sorted { key($0) < key($1) }
  }

  /// One row a département.
  var departmentTable: ReportTable {
    let levels = zip(diagnosis.levels.departments, diagnosis.standing.levels.departments)
    return ReportTable(
      id: "tableau-departements",
      caption: words.say("Les départements, à \(mainRadius)", "The départements, within \(mainRadius)"),
      columns: [.text(words.column(.department))] + levelColumns,
      rows: levels.map { entry, found in
        [.init("\(entry.name.clipped(60)) (\(entry.code))")] + cells(entry.coverage, found)
      })
  }

  /// The EPCI, all of them.
  var epciSection: ReportSection? {
    guard !diagnosis.levels.epcis.isEmpty else { return nil }
    let levels = zip(diagnosis.levels.epcis, diagnosis.standing.levels.epcis)
      .map { (key: folded(words.shortName(ofEPCI: $0.name)), entry: $0, found: $1) }
      .sorted { ($0.key, $0.entry.code) < ($1.key, $1.entry.code) }
    let table = ReportTable(
      id: "tableau-epci",
      caption: words.say(
        "Les intercommunalités, dans la limite du territoire, à \(mainRadius)",
        "The EPCI, within the territory, within \(mainRadius)"),
      columns: [.text(words.column(.epci))] + levelColumns,
      rows: levels.map { _, entry, found in
        [.init(words.shortName(ofEPCI: entry.name).clipped(80))] + cells(entry.coverage, found)
      }, pageSize: 20)
    return ReportSection(id: "epci", title: words.heading(.epcis), tables: [table])
  }

  private var levelColumns: [ReportTable.Column] {
    let names: [ReportColumn] = [
      .inhabitants, .places, .byReferenceShare, .byAreaShare, .areaShare, .mean, .median, .nineTenths,
    ]
    return names.map { .number(words.column($0)) }
  }

  private func cells(_ coverage: Coverage, _ found: Indicators) -> [ReportTable.Cell] {
    [
      words.cell(coverage.population), words.cell(coverage.sites),
      words.cell(share: coverage.shareByReference(mainIndex)),
      words.cell(share: coverage.shareByArea(mainIndex)), words.cell(share: coverage.shareOfArea(mainIndex)),
      words.cell(km: found.distribution?.mean_km), words.cell(km: found.distribution?.median_km),
      words.cell(km: found.distribution?.p90_km),
    ]
  }
}
