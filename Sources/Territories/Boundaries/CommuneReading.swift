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
    for index in boundaries.entries.indices {
      guard let code = boundaries.code(of: index, names.code, as: OfficialCode.commune, seen: &seen) else {
        continue
      }
      communes.append(boundaries.commune(code: code, at: index, names))
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

/// The names that a file gives to what is read about communes.
private struct CommuneProperties {
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
    guard let code = form(text) else {
      note(.badCode, about: index, field: names.first, value: text)
      return nil
    }
    guard seen.insert(code).inserted else {
      note(.repeatedCode, about: index, field: names.first, value: code)
      return nil
    }
    return code
  }

  /// The name of an entry; its code where it has none.
  mutating func name(of index: Int, _ names: [String], code: String) -> String {
    if let name = entries[index].properties.text(names) {
      let kept = excerpt(name, limit: nameLimit)
      if kept != name { note(.textShortened(to: nameLimit), about: index, field: names.first, value: name) }
      return kept
    }
    note(.emptyName(replacedBy: code), about: index, field: names.first)
    return code
  }

  fileprivate mutating func commune(code: String, at index: Int, _ names: CommuneProperties) -> Commune {
    let properties = entries[index].properties
    return Commune(
      code: code, name: name(of: index, names.name, code: code),
      population: population(of: index, names.population),
      epciCode: properties.text(names.epci).flatMap(firstSiren),
      departmentCode: properties.text(names.department).flatMap(OfficialCode.department),
      surface: entries[index].surface, townHall: townHall(of: index, names))
  }

  /// Inhabitants: a whole number, not negative.
  private mutating func population(of index: Int, _ names: [String]) -> Int? {
    guard let text = entries[index].properties.text(names) else { return nil }
    if let count = inhabitants(text) { return count }
    note(.badPopulation, about: index, field: names.first, value: text)
    return nil
  }

  /// The town hall, when it stands on the commune's ground.
  private mutating func townHall(of index: Int, _ names: CommuneProperties) -> Point<Geographic>? {
    let properties = entries[index].properties
    guard let longitude = properties.number(names.longitude), let latitude = properties.number(names.latitude)
    else { return nil }
    let point = Point<Geographic>(longitude: longitude, latitude: latitude)
    if point.isOnEarth, entries[index].surface.contains(point) { return point }
    note(.townHallOutside, about: index, field: names.longitude.first, value: "\(latitude), \(longitude)")
    return nil
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
