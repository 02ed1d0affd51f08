import Shapes
import Studies

extension Exports {
  /// Every indicator of every level and class, one a row; what cannot be measured has no row.
  ///
  /// With roads there are two columns more: the threshold in minutes, and the source of what is in minutes.
  static func indicators(
    _ diagnosis: Diagnosis, times: TimeDiagnosis? = nil, dialect: CSVDialect
  ) -> OutputFile {
    var file = IndicatorFile(diagnosis, times, dialect)
    let (levels, minutes) = (diagnosis.standing.levels, times?.figures)
    file.add("territoire", code: "territoire", name: "Territoire", levels.whole, minutes?.whole)
    for (index, entry) in diagnosis.levels.departments.enumerated() {
      file.add(
        "departement", code: entry.code, name: entry.name, levels.departments[index],
        minutes?.departments[index])
    }
    for (index, entry) in diagnosis.levels.epcis.enumerated() {
      file.add("epci", code: entry.code, name: entry.name, levels.epcis[index], minutes?.epcis[index])
    }
    for typology in levels.typologies {
      for (name, indicators) in zip(typology.names, typology.indicators) {
        let name = name ?? withoutClass
        file.add("typologie:" + typology.typology, code: slug(name), name: name, indicators)
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
  let times: TimeDiagnosis?
  let dialect: CSVDialect
  var text = ByteText(reservingCapacity: 1 << 22)

  init(_ diagnosis: Diagnosis, _ times: TimeDiagnosis?, _ dialect: CSVDialect) {
    self.diagnosis = diagnosis
    self.times = times
    self.dialect = dialect
    let thresholds = ["seuil_km"] + (times == nil ? [] : ["seuil_min"])
    let source = times == nil ? [] : ["source"]
    let columns = ["niveau", "code", "nom", "indicateur"] + thresholds + ["valeur", "unite"] + source
    text.append(csv: Table(columns: columns, rows: []), dialect: dialect)
  }

  private var line_km: Double { diagnosis.parameters.mainRadius_km }

  mutating func add(
    _ level: String, code: String, name: String, _ indicators: Indicators, _ minutes: TimeFigures? = nil
  ) {
    let communes = [IndicatorRow("communes", count: indicators.coverage.communes, "communes")]
    append(
      indicators.countRows + communes + indicators.shareRows(diagnosis.parameters, isCommune: false)
        + squareRows(indicators) + indicators.distanceRows(line_km: line_km), level, code, name,
      isUnknown: diagnosis.area.population == 0)
    if let minutes, let times {
      append(minutes.rows(times.parameters), level, code, name, isUnknown: false, isTimed: true)
    }
  }

  /// Without squares a commune is one place, of which quantiles and inequality would say the distance over again.
  mutating func addCommune(_ index: Int) {
    let commune = diagnosis.area.territory.communes[index]
    let indicators = diagnosis.standing.levels.communes[index]
    let distance = IndicatorRow("distance_reference", diagnosis.distances.distance_km[index], "km")
    let rest =
      diagnosis.standing.squares == nil
      ? [indicators.shortfallRow(line_km: line_km)] : indicators.distanceRows(line_km: line_km)
    append(
      indicators.countRows + indicators.shareRows(diagnosis.parameters, isCommune: true)
        + squareRows(indicators) + [distance] + rest, "commune", commune.code, commune.name,
      isUnknown: commune.population == nil)
    if let times {
      let rows = times.figures.communes[index].rows(times.parameters, commune: times.communes[index])
      append(rows, "commune", commune.code, commune.name, isUnknown: false, isTimed: true)
    }
  }

  private func squareRows(_ indicators: Indicators) -> [IndicatorRow] {
    diagnosis.standing.squares == nil ? [] : indicators.squareRows(diagnosis.parameters)
  }

  /// What says which group a row is about is written once and repeated as bytes.
  private mutating func append(
    _ rows: [IndicatorRow], _ level: String, _ code: String, _ name: String,
    isUnknown: Bool, isTimed: Bool = false
  ) {
    var prefix = ByteText()
    for field in [level, code, name] {
      prefix.append(csvText: field, dialect: dialect)
      prefix.append(byte: dialect.separator)
    }
    for row in rows where row.value != .null && !(isUnknown && row.name == "population") {
      text.append(prefix)
      let thresholds = [row.threshold_km] + (times == nil ? [] : [row.threshold_min])
      var values = [JSONValue.string(row.name)] + thresholds.map { .share($0) }
      values += [row.value, .string(row.unit)]
      if times != nil { values.append(isTimed ? .string(TimeNames.credit) : .null) }
      text.append(csvRow: values, dialect: dialect)
    }
  }
}
