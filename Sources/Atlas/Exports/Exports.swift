import Geodesy
import Shapes
import Studies

/// Findings as layers and tables: what QGIS and a spreadsheet open.
///
/// Names of files and properties are French, ASCII and stable; units are in the names.
public enum Exports {
  /// The layers and tables of a diagnosis, in the order of their names.
  ///
  /// - Throws: what PROJ said.
  public static func files(
    of diagnosis: Diagnosis, dialect: CSVDialect
  ) throws(GeodesyError) -> [OutputFile] {
    let names = ColumnNames(diagnosis)
    let gaps = Exports.gaps(diagnosis, surfaces: try degrees(diagnosis.gaps.map(\.surface)))
    let bands = isodistances(diagnosis, surfaces: try degrees(diagnosis.isodistances.map(\.surface)))
    let catchments = catchments(diagnosis, surfaces: try degrees(diagnosis.catchments.map(\.surface)))
    let communes = communes(diagnosis, names: names)
    let departments = departments(diagnosis, names: names)
    return [
      layer("aires-attraction.geojson", catchments), layer("communes.geojson", communes),
      layer("departements.geojson", departments), layer("isodistances.geojson", bands),
      layer("membres.geojson", members(diagnosis)), layer("zones-blanches.geojson", gaps),
      table("communes.csv", communes.map(\.properties), dialect),
      table("departements.csv", departments.map(\.properties), dialect),
      table("epci.csv", epcis(diagnosis, names: names), dialect),
      table("zones-blanches.csv", gaps.map(\.properties), dialect),
    ]
  }

  private static func degrees(
    _ surfaces: [MultiPolygon<Planar>]
  ) throws(GeodesyError) -> [MultiPolygon<Geographic>] {
    try Projection.unproject(surfaces, from: .lambert93)
  }

  private static func layer(_ name: String, _ features: [Feature]) -> OutputFile {
    var text = ByteText()
    text.append(featureCollection: features)
    return OutputFile(name: name, text: text)
  }

  private static func table(_ name: String, _ records: [JSONObject], _ dialect: CSVDialect) -> OutputFile {
    var text = ByteText()
    text.append(csv: Table(records), dialect: dialect)
    return OutputFile(name: name, text: text)
  }
}
