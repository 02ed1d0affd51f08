import Archives
import Samples
import Territories
import Testing

@testable import Atlas

@Suite("The house reads its own workbooks")
struct ReadBackTests {
  private func read(_ workbook: Workbook) throws(TerritoriesError) -> Audited<Network> {
    let file = InputFile(name: "classeur.xlsx", bytes: workbook.xlsx)
    return try Network.read(file, named: "n", in: Territory(communes: [], departments: []))
  }

  @Test func membersComeBack() throws {
    let names = ["=1+1", "<&>\"'", "_x0041_", " é🦆 ", "]]>", "0012"]
    var workbook = Workbook(title: "t")
    workbook.add(Sheet(name: "Lisez-moi", caption: "", columns: [], rows: [[.text("Un mot")]], widths: [9]))
    workbook.add(
      Sheet(
        name: "Lieux", caption: "", columns: ["nom", "latitude", "longitude"],
        rows: names.enumerated().map { [.text($1), .number(44 + Double($0) / 10, .decimal), .text("1,5")] }))
    let read = try read(workbook)
    #expect(read.value.sites.map(\.name) == names.map { $0 == " é🦆 " ? "é🦆" : $0 })
    #expect(read.value.sites.map(\.position.y) == names.indices.map { 44 + Double($0) / 10 })
    #expect(read.value.sites.allSatisfy { $0.position.x == 1.5 })
    #expect(read.findings.map(\.reason).contains(.sheetRead("Lieux", others: ["Lisez-moi"])))
  }
}
