internal import Shapes

extension Commune {
  /// Reads communes from GeoJSON, ours or the user's (IGN's ADMIN EXPRESS).
  ///
  /// - Parameters:
  ///   - file: GeoJSON in degrees or in Lambert-93.
  ///   - isTrusted: whether the polygons are known to be valid.
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  /// - Source: IGN, ADMIN EXPRESS COG 3 (`INSEE_COM`, `NOM`, `POPULATION`, `SIREN_EPCI`, `INSEE_DEP`) and 4
  ///   (`code_insee`, `nom_officiel`, `codes_siren_des_epci`, `code_insee_du_departement`).
  public static func read(
    _ file: InputFile, isTrusted: Bool = false
  ) throws(TerritoriesError) -> Audited<[Commune]> {
    var boundaries = try BoundaryCollection(file, isTrusted: isTrusted)
    var communes: [Commune] = []
    var seen: Set<String> = []
    for index in boundaries.entries.indices {
      guard let code = boundaries.code(of: index, codeNames, as: OfficialCode.commune, seen: &seen) else {
        continue
      }
      communes.append(commune(code: code, at: index, of: &boundaries))
    }
    guard !communes.isEmpty else { throw .noBoundaries(file: file.name) }
    return Audited(value: communes, audits: [boundaries.finished()])
  }

  private static let codeNames = ["codeinsee", "inseecom", "codecommune", "code", "insee", "codgeo"]
  private static let names = ["nom", "nomofficiel", "nomcom", "nomcommune", "libelle", "name", "libgeo"]
  private static let epciNames = ["codeepci", "sirenepci", "codessirendesepci", "epci", "codesirenepci"]
  private static let departmentNames = [
    "codedepartement", "inseedep", "codedept", "codeinseedudepartement", "codedep", "departement", "dep",
  ]

  private static func commune(
    code: String, at index: Int, of boundaries: inout BoundaryCollection
  ) -> Commune {
    let properties = boundaries.entries[index].properties
    let surface = boundaries.entries[index].surface
    let name = properties.text(names)
    if name == nil { boundaries.note(.emptyName(replacedBy: code), about: index, field: "nom") }
    let department = properties.text(departmentNames).flatMap(OfficialCode.department)
    return Commune(
      code: code, name: name ?? code, population: boundaries.population(of: index),
      epciCode: properties.text(epciNames).flatMap(firstSiren), departmentCode: department, surface: surface,
      townHall: boundaries.townHall(of: index))
  }

  /// The first SIREN number of a list such as `200067940/200054807`; `NR` and the like are none.
  private static func firstSiren(_ text: String) -> String? {
    text.split(whereSeparator: { "/|,; ".contains($0) }).first { part in
      part.utf8.count == 9 && part.utf8.allSatisfy { (48...57).contains($0) }
    }.map(String.init)
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

  /// Inhabitants: a whole number, not negative.
  fileprivate mutating func population(of index: Int) -> Int? {
    let names = ["population", "pop", "popmun", "pmun", "populationmunicipale"]
    guard let text = entries[index].properties.text(names) else { return nil }
    if let count = inhabitants(text) { return count }
    note(.badPopulation, about: index, field: "population", value: text)
    return nil
  }

  /// The town hall, when it stands on the commune's ground.
  fileprivate mutating func townHall(of index: Int) -> Point<Geographic>? {
    let properties = entries[index].properties
    guard let longitude = properties.number(["mairielon"]), let latitude = properties.number(["mairielat"])
    else { return nil }
    let point = Point<Geographic>(longitude: longitude, latitude: latitude)
    if point.isOnEarth, entries[index].surface.contains(point) { return point }
    note(.townHallOutside, about: index, field: "mairie_lon", value: "\(longitude) \(latitude)")
    return nil
  }
}

/// A count of inhabitants, or `nil` where the text is none.
func inhabitants(_ text: String) -> Int? {
  guard let number = frenchNumber(text), (0...1e9).contains(number), number == number.rounded() else {
    return nil
  }
  return Int(number)
}
