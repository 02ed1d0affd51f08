internal import Shapes

extension Commune {
  /// Reads communes from GeoJSON, ours or the user's (IGN's ADMIN EXPRESS).
  ///
  /// - Parameters:
  ///   - file: GeoJSON in degrees or in Lambert-93.
  ///   - isTrusted: whether the polygons are known to be valid.
  /// - Returns: those that can be used, and the audit of the file.
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  /// - Source: IGN, ADMIN EXPRESS COG 3 (`INSEE_COM`, `NOM`, `POPULATION`, `SIREN_EPCI`, `INSEE_DEP`) and 4
  ///   (`code_insee`, `nom_officiel`, `codes_siren_des_epci`, `code_insee_du_departement`).
  public static func read(
    _ file: InputFile, isTrusted: Bool = false
  ) throws(TerritoriesError) -> Audited<[Commune]> {
    var communes = try readEach(file, isTrusted: isTrusted)
    if !isTrusted { try communes.noteOverlaps() }
    return communes
  }

  /// Reads communes one by one, whatever they have in common.
  static func readEach(
    _ file: InputFile, isTrusted: Bool
  ) throws(TerritoriesError) -> Audited<[Commune]> {
    var boundaries = try BoundaryCollection(file, isTrusted: isTrusted)
    let names = CommuneProperties(boundaries)
    var communes: [Commune] = []
    var seen: Set<String> = []
    // What each says by itself is found on all cores, and noted in the order of the file.
    let entries = boundaries.entries
    let drafts = inParallel(Array(entries.indices)) { part in part.map { CommuneDraft(entries[$0], names) } }
    for (index, draft) in drafts.enumerated() {
      guard
        boundaries.accept(
          draft.commune?.code, of: index, as: draft.code, field: names.code.first, seen: &seen),
        let commune = draft.commune
      else { continue }
      boundaries.note(draft.notes, about: index)
      communes.append(commune)
    }
    guard !communes.isEmpty else {
      throw .noBoundaries(
        file: file.name, because: boundaries.finished().findings.first { $0.effect == .refused })
    }
    return Audited(value: communes, audits: [boundaries.finished()])
  }
}

extension Audited<[Commune]> {
  /// Notes in the audit of their file what communes have in common.
  ///
  /// - Parameter grounds: the départements that the communes make up, where they are known.
  mutating func noteOverlaps(on grounds: DepartmentGrounds? = nil) throws(TerritoriesError) {
    guard let found = try CommuneOverlaps(value, on: grounds) else { return }
    audits[0].note(.overlappingCommunes(found))
    audits[0].sortFindings()
  }
}

/// The names that a file gives to what is read about communes; one object, for all cores ask it.
private final class CommuneProperties: Sendable {
  let code, name, population, epci, department, longitude, latitude: [String]

  init(_ file: BoundaryCollection) {
    code = file.names(["codeinsee", "inseecom", "codecommune", "code", "insee", "codgeo"])
    name = file.names(["nom", "nomofficiel", "nomcom", "nomcommune", "libelle", "name", "libgeo"])
    population = file.names(["population", "pop", "popmun", "pmun", "populationmunicipale"])
    epci = file.names(["codeepci", "sirenepci", "codessirendesepci", "codesirenepci", "epci"])
    department = file.names([
      "codedepartement", "inseedep", "codedept", "codeinseedudepartement", "codedep", "departement", "dep",
    ])
    longitude = file.names(["mairielon", "mairielongitude", "cheflieulon"])
    latitude = file.names(["mairielat", "mairielatitude", "cheflieulat"])
  }
}

extension BoundaryCollection {
  /// The official code of an entry; one without a good code, or with an earlier one's, is refused.
  mutating func code(
    of index: Int, _ names: [String], as form: (String) -> String?, seen: inout Set<String>
  ) -> String? {
    let text = entries[index].properties.text(names) ?? ""
    let code = form(text)
    return accept(code, of: index, as: text, field: names.first, seen: &seen) ? code : nil
  }

