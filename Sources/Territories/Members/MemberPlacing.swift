internal import Shapes

extension MemberReading {
  /// The commune that a record names: by code, and where the place must be put there also by postal code and
  /// name, or by a name that is borne once.
  mutating func commune(of record: Int, mustPlace: Bool, effect: inout Finding.Effect?) -> Int? {
    let text = code(of: record)
    let code = OfficialCode.commune(text)
    if let code, let index = territory.directory.index(code: code) { return index }
    let department = code.map(OfficialCode.department(ofCommune:))
    if !text.isEmpty, department.map(knownDepartments.contains) ?? true {
      note(.unknownCommuneCode, record, .communeCode, text, &effect)
    }
    return mustPlace ? commune(named: record, in: department, &effect) : nil
  }

  /// Notes that a place was put at its commune, and why.
  ///
  /// A file without coordinates needs no such note.
  mutating func notePlacing(
    _ fault: Finding.PositionFault, at commune: Int, _ record: Int, field: String?, value: String,
    effect: inout Finding.Effect?
  ) {
    let code = territory.directory.communes[commune].code
    let reason: Finding.Reason
    switch fault {
    case .missing:
      guard columns.hasCoordinates || source is FeatureSource else { return }
      reason = .placedAtCommune(code)
    case .notANumber: reason = .notANumber(placedAt: code)
    case .zero: reason = .zeroPosition(placedAt: code)
    case .impossible: reason = .impossiblePosition(placedAt: code)
    }
    effect = max(effect ?? .warned, reason.effect)
    audit.note(reason, at: source.place(of: record), field: field, value: value)
  }

  private var knownDepartments: Set<String> { territory.directory.departmentCodes }

  /// The first code that is filled; `0` is how some files write that there is none.
  private func code(of record: Int) -> String {
    for column in columns.columns[.communeCode] ?? [] {
      let text = source.value(column, of: record)
      if text.contains(where: { $0 != "0" && $0 != "." }) { return text }
    }
    return ""
  }

  private mutating func commune(
    named record: Int, in department: String?, _ effect: inout Finding.Effect?
  ) -> Int? {
    let name = value(.commune, of: record)
    let postalCode = OfficialCode.postal(value(.postalCode, of: record))
    let named = territory.directory.indices(name: name)
    let served = postalCode.map(territory.directory.indices(postalCode:)) ?? []
    if name.isEmpty { return served.count == 1 ? served.first : nil }
    let both = named.filter(served.contains)
    if both.count == 1 { return both.first }
    let departments = Set(
      [department, postalCode.map(OfficialCode.department(ofCommune:))].compactMap { $0 })
    let candidates = named.filter { index in
      departments.isSubset(of: [territory.directory.communes[index].departmentCode])
    }
    if candidates.count > 1 {
      let codes = candidates.prefix(10).map { territory.directory.communes[$0].code }
      note(.ambiguousCommuneName(codes), record, .commune, name, &effect)
    }
    return candidates.count == 1 ? candidates.first : nil
  }

  private mutating func note(
    _ reason: Finding.Reason, _ record: Int, _ role: ColumnRole, _ value: String,
    _ effect: inout Finding.Effect?
  ) {
    effect = max(effect ?? .warned, reason.effect)
    audit.note(reason, at: source.place(of: record), field: columns.name(role), value: value)
  }
}
