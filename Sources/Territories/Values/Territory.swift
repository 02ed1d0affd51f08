internal import Shapes

/// The ground under study: its communes, départements and intercommunalities, and what is known of the
/// neighbours.
public struct Territory: Sendable {
  /// The communes, in the order of their codes.
  public let communes: [Commune]
  /// Communes known but not under study, in the order of their codes.
  public let neighbouringCommunes: [Commune]
  /// The départements, in the order of their codes.
  public let departments: [Department]
  /// The intercommunalities of the communes, in the order of their codes.
  public let intercommunalities: [Intercommunality]
  /// Inhabitants of all communes.
  public let population: Int
  /// Pairs of postal and commune code.
  public let postalCodes: [PostalCode]
  let directory: CommuneDirectory

  /// A territory from its parts, which are put in the order of their codes.
  ///
  /// A département that has communes and is not given stands with its code for name and without a surface.
  public init(
    communes: [Commune], neighbouringCommunes: [Commune] = [], departments: [Department] = [],
    intercommunalities: [Intercommunality] = [], postalCodes: [PostalCode] = []
  ) {
    self.communes = communes.sorted { $0.code < $1.code }
    self.neighbouringCommunes = neighbouringCommunes.sorted { $0.code < $1.code }
    let given = Set(departments.map(\.code))
    let missing = Set(communes.map(\.departmentCode)).subtracting(given)
      .map { Department(code: $0, name: $0, surface: MultiPolygon()) }
    self.departments = (departments + missing).sorted { $0.code < $1.code }
    self.intercommunalities = intercommunalities.sorted { $0.code < $1.code }
    population = communes.reduce(0) { $0 + ($1.population ?? 0) }
    self.postalCodes = postalCodes
    directory = CommuneDirectory(self.communes + self.neighbouringCommunes, postalCodes: postalCodes)
  }

  /// The territory cut down to some départements; the other communes stay known as neighbours.
  ///
  /// - Parameter codes: codes of départements.
  /// - Returns: the smaller territory.
  /// - Throws: ``TerritoriesError/unknownDepartments(_:known:)`` where a code is not one of the territory.
  public func restricted(to codes: [String]) throws(TerritoriesError) -> Territory {
    let known = Set(departments.map(\.code))
    let wanted = Set(codes.map { OfficialCode.department($0) ?? $0 })
    let unknown = wanted.subtracting(known)
    guard unknown.isEmpty, !wanted.isEmpty else {
      throw .unknownDepartments(unknown.sorted(), known: known.sorted())
    }
    let kept = communes.filter { wanted.contains($0.departmentCode) }
    let epcis = Set(kept.compactMap(\.epciCode))
    return Territory(
      communes: kept,
      neighbouringCommunes: neighbouringCommunes + communes.filter { !wanted.contains($0.departmentCode) },
      departments: departments.filter { wanted.contains($0.code) },
      intercommunalities: intercommunalities.filter { epcis.contains($0.code) }, postalCodes: postalCodes)
  }
}

/// A postal code and one commune that it serves.
public struct PostalCode: Hashable, Sendable {
  /// Five digits.
  public var code: String
  /// The official code of the commune.
  public var communeCode: String

  /// A pair of codes.
  public init(code: String, communeCode: String) {
    self.code = code
    self.communeCode = communeCode
  }
}
