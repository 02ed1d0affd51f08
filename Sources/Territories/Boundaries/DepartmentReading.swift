internal import Shapes

extension Department {
  /// Reads départements from GeoJSON, ours or the user's (IGN's ADMIN EXPRESS).
  ///
  /// - Parameters:
  ///   - file: GeoJSON in degrees or in Lambert-93.
  ///   - isTrusted: whether the polygons are known to be valid.
  /// - Returns: those that can be used, and the audit of the file.
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  public static func read(
    _ file: InputFile, isTrusted: Bool = false
  ) throws(TerritoriesError) -> Audited<[Department]> {
    var boundaries = try BoundaryCollection(file, isTrusted: isTrusted)
    let names = DepartmentProperties(boundaries)
    var departments: [Department] = []
    var seen: Set<String> = []
    for index in boundaries.entries.indices {
      guard let code = boundaries.code(of: index, names.code, as: OfficialCode.department, seen: &seen) else {
        continue
      }
      departments.append(boundaries.department(code: code, at: index, names))
    }
    guard !departments.isEmpty else {
      throw .noBoundaries(
        file: file.name, because: boundaries.finished().findings.first { $0.effect == .refused })
    }
    return Audited(value: departments, audits: [boundaries.finished()])
  }
}

/// The names that a file gives to what is read about départements.
private struct DepartmentProperties {
  let code, name, prefecture, longitude, latitude: [String]

  init(_ file: BoundaryCollection) {
    code = file.names([
      "codedepartement", "inseedep", "codedept", "codeinsee", "codedep", "code", "dep", "departement",
    ])
    name = file.names(["nom", "nomofficiel", "nomdep", "nomdept", "libelle", "name"])
    prefecture = file.names(["cheflieunom"])
    longitude = file.names(["cheflieulon"])
    latitude = file.names(["cheflieulat"])
  }
}

extension BoundaryCollection {
  fileprivate mutating func department(
    code: String, at index: Int, _ names: DepartmentProperties
  ) -> Department {
    let properties = entries[index].properties
    var prefecture: Point<Geographic>?
    if let x = properties.number(names.longitude), let y = properties.number(names.latitude) {
      let point = Point<Geographic>(longitude: x, latitude: y)
      prefecture = point.isOnEarth ? point : nil
    }
    return Department(
      code: code, name: name(of: index, names.name, code: code), surface: entries[index].surface,
      prefectureName: properties.text(names.prefecture).map { excerpt($0, limit: nameLimit) },
      prefecture: prefecture)
  }
}
