import Atlas
import Territories

/// Reads what the options name, and remembers every file for the manifest.
struct InputReader {
  let options: InputOptions
  let words: Wording
  let folder: GeoDataFolder
  var records: [InputRecord] = []
  /// The networks asked for; none where those of the sample are to be read.
  private let requested: [MemberArgument]

  init(_ options: InputOptions, _ words: Wording, networks: [MemberArgument]? = nil) {
    self.options = options
    requested = networks ?? options.members.map { MemberArgument($0) }
    self.words = words
    folder = GeoDataFolder(named: options.geodata)
  }

  /// Reads boundaries, background, members, and the network to which these are compared.
  ///
  /// - Parameter other: that network; without it and without members, the Fabriques of the sample.
  mutating func read(comparedWith other: MemberArgument? = nil) throws(Failure) -> Inputs {
    var inputs = try readTerritory()
    let sample = MemberArgument(name: nil, path: folder.file(Provenance.sampleName))
    let members = requested.isEmpty ? [sample] : requested
    inputs.networks = try networks(members, in: inputs.territory)
    inputs.provenance.members = members.map(\.path).map {
      $0 == "-" ? words.standardInput : String($0.split(separator: "/").last ?? "")
    }
    inputs.parts = members.map {
      StudyRequest.Part(role: "reseau", name: $0.name, file: $0.path, columns: $0.columns)
    }
    let fabriques = requested.isEmpty ? folder.fileIfPresent(Provenance.sampleComparison) : nil
    if let other = other ?? fabriques.map({ MemberArgument(name: words.sampleComparison, path: $0) }) {
      try readComparison(other, into: &inputs)
    }
    try readBackdrop(into: &inputs)
    inputs.records = records
    return inputs
  }

  /// Reads the territory and what maps show around it, without members.
  mutating func readGround() throws(Failure) -> Inputs {
    var inputs = try readTerritory()
    try readBackdrop(into: &inputs)
    return inputs
  }

  private mutating func readBackdrop(into inputs: inout Inputs) throws(Failure) {
    guard let path = folder.fileIfPresent("contexte.geojson") else { return }
    let file = try open(path, as: "contexte")
    inputs.backdrop = try failing { () throws(TerritoriesError) in try Backdrop.read(file) }
  }

  private mutating func readComparison(_ other: MemberArgument, into inputs: inout Inputs) throws(Failure) {
    let known = inputs.networks.map(\.value.name)
    guard !known.contains(other.name) else {
      throw Failure(sentence: words.repeatedNetwork(other.name), code: Failure.usage)
    }
    inputs.comparison = try networks([other], in: inputs.territory, as: "comparaison").first
    inputs.provenance.comparison = String(other.path.split(separator: "/").last ?? "")
    inputs.parts.append(
      StudyRequest.Part(
        role: "comparaison", name: other.name, file: other.path, columns: other.columns))
  }

  /// Reads networks in a territory; two of the same name are refused.
  mutating func networks(
    _ arguments: [MemberArgument], in territory: Territory, as role: String = "membres"
  ) throws(Failure) -> [Audited<Network>] {
    var networks: [Audited<Network>] = []
    for argument in arguments {
      guard !networks.contains(where: { $0.value.name == argument.name }) else {
        throw Failure(sentence: words.repeatedNetwork(argument.name), code: Failure.usage)
      }
      let columns = try self.columns(of: argument)
      let file = try open(argument.path, as: role)
      networks.append(
        try failing { () throws(TerritoriesError) in
          try Network.read(file, named: argument.name, columns: columns, in: territory)
        })
    }
    return networks
  }

  /// Reads the territory alone.
  mutating func readTerritory() throws(Failure) -> Inputs {
    let files = try territoryFiles()
    let read = try failing { () throws(TerritoriesError) in try Territory.read(files) }
    var territory = read.value
    if let wanted = options.territory {
      let codes = wanted.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
      territory = try failing { () throws(TerritoriesError) in try read.value.restricted(to: codes) }
    }
    let provenance = Provenance(
      members: [], hasOwnBoundaries: options.communes != nil || options.departements != nil,
      populationFile: options.population.map { String($0.split(separator: "/").last ?? "") })
    return Inputs(
      territory: territory, boundaryAudits: read.audits, records: records, provenance: provenance)
  }

  private mutating func territoryFiles() throws(Failure) -> Territory.Files {
    let isOwn = options.communes != nil
    let communes = try open(options.communes ?? folder.file("communes.geojson"), as: "communes")
    // Départements of the sample would not fit communes of one's own: these are then dissolved.
    let departments = options.departements ?? (isOwn ? nil : folder.file("departements.geojson"))
    return Territory.Files(
      communes: communes, departments: try openIfNamed(departments, as: "departements"),
      intercommunalities: try openIfNamed(folder.fileIfPresent("epci.csv"), as: "epci"),
      postalCodes: try openIfNamed(folder.fileIfPresent("codes-postaux.csv"), as: "codes-postaux"),
      populations: try openIfNamed(options.population, as: "population"),
      areTrusted: !isOwn && options.departements == nil && options.geodata == nil)
  }

  /// The columns that a network names, then those of the options, which win.
  private func columns(of network: MemberArgument) throws(Failure) -> [ColumnRole: String] {
    var columns: [ColumnRole: String] = [:]
    for argument in network.columns + options.column {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let role = ColumnRole(named: parts[0]) else {
        throw Failure(sentence: words.badColumn(argument), code: Failure.usage)
      }
      columns[role] = parts[1]
    }
    return columns
  }

  private mutating func openIfNamed(_ path: String?, as role: String) throws(Failure) -> InputFile? {
    guard let path else { return nil }
    return try open(path, as: role)
  }

  mutating func open(_ path: String, as role: String) throws(Failure) -> InputFile {
    let name = path == "-" ? words.standardInput : path
    let file = try failing { () throws(TerritoriesError) in try InputFile.read(path: path, name: name) }
    records.append(InputRecord(role: role, name: name, bytes: file.bytes))
    return file
  }

  func failing<Result>(
    _ work: () throws(TerritoriesError) -> Result
  ) throws(Failure) -> Result {
    do throws(TerritoriesError) {
      return try work()
    } catch {
      throw Failure(error, words)
    }
  }
}
