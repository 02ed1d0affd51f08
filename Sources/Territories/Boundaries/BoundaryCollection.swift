internal import Shapes

/// The features of a boundary file with their surfaces, in degrees and valid.
struct BoundaryCollection {
  struct Entry: Sendable {
    var number: Int
    var properties: JSONObject
    var surface: MultiPolygon<Geographic>
    /// The gravest thing found so far.
    var effect: Finding.Effect?
  }

  /// Something to be noted about an entry.
  struct Note: Sendable {
    var reason: Finding.Reason
    var field: String?
    var value = ""
  }

  var entries: [Entry] = []
  var audit: Audit
  private let names: PropertyNames

  /// Reads the features; those without a usable surface are refused, and polygons not to be trusted examined.
  init(_ file: InputFile, isTrusted: Bool) throws(TerritoriesError) {
    guard try file.kind() == .json else { throw .notBoundaries(file: file.name) }
    let collection = try FeatureCollection.read(file)
    audit = Audit(file: file.name)
    audit.recordCount = collection.entries.count + collection.faults.count
    names = PropertyNames(collection.entries)
    for fault in collection.faults { refuse(fault.number, .badFeature(fault.reason)) }
    takeSurfaces(collection)
    let boxes = entries.map { Box(around: $0.surface) }
    let system = try GeoJSONSystem(
      name: collection.crsName, box: boxes.reduce(Box()) { $0.union($1) }, file: file.name)
    try settleCoordinates(system: system, boxes: boxes)
    if !isTrusted { try repair() }
  }

  /// The names in the file that match some keys; to be asked once.
  func names(_ wanted: [String]) -> [String] { names.matching(wanted) }

  /// Notes something about a feature, and remembers how grave it is.
  mutating func note(
    _ reason: Finding.Reason, about entry: Int, field: String? = nil, value: String = ""
  ) {
    entries[entry].effect = max(entries[entry].effect ?? .warned, reason.effect)
    audit.note(reason, at: .feature(entries[entry].number), field: field, value: value)
  }

  /// Notes several things about a feature.
  mutating func note(_ notes: [Note], about entry: Int) {
    for item in notes { note(item.reason, about: entry, field: item.field, value: item.value) }
  }

  /// Refuses the entries of some numbers.
  mutating func refuse(_ reason: Finding.Reason, numbered numbers: Set<Int>) {
    guard !numbers.isEmpty else { return }
    for number in numbers.sorted() { refuse(number, reason) }
    entries.removeAll { numbers.contains($0.number) }
  }

  /// Counts the features that are left; to be called once, at the end.
  func finished() -> Audit {
    var audit = audit
    for entry in entries { audit.count(entry.effect) }
    audit.sortFindings()
    return audit
  }

  private mutating func refuse(_ number: Int, _ reason: Finding.Reason) {
    audit.note(reason, at: .feature(number))
    audit.count(.refused)
  }

  private mutating func takeSurfaces(_ collection: FeatureCollection) {
    entries.reserveCapacity(collection.entries.count)
    for item in collection.entries {
      guard let surface = item.feature.geometry?.surface, !surface.isEmpty else {
        refuse(item.number, .notASurface)
        continue
      }
      entries.append(Entry(number: item.number, properties: item.feature.properties, surface: surface))
    }
  }
}

extension Finding.Place {
  /// The number to sort by; 0 for the file as a whole.
  var number: Int {
    switch self {
    case .file: 0
    case .line(let number), .feature(let number): number
    }
  }
}
