internal import Archives
internal import Shapes

extension Network {
  /// Reads a network's members from CSV, a workbook (`.xlsx`, `.ods`) or GeoJSON, told apart by their content.
  ///
  /// Every record ends as used, repaired or refused, and the audit says why. Mail addresses, telephone numbers
  /// and contacts are never read. Of a table the header may stand below a title of up to 30 rows, as ``HeaderRule``
  /// says; such rows are no records.
  /// - Parameters:
  ///   - file: the members.
  ///   - name: the name of the network.
  ///   - columns: the column of a role, where its name is not recognised.
  ///   - territory: the ground under study, with the communes where places without coordinates are put.
  /// - Returns: the network and the audit of its file.
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  public static func read(
    _ file: InputFile, named name: String, columns: [ColumnRole: String] = [:], in territory: Territory
  ) throws(TerritoriesError) -> Audited<Network> {
    switch try file.kind(readsWorkbooks: true) {
    case .json:
      let collection = try FeatureCollection.read(file)
      guard !collection.isEmpty else { throw .noRecords(file: file.name) }
      let box = collection.entries.reduce(Box<Geographic>()) { $0.union($1.feature.geometry?.box ?? Box()) }
      let system = try GeoJSONSystem(name: collection.crsName, box: box, file: file.name)
      let source = FeatureSource(collection, system: system)
      let hasPlace = collection.entries.isEmpty || collection.entries.contains { $0.feature.geometry != nil }
      let map = try ColumnMap(source.columnNames, overrides: columns, file: file.name, needsPlace: !hasPlace)
      return try read(source, map, file: file.name, named: name, in: territory)
    default:
      let rule = HeaderRule { names in
        (try? ColumnMap(names, overrides: columns, file: file.name))?.columns.count
      }
      let table = try DelimitedText.read(file, header: rule)
      let source = TableSource(table: table)
      let map = try ColumnMap(source.columnNames, overrides: columns, file: file.name)
      return try read(source, map, file: file.name, named: name, in: territory)
    }
  }

  private static func read(
    _ source: some MemberSource, _ columns: ColumnMap, file: String, named name: String,
    in territory: Territory
  ) throws(TerritoriesError) -> Audited<Network> {
    guard source.count > 0 else { throw .noRecords(file: file) }
    var reading = MemberReading(source, columns, file: file, network: name, territory: territory)
    reading.readRecords()
    try reading.settlePositions()
    try reading.locate()
    reading.refuseDuplicates()
    reading.nameSites()
    reading.noteCategories()
    reading.finish()
    return Audited(value: Network(name: name, sites: reading.sites), audits: [reading.audit])
  }
}

extension FeatureCollection {
  /// Whether there is no feature, good or bad.
  var isEmpty: Bool { entries.isEmpty && faults.isEmpty }

  /// Reads a file as GeoJSON.
  static func read(_ file: InputFile) throws(TerritoriesError) -> FeatureCollection {
    do throws(GeoJSONError) {
      return try FeatureCollection(geoJSON: file.bytes)
    } catch {
      throw .geoJSON(file: file.name, error)
    }
  }
}

extension DelimitedText {
  /// Reads a file as a table, delimited text or a sheet of a workbook.
  ///
  /// - Parameter rule: which row is the header, and whether it will do where several sheets have rows.
  static func read(_ file: InputFile, header rule: HeaderRule) throws(TerritoriesError) -> DelimitedText {
    if try file.kind(readsWorkbooks: true) == .workbook { return try sheet(of: file, header: rule) }
    do throws(DelimitedTextError) {
      return try DelimitedText(file.bytes, header: rule)
    } catch {
      throw .table(file: file.name, error)
    }
  }

  private static func sheet(
    of file: InputFile, header rule: HeaderRule
  ) throws(TerritoriesError) -> DelimitedText {
    do throws(WorkbookError) {
      let archive = try ArchiveReading.opened(file.bytes)
      switch try ArchiveKind(archive) {
      case .officeOpenXML: return try OfficeOpenXML(archive).table(header: rule)
      case .openDocument: return try OpenDocument(archive).table(header: rule)
      case .foreign(let format): throw .foreign(format)
      }
    } catch {
      if case .foreign(let format) = error { throw .foreignFormat(file: file.name, format) }
      throw .workbook(file: file.name, error)
    }
  }
}
