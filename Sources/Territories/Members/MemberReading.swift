internal import Shapes

/// The reading of one members' file: sites under construction, and what has been found about each.
struct MemberReading<Source: MemberSource> {
  /// What is known of a site beside its values.
  struct State {
    private let storedRecord: Int32
    private let storedCommune: Int32
    /// The gravest thing found.
    var effect: Finding.Effect?

    init(record: Int, declared: Int?, effect: Finding.Effect?) {
      storedRecord = Int32(clamping: record)
      storedCommune = Int32(clamping: declared ?? -1)
      self.effect = effect
    }

    /// The record, by its place in the source.
    var record: Int { Int(storedRecord) }
    /// The commune that its code names, as an index of the directory.
    var declared: Int? { storedCommune < 0 ? nil : Int(storedCommune) }
  }

  let source: Source
  let columns: ColumnMap
  let territory: Territory
  let network: String
  var audit: Audit
  var sites: [Site] = []
  var states: [State] = []
  /// Sites whose position is still in Lambert-93.
  var inMetres: [(site: Int, point: Point<Planar>)] = []
  /// Sites to be put at the reference point of a commune.
  var atCommune: [(site: Int, commune: Int)] = []
  var categories = CategoryCount()

  init(_ source: Source, _ columns: ColumnMap, file: String, network: String, territory: Territory) {
    (self.source, self.columns, self.network, self.territory) = (source, columns, network, territory)
    audit = Audit(file: file)
    audit.recordCount = source.count
  }

  /// Takes every record: refuses it, or makes a site whose position may still be to settle.
  mutating func readRecords() {
    noteTheFile()
    sites.reserveCapacity(source.count)
    states.reserveCapacity(source.count)
    for record in 0..<source.count { read(record) }
  }

  /// The first filled value among the columns of a role.
  func value(_ role: ColumnRole, of record: Int) -> String {
    for column in columns.columns[role] ?? [] {
      let value = source.value(column, of: record)
      if !value.isEmpty { return value }
    }
    return ""
  }

  /// Notes something about a site that has been made.
  mutating func note(
    _ reason: Finding.Reason, about site: Int, field: String? = nil, value: String = ""
  ) {
    states[site].effect = max(states[site].effect ?? .warned, reason.effect)
    audit.note(reason, at: source.place(of: states[site].record), field: field, value: value)
  }

  /// Counts every record, puts the findings in the order of the file and drops the sites that were refused.
  mutating func finish() {
    for state in states { audit.count(state.effect) }
    audit.sortFindings()
    var kept = 0
    for site in sites.indices where states[site].effect != .refused {
      if kept != site { sites.swapAt(kept, site) }
      kept += 1
    }
    sites.removeSubrange(kept...)
  }

  private mutating func read(_ record: Int) {
    let fault = source.fault(of: record)
    if let fault, fault.effect == .refused { return refuse(record, fault) }
    let position = position(of: record)
    var effect = fault?.effect
    if let fault { audit.note(fault, at: source.place(of: record)) }
    let site = sites.count
    let commune: Int?
    if case .unusable(let fault, let field, let value) = position {
      commune = self.commune(of: record, mustPlace: true, effect: &effect)
      guard let commune else { return refuse(record, .noPosition(fault), field: field, value: value) }
      atCommune.append((site, commune))
      notePlacing(fault, at: commune, record, field: field, value: value, effect: &effect)
    } else {
      commune = self.commune(of: record, mustPlace: false, effect: &effect)
    }
    sites.append(self.site(of: record, at: position))
    states.append(State(record: record, declared: commune, effect: effect))
    noteShortened(record, site)
    notePosition(position, about: site)
  }

  /// Notes which texts of a record are longer than what is kept of them.
  private mutating func noteShortened(_ record: Int, _ site: Int) {
    for role in [ColumnRole.identifier, .name, .category] {
      let text = value(role, of: record)
      guard text.unicodeScalars.count > nameLimit else { continue }
      note(.textShortened(to: nameLimit), about: site, field: columns.name(role), value: text)
    }
  }

  private mutating func refuse(
    _ record: Int, _ reason: Finding.Reason, field: String? = nil, value: String = ""
  ) {
    audit.note(reason, at: source.place(of: record), field: field, value: value)
    audit.count(.refused)
  }

  private mutating func site(of record: Int, at position: PositionReading) -> Site {
    let category = excerpt(value(.category, of: record), limit: nameLimit)
    categories.take(category, at: source.place(of: record), isExpected: columns.column(.category) != nil)
    return Site(
      id: excerpt(
        columns.column(.identifier).map { source.value($0, of: record) } ?? source.identifier(of: record)
          ?? "", limit: nameLimit),
      name: excerpt(value(.name, of: record), limit: nameLimit), category: category.isEmpty ? nil : category,
      labels: labels(of: record), position: position.degrees ?? Point(x: 0, y: 0),
      precision: precision(of: record, position), networkName: network, isInside: false)
  }

  private func labels(of record: Int) -> [String] {
    var labels: [String] = []
    for column in columns.columns[.labels] ?? [] {
      for part in source.value(column, of: record).split(whereSeparator: { $0 == "|" || $0 == ";" }) {
        let label = excerpt(trimmed(String(part)), limit: nameLimit)
        if !label.isEmpty, !labels.contains(label) { labels.append(label) }
      }
    }
    return labels
  }

  private func precision(of record: Int, _ position: PositionReading) -> PositionPrecision {
    if case .unusable = position { return .commune }
    if position.isMiddle { return .middle }
    if columns.placesAtCommune { return .commune }
    let word = folded(value(.precision, of: record))
    return word.contains("commune") || word == "municipality" || word == "mairie" ? .commune : .address
  }
}
