import Testing

@testable import Territories

@Suite("Tables that go with boundaries")
struct CodeTableTests {
  private func file(_ text: String) -> InputFile { InputFile(name: "t.csv", bytes: Array(text.utf8)) }

  private func territory(populations: String) throws -> Audited<Territory> {
    try Territory.read(Territory.Files(communes: Sample.communesFile(), populations: file(populations)))
  }

  @Test("Intercommunalities")
  func intercommunalities() throws {
    let reading = try Intercommunality.read(
      file("code_epci,nom,type\n200,A,CC\n,B,CC\n200,C,CA\n201,D,\n"))
    #expect(reading.value.map(\.code) == ["200", "201"])
    #expect(reading.findings.map(\.reason) == [.badCode, .repeatedCode])
    #expect(reading.audits[0].isConserved && reading.audits[0].refusedCount == 2)
    #expect(try Intercommunality.read(file("SIREN;Nom\n1;A\n")).value[0].type == "")
  }

  @Test("Postal codes, many to many")
  func postalCodes() throws {
    let reading = try PostalCode.read(file("code_postal,code_insee\n9000,09013\n09000,9044\nx,09044\n"))
    #expect(
      reading.value
        == [PostalCode(code: "09000", communeCode: "09013"), PostalCode(code: "09000", communeCode: "09044")])
    #expect(reading.findings.map(\.place) == [.line(4)])
  }

  @Test(
    "Populations are replaced; unknown and bad rows refused, missing communes named and left as they were")
  func populations() throws {
    let text = "CODGEO;PMUN\n09001;1\u{A0}234\n75056;2000000\nxx;5\n31003;beaucoup\n09002;0\n9001;7\n"
    let reading = try territory(populations: text)
    #expect(reading.value.communes.map(\.population) == [1234, 0, 4000, 50])
    let audit = reading.audits[1]
    #expect(
      audit.findings.map(\.reason)
        == [
          .populationMissing(communes: 2, suchAs: ["31003", "31004"]), .codeNotInTerritory, .badCode,
          .badPopulationRow, .repeatedCode,
        ])
    #expect(audit.isConserved && audit.usedCount == 2 && audit.refusedCount == 4)
  }

  @Test(
    "A title above the header is passed and noted; a row of values is never the header",
    arguments: [
      "Populations municipales, 2023\n", "Populations;\n;\nSource;INSEE\n", "code\n\nMillésime;2023\n",
    ])
  func titles(title: String) throws {
    let reading = try territory(populations: title + "code;population\n09001;7\n09002;8\n31003;9\n31004;1\n")
    #expect(reading.value.communes.map(\.population) == [7, 8, 9, 1])
    let rows = title.hasSuffix("ales, 2023\n") ? 1 : 2
    let line = title.filter { $0 == "\n" }.count + 1
    #expect(reading.audits[1].findings.map(\.reason) == [.titleRows(rows, headerLine: line)])
    #expect(try PostalCode.read(file("Codes\ncp,insee\n9000,09013\n")).value.count == 1)
    let error = TerritoriesError.missingColumns(
      file: "t.csv", wanted: ["codeinsee", "population"], columns: ["Titre"])
    #expect(throws: error) { try territory(populations: "Titre\n09001;3\n") }
  }

  @Test("A table without the columns that it needs is an error that names them")
  func missingColumns() {
    let error = TerritoriesError.missingColumns(
      file: "t.csv", wanted: ["codeinsee", "population"], columns: ["code_insee", "x"])
    #expect(throws: error) { try territory(populations: "code_insee;x\n09001;3\n") }
    #expect(throws: TerritoriesError.noRecords(file: "t.csv")) { try PostalCode.read(file("cp,insee\n")) }
    #expect(throws: TerritoriesError.notATable(file: "t.csv")) { try PostalCode.read(file("{}")) }
  }

  @Test("Communes that have no population in the end are named")
  func withoutPopulation() throws {
    var communes = Sample.communes
    communes[2].population = nil
    let reading = try Territory.read(Territory.Files(communes: Sample.communesFile(communes)))
    #expect(reading.findings.map(\.reason) == [.populationMissing(communes: 1, suchAs: ["31003"])])
  }
}
