import Testing

@testable import Territories

@Suite("A title above the header of a sheet is passed, reported and no record")
struct TitledSheetTests {
  private let members = Book.row("nom", "latitude", "longitude") + Book.row("A", "43.12", "1.03")
  private let title = """
    <row r="1"><c r="A1" t="inlineStr"><is><t>Membres du RésO – novembre 2026</t></is></c>\
    <c r="B1" s="1"/><c r="C1"/></row>\
    <row r="2"/><row r="3"><c r="A3" t="inlineStr"><is><t>Export du</t></is></c><c r="B3"><v>46338</v></c></row>
    """

  private func read(_ sheets: [(String, String, String)]) throws(TerritoriesError) -> Audited<Network> {
    try Sample.read(bytes: Book.archive(Book.parts(sheets)))
  }

  @Test("In .xlsx, with a merged cell")
  func office() throws {
    let read = try Sample.read(bytes: Book.xlsx(title + members + Book.row("B", "x", "y")))
    #expect(read.sites.map(\.name) == ["A"] && read.audit.recordCount == 2)
    #expect(read.reasons.prefix(2) == [.titleRows(2, headerLine: 4), .blankRows(1)])
    #expect(read.findings.contains { $0.place == .line(6) && $0.effect == .refused })
  }

  private func row(_ texts: [String], _ attributes: String = "") -> String {
    let cells = texts.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }
    return "<table:table-row \(attributes)>\(cells.joined())</table:table-row>"
  }

  private func ods(_ rows: String) -> [UInt8] {
    Book.ods("<table:table table:name=\"F\">\(rows)</table:table>")
  }

  @Test("In .ods, with a merged cell and rows repeated")
  func open() throws {
    let merged = """
      <table:table-row><table:table-cell table:number-columns-spanned="3"><text:p>Membres</text:p></table:table-cell>\
      <table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
      """
    let repeated =
      row([""], "table:number-rows-repeated=\"3\"") + row(["–"], "table:number-rows-repeated=\"29\"")
    let rows = row(["nom", "latitude", "longitude"]) + row(["A", "43.12", "1.03"])
    let read = try Sample.read(bytes: ods(merged + repeated + rows))
    #expect(read.sites.map(\.name) == ["A"])
    #expect(read.reasons.prefix(2) == [.titleRows(30, headerLine: 34), .blankRows(3)])
    #expect(throws: TerritoriesError.noPlaceColumn(file: "membres.csv", columns: ["Membres"])) {
      try Sample.read(bytes: ods(merged + row(["x"]) + repeated + rows))
    }
  }

  @Test("A sheet whose first row will do goes before one with a title; of those the first counts")
  func choice() throws {
    let titled = Book.row("Lieux du RésO") + members
    let both = try read([("T", titled, "visible"), ("M", members, "visible")])
    #expect(both.reasons == [.sheetRead("M", others: ["T"])])
    let second = try read([
      ("Notice", Book.row("Lisez-moi"), "visible"), ("T", titled, "visible"), ("U", titled, "visible"),
    ])
    #expect(
      second.reasons.prefix(2) == [.sheetRead("T", others: ["Notice", "U"]), .titleRows(1, headerLine: 2)])
    #expect(second.sites.count == 1)
    let hidden = try read([("H", titled, "hidden"), ("T", Book.row("Notice") + titled, "visible")])
    #expect(hidden.reasons == [.titleRows(2, headerLine: 3)])
  }

  @Test("31 rows of a title, or no header at all, are told by the first row as ever")
  func asEver() throws {
    let error = TerritoriesError.noPlaceColumn(file: "membres.csv", columns: ["Titre", "b1"])
    let rows = (0..<30).map { _ in Book.row("x") }.joined()
    let first = Book.row("Titre", "b1")
    #expect(throws: error) { try Sample.read(bytes: Book.xlsx(first + rows + members)) }
    #expect(throws: error) { try Sample.read(bytes: Book.xlsx(first)) }
    #expect(throws: error) { try Sample.read(bytes: Book.xlsx(first + Book.row("A", "43.12", "1.03"))) }
    let thirty = Book.row("Titre") + (0..<29).map { _ in Book.row("x") }.joined() + members
    #expect(try Sample.read(bytes: Book.xlsx(thirty)).sites.count == 1)
  }

  @Test("What is wrong below the first row of a sheet that is not read stays unsaid")
  func faults() throws {
    let bad = Book.row("Notice") + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
    #expect(try read([("N", bad, "visible"), ("M", members, "visible")]).sites.count == 1)
    #expect(
      try read([("N", bad, "visible"), ("T", Book.row("Titre") + members, "visible")]).sites.count == 1)
    let error = TerritoriesError.workbook(file: "membres.csv", .badReference(sheet: "N", cell: "A1"))
    #expect(throws: error) { try read([("N", bad, "visible")]) }
  }

  @Test("Columns that the person names, and tables of codes")
  func others() throws {
    let own = Book.row("Titre") + Book.row("nom", "ou") + Book.row("A", "43.12, 1.03")
    #expect(try Sample.read(bytes: Book.xlsx(own), columns: [.position: "ou"]).sites.count == 1)
    let rows = Book.row("Populations") + Book.row("Source", "INSEE") + Book.row("code", "population")
    let file = InputFile(name: "p", bytes: Book.xlsx(rows + Book.row("09001", "1234")))
    let read = try Territory.read(Territory.Files(communes: Sample.communesFile(), populations: file))
    #expect(read.value.communes.first { $0.code == "09001" }?.population == 1_234)
    #expect(read.findings.map(\.reason).contains(.titleRows(2, headerLine: 3)))
  }
}
