import Shapes
import Studies

/// Findings as layers and tables: what QGIS and a spreadsheet open.
///
/// Names of files and properties are French, ASCII and stable; units are in the names.
public enum Exports {
  /// What makes the layers and tables of a diagnosis, each by itself, so that they can be made side by side.
  static func makers(
    _ diagnosis: Diagnosis, times: TimeStudy? = nil, _ dialect: CSVDialect
  ) -> [@Sendable () -> [OutputFile]] {
    let names = ColumnNames(diagnosis)
    return [
      { communes(diagnosis, names: names, times: times, dialect) },
      { pair("departements", departments(diagnosis, names: names, times: times), dialect) },
      { pair("zones-blanches", gaps(diagnosis), dialect, empty: gapColumns) },
      { [layer("isodistances", isodistances(diagnosis))] },
      { [layer("aires-attraction", catchments(diagnosis))] },
      { [layer("membres", members(diagnosis))] },
    ] + standingMakers(diagnosis, names, times: times, dialect)
      + (times?.times.map { makers(diagnosis, $0, dialect) } ?? [])
  }

  /// The same records as a layer and as a table.
  static func pair(
    _ name: String, _ features: [Feature], _ dialect: CSVDialect, empty: [String] = []
  ) -> [OutputFile] {
    [layer(name, features), table(name, features.map(\.properties), dialect, empty: empty)]
  }

  static func layer(_ name: String, _ features: [Feature]) -> OutputFile {
    var text = ByteText(reservingCapacity: 1 << 16)
    text.append(featureCollection: features)
    return OutputFile(name: name + ".geojson", text: text)
  }

  /// A table; one without records still names its columns.
  static func table(
    _ name: String, _ records: [JSONObject], _ dialect: CSVDialect, empty: [String]
  ) -> OutputFile {
    table(name, records.isEmpty ? Table(columns: empty, rows: []) : Table(records), dialect)
  }

  static func table(_ name: String, _ table: Table, _ dialect: CSVDialect) -> OutputFile {
    var text = ByteText(reservingCapacity: 1 << 16)
    text.append(csv: table, dialect: dialect)
    return OutputFile(name: name + ".csv", text: text)
  }
}
