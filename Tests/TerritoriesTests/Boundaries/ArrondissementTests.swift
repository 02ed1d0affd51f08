import Testing

@testable import Territories

@Suite("Tables by municipal arrondissement are joined to their commune")
struct ArrondissementTests {
  private static let lyon = (69_381...69_389).map { "\($0)" }

  /// Lyon and a neighbour.
  private func communes(_ codes: [String] = ["69123", "69266"]) -> [Commune] {
    codes.enumerated().map {
      Commune(
        code: $1, name: $1, population: 7, surface: Sample.square(4.8 + Double($0) / 10, 45.7),
        townHall: nil)
    }
  }

  private func populations(_ rows: [String], _ codes: [String] = ["69123", "69266"]) throws -> Audited<
    Territory
  > {
    let text = (["code,population"] + rows).joined(separator: "\n")
    return try Territory.read(
      Territory.Files(
        communes: Sample.communesFile(communes(codes)),
        populations: InputFile(name: "p.csv", bytes: Array(text.utf8))))
  }

  private func classes(_ rows: [String]) throws -> Audited<Typology> {
    let text = (["code,classe"] + rows).joined(separator: "\n")
    return try Typology.read(
      InputFile(name: "t.csv", bytes: Array(text.utf8)), named: "t",
      in: Territory(communes: communes(), departments: []))
  }

  @Test("Inhabitants are added up, in any order of rows")
  func sums() throws {
    let rows = Self.lyon.enumerated().map { "\($1),\(1_000 * ($0 + 1))" } + ["69266,5"]
    for rows in [rows, rows.reversed()] {
      let read = try populations(rows)
      #expect(read.value.communes.map(\.population) == [45_000, 5])
      #expect(read.audits[1].usedCount == 10 && read.audits[1].isConserved && read.findings.isEmpty)
    }
  }

  @Test("Where the commune has its own row that counts, and nothing is counted twice")
  func ownRow() throws {
    let rows = Self.lyon.map { "\($0),10" }
    for rows in [["69123,500"] + rows, rows + ["69123,500"]] {
      let read = try populations(rows)
      #expect(read.value.communes.map(\.population) == [500, 7])
      #expect(read.audits[1].refusedCount == 9 && read.audits[1].isConserved)
      #expect(read.findings.filter { $0.reason == .communeHasItsRow("69123") }.map(\.value) == Self.lyon)
    }
  }

  @Test("Some arrondissements alone make no sum: each is refused, and the others are named")
  func some() throws {
    let read = try populations(
      ["69381,10", "69382,beaucoup"] + Self.lyon.dropFirst(2).map { "\($0),10" } + ["69383,1"])
    #expect(read.value.communes.map(\.population) == [7, 7])
    let audit = read.audits[1]
    #expect(audit.refusedCount == 10 && audit.isConserved)
    let missing = Finding.Reason.arrondissementsMissing(of: "69123", ["69382"])
    #expect(audit.findings.count { $0.reason == missing } == 8)
    #expect(audit.findings.map(\.reason).contains(.repeatedCode))
    #expect(audit.findings.map(\.place.number) == audit.findings.map(\.place.number).sorted())
  }

  @Test("Arrondissements that have boundaries of their own are communes as any other")
  func ownBoundaries() throws {
    let read = try populations(["69381,10", "69382,20"], ["69123", "69381"])
    #expect(read.value.communes.map(\.population) == [7, 10])
    #expect(
      read.findings.map(\.reason).contains(
        .arrondissementsMissing(of: "69123", Self.lyon.filter { $0 != "69382" })))
  }

  @Test("One class for all is the commune's; several are refused with the rows")
  func typologies() throws {
    let same = try classes(Self.lyon.map { "\($0),dense" } + ["75101,dense", "69266,rural"])
    #expect(same.value.classes == ["69123": "dense", "69266": "rural"])
    #expect(same.audits[0].usedCount == 11 && same.findings.map(\.reason) == [.otherTerritory(records: 1)])
    let several = try classes(["69381,dense", "69382,rural", "69266,rural"])
    #expect(several.value.classes == ["69266": "rural"])
    #expect(several.findings.count { $0.reason == .arrondissementsDiffer(of: "69123") } == 2)
    #expect(several.audits[0].isConserved && several.audits[0].refusedCount == 2)
    let own = try classes(["69381,dense", "69381,dense", "69123,rural", "69382,"])
    #expect(own.value.classes == ["69123": "rural"])
    #expect(
      Set(own.findings.map(\.reason)).isSuperset(of: [.communeHasItsRow("69123"), .repeatedCode, .emptyClass])
    )
  }
}
