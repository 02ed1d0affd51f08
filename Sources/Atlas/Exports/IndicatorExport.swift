import Shapes
import Studies

extension Exports {
  /// Every indicator of every level and class, one a row; what cannot be measured has no row.
  ///
  /// Where something is said in minutes there are two columns more: the threshold in minutes, and the source of it.
  static func indicators(
    _ diagnosis: Diagnosis, times: TimeStudy? = nil, dialect: CSVDialect
  ) -> OutputFile {
    var file = IndicatorFile(diagnosis, times, dialect)
    let levels = diagnosis.standing.levels
    let (minutes, estimated) = (times?.times?.figures, times?.estimated)
    file.add(
      ("territoire", "territoire", "Territoire"), levels.whole, minutes?.whole, estimated?.whole)
    for (index, entry) in diagnosis.levels.departments.enumerated() {
      file.add(
        ("departement", entry.code, entry.name), levels.departments[index], minutes?.departments[index],
        estimated?.departments[index])
    }
    for (index, entry) in diagnosis.levels.epcis.enumerated() {
      file.add(
        ("epci", entry.code, entry.name), levels.epcis[index], minutes?.epcis[index],
        estimated?.epcis[index])
    }
    for (place, typology) in levels.typologies.enumerated() {
      for (index, indicators) in typology.indicators.enumerated() {
        let name = typology.names[index] ?? withoutClass
        file.add(
          ("typologie:" + typology.typology, slug(name), name), indicators,
          minutes?.typologies[place][index], estimated?.typologies[place][index])
      }
    }
    for index in levels.communes.indices { file.addCommune(index) }
    return OutputFile(name: "indicateurs.csv", text: file.text)
  }

  /// The name of the class of communes without one.
  static let withoutClass = "sans classe"
}

/// The long table under construction; its rows are written as they come, for there may be a hundred thousand.
private struct IndicatorFile {
  let diagnosis: Diagnosis
  let study: TimeStudy?
  let dialect: CSVDialect
  var text = ByteText(reservingCapacity: 1 << 22)
  /// What every row of a group begins with.
  private var prefix = ByteText()
  /// Whether the population of the group is not known.
  private var hasNoPopulation = false

  init(_ diagnosis: Diagnosis, _ study: TimeStudy?, _ dialect: CSVDialect) {
    self.diagnosis = diagnosis
    self.study = study
    self.dialect = dialect
    let thresholds = ["seuil_km"] + (study == nil ? [] : ["seuil_min"])
    let source = study == nil ? [] : ["source"]
    let columns = ["niveau", "code", "nom", "indicateur"] + thresholds + ["valeur", "unite"] + source
    text.append(csv: Table(columns: columns, rows: []), dialect: dialect)
  }

  private var line_km: Double { diagnosis.parameters.mainRadius_km }

  /// What a group is: its level, code and name.
  typealias Group = (level: String, code: String, name: String)

  mutating func add(
    _ group: Group, _ indicators: Indicators, _ minutes: TimeFigures?, _ estimated: TimeReach?
  ) {
    begin(group, isUnknown: diagnosis.area.population == 0)
    append(indicators.countRows)
    append([IndicatorRow("communes", count: indicators.coverage.communes, "communes")])
    append(indicators.shareRows(diagnosis.parameters, isCommune: false))
    appendSquares(indicators)
    append(indicators.distanceRows(line_km: line_km))
    guard let study else { return }
    begin(group, isUnknown: false)
    if let minutes {
      append(minutes.rows(study.parameters, squares: isBySquare), source: TimeNames.credit)
    }
    if let estimated { append(estimated.estimateRows(study.parameters), source: TimeNames.estimation) }
  }

  /// Without squares a commune is one place, of which quantiles and inequality would say the distance over again.
  mutating func addCommune(_ index: Int) {
    let commune = diagnosis.area.territory.communes[index]
    let group: Group = ("commune", commune.code, commune.name)
    let indicators = diagnosis.standing.levels.communes[index]
    begin(group, isUnknown: commune.population == nil)
    append(indicators.countRows)
    append(indicators.shareRows(diagnosis.parameters, isCommune: true))
    appendSquares(indicators)
    append([IndicatorRow("distance_reference", diagnosis.distances.distance_km[index], "km")])
    append(
      isBySquare ? indicators.distanceRows(line_km: line_km) : [indicators.shortfallRow(line_km: line_km)])
    guard let study else { return }
    begin(group, isUnknown: false)
    if let times = study.times {
      let rows = times.figures.communes[index].rows(
        study.parameters, commune: times.communes[index], squares: isBySquare)
      append(rows, source: TimeNames.credit)
    }
    if let estimate = study.estimate {
      let minutes = estimate.minutes(diagnosis.distances.distance_km[index])
      append([IndicatorRow("temps_reference_estime", minutes, "min")], source: TimeNames.estimation)
    }
  }

  private var isBySquare: Bool { diagnosis.standing.squares != nil }

  private mutating func appendSquares(_ indicators: Indicators) {
    if isBySquare { append(indicators.squareRows(diagnosis.parameters)) }
  }

  /// What says which group the rows to come are about is written once and repeated as bytes.
  private mutating func begin(_ group: Group, isUnknown: Bool) {
    hasNoPopulation = isUnknown
    prefix.removeAll()
    for field in [group.level, group.code, group.name] {
      prefix.append(csvText: field, dialect: dialect)
      prefix.append(byte: dialect.separator)
    }
  }

  private mutating func append(_ rows: [IndicatorRow], source: String? = nil) {
    for row in rows where row.value != .null && !(hasNoPopulation && row.name == "population") {
      append(row, source: source)
    }
  }

  /// Names and units are ours, and need no quotes.
  private mutating func append(_ row: IndicatorRow, source: String?) {
    text.append(prefix)
    text.append(row.name)
    append(field: .share(row.threshold_km))
    if study != nil { append(field: .share(row.threshold_min)) }
    append(field: row.value)
    text.append(byte: dialect.separator)
    text.append(row.unit)
    if study != nil { append(field: .text(source)) }
    text.append("\r\n")
  }

  private mutating func append(field value: JSONValue) {
    text.append(byte: dialect.separator)
    text.append(csvField: value, dialect: dialect)
  }
}
