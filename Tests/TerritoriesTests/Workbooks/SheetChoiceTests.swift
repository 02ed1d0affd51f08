import Testing

@testable import Territories

@Suite("Which sheet of a workbook is read")
struct SheetChoiceTests {
  private let members = Book.row("nom", "latitude", "longitude") + Book.row("A", "43.12", "1.03")

  private func read(_ sheets: [(String, String, String)]) throws(TerritoriesError) -> Audited<Network> {
    try Sample.read(bytes: Book.archive(Book.parts(sheets)))
  }

  @Test("The only one that has rows, and nothing is said")
  func one() throws {
    let read = try read([
      ("Vide", "", "visible"), ("Blanche", Book.row(" ", ""), "visible"), ("M", members, "visible"),
    ])
    #expect(read.sites.map(\.name) == ["A"] && read.findings.filter { $0.place == .file }.isEmpty)
  }

  @Test("Of several the first whose header is recognised, and the others are named")
  func several() throws {
    let notice = Book.row("Liste des lieux") + Book.row("2026")
    let read = try read([
      ("Notice", notice, "visible"), ("Membres", members, "visible"), ("Autres", members, "visible"),
    ])
    #expect(read.sites.count == 1)
    #expect(read.reasons.contains(.sheetRead("Membres", others: ["Notice", "Autres"])))
    #expect(read.audit.recordCount == 1 && read.audit.isConserved)
  }

  @Test("A column that the person names counts for what is recognised")
  func named() throws {
    let own = Book.row("nom", "ou") + Book.row("A", "43.12, 1.03")
    let file = Book.archive(Book.parts([("N", Book.row("x"), "visible"), ("Lieux", own, "visible")]))
    let read = try Sample.read(bytes: file, columns: [.position: "ou"])
    #expect(read.sites.count == 1 && read.reasons.contains(.sheetRead("Lieux", others: ["N"])))
  }

  @Test("Where none is recognised the first is the one whose columns are told")
  func none() {
    #expect(throws: TerritoriesError.noPlaceColumn(file: "membres.csv", columns: ["a", "b1"])) {
      try read([("A", Book.row("a", "b1"), "visible"), ("B", Book.row("c"), "visible")])
    }
  }

  @Test("Hidden sheets are read only where there are no others")
  func hidden() throws {
    let both = try read([("L", members, "hidden"), ("M", members, "visible"), ("N", members, "veryHidden")])
    #expect(both.findings.filter { $0.place == .file }.isEmpty)
    #expect(try read([("L", members, "hidden")]).sites.count == 1)
  }

  @Test func nothingAnywhere() {
    #expect(throws: TerritoriesError.workbook(file: "membres.csv", .empty)) {
      try read([("A", "", "visible"), ("B", Book.row(" "), "visible")])
    }
    #expect(throws: TerritoriesError.workbook(file: "membres.csv", .empty)) { try read([]) }
    #expect(throws: TerritoriesError.noRecords(file: "membres.csv")) {
      try read([("A", Book.row("nom", "latitude", "longitude"), "visible")])
    }
  }

  @Test("Tables of codes may be workbooks too")
  func populations() throws {
    let rows = Book.row("code", "population") + "<row><c><v>9001</v></c><c><v>1234.0</v></c></row>"
    let table = InputFile(
      name: "p",
      bytes: Book.archive(Book.parts([("Lisez-moi", Book.row("x"), "visible"), ("P", rows, "visible")])))
    let read = try Territory.read(Territory.Files(communes: Sample.communesFile(), populations: table))
    #expect(read.value.communes.first { $0.code == "09001" }?.population == 1_234)
    #expect(read.findings.map(\.reason).contains(.sheetRead("P", others: ["Lisez-moi"])))
  }
}
