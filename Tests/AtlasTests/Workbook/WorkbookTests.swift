import Archives
import Samples
import Shapes
import Studies
import Testing

@testable import Atlas

@Suite("The workbook opens in other people's programs, and says what the report says")
struct WorkbookTests {
  @Test(.enabled(if: Python.isThere, "no python3"))
  func holdsTheStudy() throws {
    let diagnosis = try ToyEdition.diagnosis()
    let file = try #require(try ToyEdition.files().first { $0.name == "classeur.xlsx" })
    let book = try OpenedArchive(file.text.bytes)
    #expect(book.bad == nil)
    #expect(book.files.values.allSatisfy { $0.year == 1980 })
    #expect(book.tabs.prefix(3) == ["Lisez-moi", "Communes non couvertes", "Communes"])
    let communes = try #require(book.sheets["Communes"])
    #expect(communes.count == diagnosis.area.territory.communes.count + 1)
    for (index, (row, commune)) in zip(communes.dropFirst(), diagnosis.area.territory.communes).enumerated() {
      #expect(row.first == commune.code, "a code is words, with its zeros")
      let km = diagnosis.distances.distance_km[index]
      #expect(row.contains { $0.hasPrefix("#") && abs((Double($0.dropFirst()) ?? -1) - km) < 1e-6 })
    }
    let far = try #require(book.sheets["Communes non couvertes"])
    #expect(far.count - 1 == diagnosis.distances.distance_km.count { $0 > 6 })
    let cover = try #require(book.sheets["Lisez-moi"]).joined()
    #expect(book.tabs.dropFirst().allSatisfy(cover.contains), "the first sheet names the others")
  }

  @Test func isTheSameEveryTime() throws {
    func workbook() throws -> ByteText? { try ToyEdition.files().first { $0.name == "classeur.xlsx" }?.text }
    #expect(try workbook() == workbook())
  }

  @Test(.enabled(if: Python.isThere, "no python3"))
  func keepsHostileWords() throws {
    let words = ["=1+1", "<&>\"'", "_x0041_", "a\u{1}b\u{202E}c", " é🦆 ", "]]>", "0012", "-5"]
    var workbook = Workbook(title: "<t>")
    workbook.add(
      Sheet(name: "A", caption: "", columns: words, rows: [words.map { .text($0) }, [.number(-0.5, .share)]]))
    let rows = try #require(try OpenedArchive(workbook.xlsx).sheets["A"])
    let read = words.map { $0 == "_x0041_" ? "_x005F_x0041_" : $0 == words[3] ? "a\u{FFFD}b\u{FFFD}c" : $0 }
    #expect(rows == [read, read, ["#-0.5"]])
  }

  @Test func namesTabsAsTheyMayBe() {
    var workbook = Workbook(title: "t")
    for name in [
      "A/B:[c]*?\\'", "a b  c     ", String(repeating: "long", count: 20),
      String(repeating: "LONG", count: 20),
    ] {
      workbook.add(Sheet(name: name, caption: "", columns: ["x"], rows: []))
    }
    #expect(
      workbook.sheets.allSatisfy { $0.name.count <= 31 && !$0.name.contains { "[]:*?/\\'".contains($0) } })
    #expect(Set(workbook.sheets.map { $0.name.lowercased() }).count == 4)
  }

  @Test(.enabled(if: Python.isThere, "no python3"))
  func storesWhatDoesNotShrink() throws {
    var random = SeededGenerator(seed: 1)
    var archive = ZIPArchive()
    archive.add("noise", (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) })
    archive.add("zeros", [UInt8](repeating: 0, count: 5_000))
    archive.add("nothing", [])
    let read = try OpenedArchive(archive.finished())
    #expect(read.bad == nil && read.files.count == 3)
    #expect(read.files["noise"]?.isDeflated == false && read.files["zeros"]?.isDeflated == true)
    #expect(read.files.mapValues(\.size) == ["noise": 5_000, "zeros": 5_000, "nothing": 0])
  }

  @Test func tabsInMinutesAreNamed() {
    let words = Wording(.french)
    func name(_ id: String) -> String {
      words.sheetName(ReportTable(id: id, caption: "Un titre", columns: [], rows: []))
    }
    #expect(name("tableau-temps-priorites") == "Minutes Priorités")
    #expect(name("tableau-estimation-fragilite") == "Minutes estimées Fragilité")
    #expect(name("tableau-temps-classes-2") == "Minutes Classes 2")
    #expect(name("tableau-temps-sensibilite") == "Minutes Autres choix")
    #expect(name("tableau-temps-complementarite") == "Minutes Complémentarité")
    #expect(name("tableau-temps-x") == "Un titre" && name("x") == "Un titre")
  }

  @Test func lettersOfColumns() {
    var text = ByteText()
    let cells = [Sheet.Cell](repeating: .text("x"), count: 703)
    text.append(Sheet(name: "A", caption: "", columns: [], rows: [cells], widths: []))
    for name in ["\"A1\"", "\"Z1\"", "\"AA1\"", "\"ZZ1\"", "\"AAA1\""] { #expect(text.string.contains(name)) }
  }
}
