internal import Shapes

extension Territory {
  /// The files that describe a territory.
  public struct Files: Sendable {
    /// The communes, as GeoJSON.
    public var communes: InputFile
    /// The départements, as GeoJSON; without it they are known by their codes only.
    public var departments: InputFile?
    /// The intercommunalities: a table of code, name and type.
    public var intercommunalities: InputFile?
    /// Postal codes: a table of postal and commune code.
    public var postalCodes: InputFile?
    /// Populations that replace those of the communes: a table of code and inhabitants.
    public var populations: InputFile?
    /// Whether the boundaries are known to be valid (the project's own), and need no examination.
    public var areTrusted: Bool

    /// The files of a territory.
    public init(
      communes: InputFile, departments: InputFile? = nil, intercommunalities: InputFile? = nil,
      postalCodes: InputFile? = nil, populations: InputFile? = nil, areTrusted: Bool = false
    ) {
      self.communes = communes
      self.departments = departments
      self.intercommunalities = intercommunalities
      self.postalCodes = postalCodes
      self.populations = populations
      self.areTrusted = areTrusted
    }
  }

  /// Reads a territory; records at fault are left out and stand in the audits, one for each file.
  ///
  /// - Throws: ``TerritoriesError`` where a whole file cannot be used.
  public static func read(_ files: Files) throws(TerritoriesError) -> Audited<Territory> {
    // Boundaries are nearly all that there is to read: those of communes beside those of départements.
    let (readCommunes, ((departments, grounds), tables)) = try sideBySide(
      { () throws(TerritoriesError) in
        try Commune.readEach(files.communes, isTrusted: files.areTrusted)
      },
      { () throws(TerritoriesError) in (try readDepartments(files), Tables(files)) })
    var communes = readCommunes
    var audits: [Audit] = []
    if let file = files.populations {
      audits.append(try Commune.replacePopulations(of: &communes, with: file))
    }
    communes.noteMissingPopulations()
    if !files.areTrusted { try communes.noteOverlaps(on: grounds) }
    // What is wrong with a table is told after what is wrong with boundaries.
    let intercommunalities = try tables.intercommunalities.get()
    let postalCodes = try tables.postalCodes.get()
    let territory = Territory(
      communes: communes.value, departments: departments?.value ?? [],
      intercommunalities: intercommunalities?.value ?? [], postalCodes: postalCodes?.value ?? [])
    let others = [departments?.audits, intercommunalities?.audits, postalCodes?.audits]
    return Audited(value: territory, audits: communes.audits + audits + others.flatMap { $0 ?? [] })
  }

  /// The départements, and their grounds where boundaries are to be examined.
  private static func readDepartments(
    _ files: Files
  ) throws(TerritoriesError) -> (Audited<[Department]>?, DepartmentGrounds?) {
    guard let file = files.departments else { return (nil, nil) }
    let departments = try Department.read(file, isTrusted: files.areTrusted)
    return (departments, files.areTrusted ? nil : try DepartmentGrounds(departments.value))
  }
}

/// The tables that go with boundaries, read or not.
private struct Tables: Sendable {
  let intercommunalities: Result<Audited<[Intercommunality]>?, TerritoriesError>
  let postalCodes: Result<Audited<[PostalCode]>?, TerritoriesError>

  init(_ files: Territory.Files) {
    intercommunalities = Result { () throws(TerritoriesError) in
      try files.intercommunalities.map { file throws(TerritoriesError) in try Intercommunality.read(file) }
    }
    postalCodes = Result { () throws(TerritoriesError) in
      try files.postalCodes.map { file throws(TerritoriesError) in try PostalCode.read(file) }
    }
  }
}
