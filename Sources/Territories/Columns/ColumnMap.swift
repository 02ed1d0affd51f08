/// Which column of a file plays which role.
struct ColumnMap {
  /// For each role its columns, the best first.
  private(set) var columns: [ColumnRole: [Int]] = [:]
  /// The columns that play none, contact columns left out.
  private(set) var notUnderstood: [String] = []
  let names: [String]
  /// The names of the columns of coordinates, in the order in which people say them.
  private(set) var coordinateNames: String?
  private var keys: [String] = []

  /// Recognises columns by their names; what a person says goes before.
  ///
  /// - Throws: ``TerritoriesError`` where a named column is not there, is a contact column, or where nothing
  ///   says where the places are.
  init(
    _ names: [String], overrides: [ColumnRole: String] = [:], file: String, needsPlace: Bool = true
  ) throws(TerritoriesError) {
    self.names = names
    keys = names.map(ColumnVocabulary.key)
    var taken: Set<Int> = []
    for role in ColumnRole.allCases {
      guard let name = overrides[role] else { continue }
      let index = try self.index(of: name, role: role, file: file)
      columns[role] = [index]
      taken.insert(index)
    }
    recognise(except: taken, settled: Set(columns.keys))
    coordinateNames = joinedCoordinateNames
    if needsPlace, !columns.keys.contains(where: \.locates) {
      throw .noPlaceColumn(file: file, columns: readableNames)
    }
  }

  /// The first column of a role.
  func column(_ role: ColumnRole) -> Int? { columns[role]?.first }

  /// The name that the file gives to the column of a role.
  func name(_ role: ColumnRole) -> String? { column(role).map { names[$0] } }

  /// Whether the file has columns for coordinates.
  var hasCoordinates: Bool {
    column(.position) != nil || column(.latitude) != nil && column(.longitude) != nil
      || column(.easting) != nil && column(.northing) != nil
  }

  private var joinedCoordinateNames: String? {
    if let name = name(.position) { return name }
    let degrees = [name(.latitude), name(.longitude)].compactMap { $0 }
    let names = degrees.isEmpty ? [name(.easting), name(.northing)].compactMap { $0 } : degrees
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// Whether positions are those of communes: the Fabriques' file names its communes `id_geo` and stands each
  /// place at the commune.
  var placesAtCommune: Bool { column(.communeCode).map { keys[$0] == "idgeo" } ?? false }

  private var readableNames: [String] { Array(names.prefix(100)).map { excerpt($0, limit: 40) } }

  private func index(of name: String, role: ColumnRole, file: String) throws(TerritoriesError) -> Int {
    let key = ColumnVocabulary.key(name)
    guard let index = names.firstIndex(of: name) ?? keys.firstIndex(of: key) else {
      throw .unknownColumn(file: file, role: role, name: name, columns: readableNames)
    }
    guard !ColumnVocabulary.isPersonal(keys[index]) else {
      throw .personalColumn(file: file, role: role, name: names[index])
    }
    return index
  }

  private mutating func recognise(except taken: Set<Int>, settled: Set<ColumnRole>) {
    var claims: [ColumnRole: [(rank: Int, index: Int)]] = [:]
    for (index, key) in keys.enumerated() where !taken.contains(index) {
      if let (role, rank) = ColumnVocabulary.roles[key], !settled.contains(role) {
        claims[role, default: []].append((rank, index))
      } else if !ColumnVocabulary.isPersonal(key), !key.isEmpty {
        notUnderstood.append(names[index])
      }
    }
    for (role, claims) in claims {
      columns[role] = claims.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
    }
  }
}
