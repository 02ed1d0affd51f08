import Shapes

/// Records that all have the same members, written as they come: as features of a layer, and as rows of a table.
///
/// The first record names the columns, and each name is escaped once; no record is held.
struct RecordText: Sendable {
  /// How the table is written.
  let dialect: CSVDialect
  /// The names of the columns, once there is a record.
  private(set) var columns: [String] = []
  /// The features, `,` and a new line between them.
  private(set) var features = ByteText(reservingCapacity: 1 << 16)
  /// The rows, without the one that names the columns.
  private(set) var rows = ByteText(reservingCapacity: 1 << 16)
  /// What holds all geometries.
  private(set) var box = Box<Geographic>()
  /// What stands before each value in a feature.
  private var heads: [ByteText] = []
  /// The members of the record under construction, and how many they are.
  private var properties = ByteText()
  private var count = 0

  /// No record yet.
  init(_ dialect: CSVDialect) { self.dialect = dialect }

  /// Adds a member to the record under construction.
  ///
  /// - Parameters:
  ///   - name: asked for in the first record alone; the others have the same names in the same order.
  ///   - value: what the record has under it.
  mutating func append(_ name: @autoclosure () -> String, _ value: JSONValue) {
    if count == heads.count { addColumn(name()) }
    properties.append(heads[count])
    properties.append(json: value)
    if count > 0 { rows.append(byte: dialect.separator) }
    rows.append(csvField: value, dialect: dialect)
    count += 1
  }

  /// Ends the record under construction, a feature with a geometry and an id.
  mutating func endRecord(geometry: Geometry<Geographic>, id: JSONValue) {
    precondition(count == columns.count, "every record has the members of the first")
    properties.append("}")
    rows.append("\r\n")
    if !features.bytes.isEmpty { features.append(",\n") }
    features.append(featureOf: properties, geometry: geometry, id: id)
    box = box.union(geometry.box)
    properties.removeAll()
    count = 0
  }

  private mutating func addColumn(_ name: String) {
    columns.append(name)
    var head = ByteText(heads.isEmpty ? "{" : ",")
    head.append(jsonString: name)
    head.append(":")
    heads.append(head)
  }
}

extension Exports {
  /// Records made in parts as a layer and as a table, the parts one after the other.
  static func pair(_ name: String, _ parts: [RecordText], _ dialect: CSVDialect) -> [OutputFile] {
    var layer = ByteText(reservingCapacity: parts.reduce(1 << 10) { $0 + $1.features.bytes.count + 2 })
    layer.append(
      featureCollection: parts.map(\.features), in: parts.reduce(Box()) { $0.union($1.box) })
    var table = ByteText(reservingCapacity: parts.reduce(1 << 14) { $0 + $1.rows.bytes.count })
    table.append(csv: Table(columns: parts.first?.columns ?? [], rows: []), dialect: dialect)
    for part in parts { table.append(part.rows) }
    return [OutputFile(name: name + ".geojson", text: layer), OutputFile(name: name + ".csv", text: table)]
  }
}
