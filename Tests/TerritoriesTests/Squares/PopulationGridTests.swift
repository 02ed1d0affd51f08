import Testing

@testable import Territories

@Suite struct PopulationGridTests {
  private func read(_ text: String) throws -> Audited<PopulationGrid> {
    try PopulationGrid.read(InputFile(name: "carreaux.csv", bytes: Array(text.utf8)))
  }

  private func identifier(_ easting: Int, side: Int = 200) -> String {
    "CRS3035RES\(side)mN2029000E\(4_252_000 + easting * side)"
  }

  @Test func bothFilesOfFilosofiAreRead() throws {
    let fine = try read("idcar_200m,idcar_1km,ind\n\(identifier(1)),x,4.5\n\(identifier(0)),x,12\n")
    #expect(fine.value.inhabitants == [12, 4.5] && fine.value.population == 16.5)
    #expect(fine.value.squares.map(\.easting) == [4_252_000, 4_252_200])
    let coarse = try read("\u{FEFF}Idcar_1km;ind\r\n\"\(identifier(3, side: 1_000))\";\"7,5\"\r\n")
    #expect(coarse.value.squares == [GridSquare(side: 1_000, easting: 4_255_000, northing: 2_029_000)])
    #expect(coarse.value.inhabitants == [7.5])
  }

  @Test func everyRowIsUsedOrCountedAsRefused() throws {
    let rows = [
      "\(identifier(0)),1", "\(identifier(1)),", "\(identifier(2)),-3", "\(identifier(3)),2",
      "\(identifier(0)),5",
      "CRS2975RES200mN7650000E340000,9", "rien", "\(identifier(4)),1e5", "\(identifier(5)),0",
    ]
    let found = try read("idcar_200m,ind\n" + rows.joined(separator: "\n"))
    #expect(found.value.inhabitants == [1, 2, 0])
    let audit = try #require(found.audits.first)
    #expect(audit.isConserved && audit.recordCount == 9 && audit.usedCount == 3 && audit.refusedCount == 6)
    #expect(audit.findings.map(\.reason) == [.repeatedSquares(1), .badInhabitants(3), .badSquares(2)])
    #expect(audit.findings.map(\.place) == [.file, .line(3), .line(7)])
  }

  @Test func theOrderOfRowsChangesNothing() throws {
    let rows = (0..<300).map { "\(identifier($0 * 7 % 300)),\($0 % 9 + 1)" }
    let a = try read("idcar_200m,ind\n" + rows.joined(separator: "\n"))
    let b = try read("idcar_200m,ind\n" + rows.reversed().joined(separator: "\n"))
    #expect(a.value == b.value && a.value.squares.count == 300)
  }

  /// More rows than are scanned at a time, and the numbers of their lines.
  @Test func longFilesAreReadInPieces() throws {
    var rows = (0..<20_000).map { "\(identifier($0)),1" }
    rows[17_000] = "nulle part,1"
    let found = try read("idcar_200m,ind\n" + rows.joined(separator: "\n"))
    #expect(found.value.population == 19_999 && found.audits.first?.recordCount == 20_000)
    #expect(found.findings.first?.place == .line(17_002))
  }

  @Test(arguments: ["", "a,b\n1,2\n", "idcar_200m\nx\n", "idcar_200m,ind\n", "idcar_200m,ind\n\"a,1\n", "{}"])
  func whatIsNoGridIsRefused(_ text: String) {
    #expect(throws: TerritoriesError.self) { try read(text) }
  }

  @Test(arguments: [("0", 0.0), ("12", 12), ("4.5", 4.5), ("4,25", 4.25), ("007", 7), (".5", 0.5)])
  func numbers(_ text: String, _ value: Double) {
    #expect(GridReading.number(Array(text.utf8)[...]) == value)
  }

  @Test(arguments: ["", ".", "1.2.3", "-1", "1e3", "nan", "1 2", "1234567890123456"])
  func notNumbers(_ text: String) { #expect(GridReading.number(Array(text.utf8)[...]) == nil) }
}
