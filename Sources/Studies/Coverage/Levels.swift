import Territories

/// The coverage of every commune, and of all that is made of communes.
public struct Levels: Sendable {
  /// The coverage of something with an official code.
  public struct Entry: Hashable, Sendable {
    /// The official code.
    public var code: String
    /// The name.
    public var name: String
    /// The coverage.
    public var coverage: Coverage
  }

  /// The communes, as in the territory.
  public let communes: [Coverage]
  /// The EPCI, by code; each counts its communes in the territory.
  public let epcis: [Entry]
  /// The départements, as in the territory.
  public let departments: [Entry]
  /// The territory.
  public let whole: Coverage
}

extension Levels {
  /// Sums communes into EPCI, and measures départements and the territory on their own outlines.
  ///
  /// - Parameters:
  ///   - communes: the coverage of each commune.
  ///   - departmentShares: for each radius, the covered share of each département's area.
  init(_ area: StudyArea, communes: [Coverage], departmentShares: [[Double]]) {
    let radii = departmentShares.count
    self.communes = communes
    epcis = Levels.epcis(area.territory, communes: communes, radii: radii)
    departments = Levels.departments(area, communes: communes, shares: departmentShares)
    whole = departments.reduce(into: Coverage(radii: radii)) { $0.add($1.coverage) }
  }

  private static func epcis(_ territory: Territory, communes: [Coverage], radii: Int) -> [Entry] {
    var sums: [String: Coverage] = [:]
    for (commune, coverage) in zip(territory.communes, communes) {
      if let code = commune.epciCode { sums[code, default: Coverage(radii: radii)].add(coverage) }
    }
    return sums.keys.sorted().map { code in
      Entry(
        code: code, name: territory.intercommunality(code: code)?.name ?? code,
        coverage: sums[code] ?? Coverage(radii: radii))
    }
  }

  private static func departments(
    _ area: StudyArea, communes: [Coverage], shares: [[Double]]
  ) -> [Entry] {
    var sums: [String: Coverage] = [:]
    for (commune, coverage) in zip(area.territory.communes, communes) {
      sums[commune.departmentCode, default: Coverage(radii: shares.count)].add(coverage)
    }
    return area.territory.departments.enumerated().map { index, department in
      var coverage = sums[department.code] ?? Coverage(radii: shares.count)
      coverage.area_km2 = area.departmentAreas_km2[index]
      coverage.coveredArea_km2 = shares.map { $0[index] * area.departmentAreas_km2[index] }
      return Entry(code: department.code, name: department.name, coverage: coverage)
    }
  }
}

extension Levels {
  /// For each commune the place of its EPCI in ``epcis``; `nil` for those in none.
  func epciOfCommune(_ territory: Territory) -> [Int?] {
    let places = Dictionary(uniqueKeysWithValues: epcis.enumerated().map { ($1.code, $0) })
    return territory.communes.map { $0.epciCode.flatMap { places[$0] } }
  }
}
