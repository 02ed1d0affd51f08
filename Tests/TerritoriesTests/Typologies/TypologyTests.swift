import Foundation
import Testing

@testable import Territories

@Suite struct TypologyTests {
  private let territory = Territory(
    communes: ["09122", "09123", "31555", "31556"].map {
      Commune(code: $0, name: $0, surface: .init([]))
    })

  private func read(_ text: String) throws -> Audited<Typology> {
    try Typology.read(InputFile(name: "t.csv", bytes: Array(text.utf8)), named: "t", in: territory)
  }

  @Test func rowsAreUsedRefusedOrElsewhereAndAllAreCounted() throws {
    let found = try read(
      "code;classe\n9122;rural\n09123;\n31555;urbain\n31555;rural\n75056;urbain\nxx;rural\n")
    #expect(found.value.classes == ["09122": "rural", "31555": "urbain"])
    let audit = try #require(found.audits.first)
    #expect(audit.isConserved && audit.recordCount == 6 && audit.refusedCount == 3)
    #expect(
      audit.findings.map(\.reason) == [
        .otherTerritory(records: 1), .classMissing(communes: 2, suchAs: ["09123", "31556"]), .emptyClass,
        .repeatedCode, .badCode,
      ])
  }

  @Test(arguments: [
    "insee_com,lib_com,niveau_densite\n09122,Le Fossat,rural\n",
    "CODGEO;LIBGEO;DENS7;LIBDENS\n09122;a;rural;b\n",
    "code,ruralite 2024\n09122,rural\n", "com,libelle,quoi\n09122,Le Fossat,rural\n",
  ]) func columnsAreKnownByNameOrByBeingLeft(_ text: String) throws {
    #expect(try read(text).value.classes == ["09122": "rural"])
  }

  @Test(arguments: ["Classes, par commune\n", "Commune\n", "Zonage\nÉdition;2026\n"])
  func aTitleIsPassed(_ title: String) throws {
    let found = try read(title + "code;libellé;zonage\n09122;Le Fossat;rural\n")
    #expect(found.value.classes == ["09122": "rural"])
    let count = title.count { $0 == "\n" }
    #expect(found.findings.first?.reason == .titleRows(count, headerLine: count + 1))
  }

  @Test func brokenAccentsOfClassesAreNoted() throws {
    let found = try read("code;libellé;classe\n09122;LÃ©zat;rural\n09123;x;trÃ¨s rural\n")
    #expect(found.findings.map(\.reason).contains(.brokenAccents(records: 1)))
    #expect(found.value.classes["09123"] == "trÃ¨s rural")
  }

  @Test(arguments: ["a,b\n1,2\n", "code,x,y\n09122,1,2\n", "code,nom\n09122,Le Fossat\n"])
  func aTableThatSaysNoClassIsRefused(_ text: String) {
    #expect(throws: TerritoriesError.self) { try read(text) }
  }

  @Test(
    .enabled(
      if: RealData.shared("grille-densite-communes.csv") != nil && RealData.hasGeoData,
      "INSEE's density grid is not beside the package"))
  func theDensityGridOfINSEEWorksAsItIs() throws {
    let file = try #require(RealData.shared("grille-densite-communes.csv"))
    let territory = try #require(RealData.occitanie).value
    let found = try Typology.read(file, named: "densite", in: territory)
    // 34,875 rows, of which 4,446 are communes of the region in the same year's code.
    #expect(found.value.classes.count == 4_446 && Set(found.value.classes.values).count == 7)
    #expect(found.audits.first?.recordCount == 34_875 && found.audits.first?.refusedCount == 0)
    #expect(found.findings.map(\.reason) == [.otherTerritory(records: 30_429)])
  }
}
