import Shapes
import Testing

@testable import Territories

@Suite("Official codes")
struct OfficialCodeTests {
  @Test(
    "Communes",
    arguments: [
      ("09122", "09122"), ("9122", "09122"), (" 2a004 ", "2A004"), ("9122.0", "09122"), ("97411", "97411"),
    ])
  func communes(text: String, code: String) { #expect(OfficialCode.commune(text) == code) }

  @Test("No communes", arguments: ["", "0", "912", "091222", "2C004", "ABCDE", "9 122", "٠٩١٢٢", "-9122"])
  func noCommunes(text: String) { #expect(OfficialCode.commune(text) == nil) }

  @Test(
    "The département of a commune", arguments: [("09122", "09"), ("2A004", "2A"), ("97411", "974"), ("", "")])
  func department(code: String, expected: String) {
    #expect(OfficialCode.department(ofCommune: code) == expected)
  }

  @Test("Départements", arguments: [("9", "09"), ("09", "09"), ("2b", "2B"), ("974", "974")])
  func departments(text: String, code: String) { #expect(OfficialCode.department(text) == code) }

  @Test("No départements", arguments: ["", "0", "00", "x", "1234", "2C"])
  func noDepartments(text: String) { #expect(OfficialCode.department(text) == nil) }

  @Test("A postal code is no code of Corsica's communes") func postal() {
    #expect(OfficialCode.postal("2A004") == nil)
  }

  @Test func municipalArrondissements() {
    #expect(OfficialCode.wholeCommune(ofArrondissement: "75101") == "75056")
    #expect(OfficialCode.arrondissements(of: "75056").count == 20)
    #expect(OfficialCode.arrondissements(of: "69123") == (69_381...69_389).map(String.init))
    #expect(
      OfficialCode.arrondissements(of: "13055").count == 16
        && OfficialCode.arrondissements(of: "09122").isEmpty)
    #expect(OfficialCode.wholeCommune(ofArrondissement: "69389") == "69123")
    #expect(OfficialCode.wholeCommune(ofArrondissement: "13216") == "13055")
    for code in ["75056", "75121", "69380", "13200", "2A004", ""] {
      #expect(OfficialCode.wholeCommune(ofArrondissement: code) == nil)
    }
    let paris = Commune(code: "75056", name: "Paris", surface: MultiPolygon())
    let directory = CommuneDirectory([paris], postalCodes: [])
    #expect(directory.index(code: "75112") == 0 && directory.index(code: "69381") == nil)
  }
}
