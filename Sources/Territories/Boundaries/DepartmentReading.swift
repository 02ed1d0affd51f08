internal import Shapes

extension Department {
  /// Reads départements from GeoJSON, ours or the user's (IGN's ADMIN EXPRESS).
  ///
  /// - Parameters:
  ///   - file: GeoJSON in degrees or in Lambert-93.
  ///   - isTrusted: whether the polygons are known to be valid.
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  public static func read(
    _ file: InputFile, isTrusted: Bool = false
  ) throws(TerritoriesError) -> Audited<[Department]> {
    var boundaries = try BoundaryCollection(file, isTrusted: isTrusted)
    var departments: [Department] = []
    var seen: Set<String> = []
    for index in boundaries.entries.indices {
      guard let code = boundaries.code(of: index, codeNames, as: OfficialCode.department, seen: &seen) else {
        continue
      }
      departments.append(department(code: code, at: index, of: &boundaries))
    }
    guard !departments.isEmpty else { throw .noBoundaries(file: file.name) }
    return Audited(value: departments, audits: [boundaries.finished()])
  }

  private static let codeNames = [
    "codedepartement", "inseedep", "codedept", "codeinsee", "codedep", "code", "dep", "departement",
  ]

  private static func department(
    code: String, at index: Int, of boundaries: inout BoundaryCollection
  ) -> Department {
    let properties = boundaries.entries[index].properties
    let surface = boundaries.entries[index].surface
    let name = properties.text(["nom", "nomofficiel", "nomdep", "nomdept", "libelle", "name"])
    if name == nil { boundaries.note(.emptyName(replacedBy: code), about: index, field: "nom") }
    var prefecture: Point<Geographic>?
    if let x = properties.number(["cheflieulon"]), let y = properties.number(["cheflieulat"]) {
      let point = Point<Geographic>(longitude: x, latitude: y)
      prefecture = point.isOnEarth ? point : nil
    }
    return Department(
      code: code, name: name ?? code, surface: surface, prefectureName: properties.text(["cheflieunom"]),
      prefecture: prefecture)
  }
}