  /// Whether an entry has a code, `nil` where its text is none, and one that no earlier entry has.
  fileprivate mutating func accept(
    _ code: String?, of index: Int, as text: String, field: String?, seen: inout Set<String>
  ) -> Bool {
    guard let code else {
      note(.badCode, about: index, field: field, value: text)
      return false
    }
    guard seen.insert(code).inserted else {
      note(.repeatedCode, about: index, field: field, value: code)
      return false
    }
    return true
  }

  /// The name of an entry; its code where it has none.
  mutating func name(of index: Int, _ names: [String], code: String) -> String {
    var notes: [Note] = []
    let name = entries[index].name(names, code: code, &notes)
    note(notes, about: index)
    return name
  }
}

extension BoundaryCollection.Entry {
  fileprivate typealias Note = BoundaryCollection.Note

  fileprivate func name(_ names: [String], code: String, _ notes: inout [Note]) -> String {
    if let name = properties.text(names) {
      let kept = excerpt(name, limit: nameLimit)
      if kept != name {
        notes.append(Note(reason: .textShortened(to: nameLimit), field: names.first, value: name))
      }
      return kept
    }
    notes.append(Note(reason: .emptyName(replacedBy: code), field: names.first))
    return code
  }

  /// Inhabitants: a whole number, not negative.
  fileprivate func population(_ names: [String], _ notes: inout [Note]) -> Int? {
    guard let text = properties.text(names) else { return nil }
    if let count = inhabitants(text) { return count }
    notes.append(Note(reason: .badPopulation, field: names.first, value: text))
    return nil
  }

  /// The town hall, when it stands on the commune's ground.
  fileprivate func townHall(_ names: CommuneProperties, _ notes: inout [Note]) -> Point<Geographic>? {
    guard let longitude = properties.number(names.longitude), let latitude = properties.number(names.latitude)
    else { return nil }
    let point = Point<Geographic>(longitude: longitude, latitude: latitude)
    if point.isOnEarth, surface.contains(point) { return point }
    notes.append(
      Note(
        reason: .townHallOutside, field: names.longitude.first, value: "\(latitude), \(longitude)"))
    return nil
  }
}

/// What an entry says, before it is known whether an earlier one has its code.
private final class CommuneDraft: Sendable {
  /// Its code as it is written.
  let code: String
  /// The commune; `nil` where the code is none.
  let commune: Commune?
  /// What is to be noted where it is accepted.
  let notes: [BoundaryCollection.Note]

  init(_ entry: BoundaryCollection.Entry, _ names: CommuneProperties) {
    let properties = entry.properties
    let text = properties.text(names.code) ?? ""
    var notes: [BoundaryCollection.Note] = []
    code = text
    commune = OfficialCode.commune(text).map { code in
      Commune(
        code: code, name: entry.name(names.name, code: code, &notes),
        population: entry.population(names.population, &notes),
        epciCode: properties.text(names.epci).flatMap(firstSiren),
        departmentCode: properties.text(names.department).flatMap(OfficialCode.department),
        surface: entry.surface, townHall: entry.townHall(names, &notes))
    }
    self.notes = notes
  }
}

/// The first SIREN number of a list such as `200067940/200054807`; `NR` and the like are none.
private func firstSiren(_ text: String) -> String? {
  if isSiren(text.utf8) { return text }
  return text.split { "/|,; ".contains($0) }.first { isSiren($0.utf8) }.map(String.init)
}

private func isSiren(_ bytes: some Collection<UInt8>) -> Bool {
  bytes.count == 9 && bytes.allSatisfy { (48...57).contains($0) }
}

/// A count of inhabitants, or `nil` where the text is none.
func inhabitants(_ text: String) -> Int? {
  guard let number = frenchNumber(text), (0...1e9).contains(number), number == number.rounded() else {
    return nil
  }
  return Int(number)
}
