internal import Shapes

/// Records of members, whatever the format of their file.
protocol MemberSource {
  /// The names of all columns or properties.
  var columnNames: [String] { get }
  /// The number of records, good or bad.
  var count: Int { get }
  /// Where a record stands.
  func place(of record: Int) -> Finding.Place
  /// A trimmed value; empty where the record has none.
  func value(_ column: Int, of record: Int) -> String
  /// The geometry that a record brings beside its values.
  func geometry(of record: Int) -> Geometry<Geographic>?
  /// The identifier that a record brings beside its values.
  func identifier(of record: Int) -> String?
  /// What is wrong with the form of a record.
  func fault(of record: Int) -> Finding.Reason?
  /// Whether geometries are in Lambert-93 and say so.
  var isInMetres: Bool { get }
}

/// The records of a table.
struct TableSource: MemberSource {
  let table: DelimitedText

  var columnNames: [String] { table.columns }
  var count: Int { table.count }
  var isInMetres: Bool { false }

  func place(of record: Int) -> Finding.Place { .line(table.line(ofRecord: record)) }
  func value(_ column: Int, of record: Int) -> String { trimmed(table.field(column, ofRecord: record)) }
  func geometry(of record: Int) -> Geometry<Geographic>? { nil }
  func identifier(of record: Int) -> String? { nil }

  func fault(of record: Int) -> Finding.Reason? {
    let (expected, found) = (table.columns.count, table.fieldCount(ofRecord: record))
    if found < expected { return .tooFewFields(expected: expected, found: found) }
    return table.hasSurplus(record: record) ? .tooManyFields(expected: expected, found: found) : nil
  }
}

/// The features of a GeoJSON file, those at fault included.
struct FeatureSource: MemberSource {
  private enum Item {
    case feature(Feature)
    case fault(GeoJSONFault)
  }

  let columnNames: [String]
  let isInMetres: Bool
  private let items: [(number: Int, item: Item)]

  init(_ collection: FeatureCollection, system: GeoJSONSystem) {
    let features = collection.entries.map { (number: $0.number, item: Item.feature($0.feature)) }
    let faults = collection.faults.map { (number: $0.number, item: Item.fault($0.reason)) }
    items = (features + faults).sorted { $0.number < $1.number }
    var seen: Set<String> = []
    columnNames = collection.entries.flatMap { entry in
      entry.feature.properties.members.map(\.name).filter { seen.insert($0).inserted }
    }
    isInMetres = system == .lambert93
  }

  var count: Int { items.count }

  func place(of record: Int) -> Finding.Place { .feature(items[record].number) }

  func value(_ column: Int, of record: Int) -> String {
    guard let value = feature(record)?.properties[columnNames[column]] else { return "" }
    return trimmed(value.plainText ?? "")
  }

  func geometry(of record: Int) -> Geometry<Geographic>? { feature(record)?.geometry }

  func identifier(of record: Int) -> String? { feature(record)?.id?.plainText }

  func fault(of record: Int) -> Finding.Reason? {
    if case .fault(let fault) = items[record].item { .badFeature(fault) } else { nil }
  }

  private func feature(_ record: Int) -> Feature? {
    if case .feature(let feature) = items[record].item { feature } else { nil }
  }
}
