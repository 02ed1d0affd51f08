/// Inhabitants by square, such as INSEE's Filosofi at 200 m or 1 km.
public struct PopulationGrid: Hashable, Sendable {
  /// The name of the file.
  public var file: String
  /// The squares, in the order of their identifiers, each once.
  public var squares: [GridSquare]
  /// The inhabitants of each square; Filosofi gives fractions.
  public var inhabitants: [Double]

  /// A grid from its squares.
  public init(file: String, squares: [GridSquare], inhabitants: [Double]) {
    self.file = file
    self.squares = squares
    self.inhabitants = inhabitants
  }

  /// Inhabitants of all squares.
  public var population: Double { inhabitants.reduce(0, +) }
}

extension PopulationGrid {
  /// Reads a table of squares and inhabitants: `idcar_200m` or `Idcar_1km`, `ind`.
  ///
  /// - Returns: the squares; those at fault are counted by kind in the audit, for there may be a million.
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  /// - Complexity: linear in the size of the file, and n log n in the number of squares; rows are not held.
  public static func read(_ file: InputFile) throws(TerritoriesError) -> Audited<PopulationGrid> {
    guard try file.kind() == .table else { throw .notATable(file: file.name) }
    var reading = try table(file) { () throws(DelimitedTextError) in try GridReading(file) }
    guard reading.hasColumns else {
      throw .missingColumns(
        file: file.name, wanted: ["idcar_200m", "ind"], columns: Array(reading.columns.prefix(100)))
    }
    try table(file) { () throws(DelimitedTextError) in try reading.takeAll() }
    guard reading.audit.recordCount > 0 else { throw .noRecords(file: file.name) }
    return reading.finished(file: file.name)
  }

  private static func table<Result>(
    _ file: InputFile, _ work: () throws(DelimitedTextError) -> Result
  ) throws(TerritoriesError) -> Result {
    do throws(DelimitedTextError) {
      return try work()
    } catch {
      throw .table(file: file.name, error)
    }
  }
}
