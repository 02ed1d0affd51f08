import Testing

@testable import Territories

@Suite("Delimited text")
struct DelimitedTextTests {
  static func rows(_ table: DelimitedText) -> [[String]] {
    (0..<table.count).map { record in
      (0..<table.fieldCount(ofRecord: record)).map { table.field($0, ofRecord: record) }
    }
  }

  @Test("Each separator is found out", arguments: [",", ";", "\t", "|"])
  func separators(separator: String) throws {
    let lines = [["nom", "ville", "note"], ["A", "Foix", "1"], ["B", "Pau", "2"]]
    let text = lines.map { $0.joined(separator: separator) }.joined(separator: "\n")
    let table = try DelimitedText(Array(text.utf8))
    #expect(table.separator == Array(separator.utf8)[0])
    #expect(table.columns == lines[0])
    #expect(Self.rows(table) == Array(lines[1...]))
  }

  @Test("Decimal commas and lists do not win over the real separator")
  func misleading() throws {
    let text = "nom;latitude;longitude;services\nA, B;43,6;1,44;a|b|c\nC;43,7;1,45;a|b\n"
    #expect(try DelimitedText(Array(text.utf8)).separator == UInt8(ascii: ";"))
  }

  @Test("One comma in every line does not win over three semicolons in nearly every line")
  func raggedButRight() throws {
    let text = "nom, prénom;ville;lat;lon\nA, B;Foix;1;2\nC, D;Foix\nE, F;Foix;1;2\n"
    #expect(try DelimitedText(Array(text.utf8)).separator == UInt8(ascii: ";"))
  }

  @Test("A spreadsheet's declaration of its separator is heard and is no record")
  func declaration() throws {
    let table = try DelimitedText(Array("sep=;\r\na;b\r\n1,2;3\r\n".utf8))
    #expect(table.columns == ["a", "b"])
    #expect(Self.rows(table) == [["1,2", "3"]])
    #expect(table.line(ofRecord: 0) == 3)
  }

  @Test("Line endings of all kinds, and a last line without one", arguments: ["\n", "\r\n", "\r"])
  func lineEndings(ending: String) throws {
    let table = try DelimitedText(Array("a,b\(ending)1,2\(ending)\(ending)3,4".utf8))
    #expect(Self.rows(table) == [["1", "2"], ["3", "4"]])
    #expect(table.line(ofRecord: 1) == 4)
    #expect(table.blankRowCount == 0)
  }

  @Test("Quoted separators, quotes and line breaks; lines are counted through them")
  func quotes() throws {
    let table = try DelimitedText(Array("a,b\n\"x,\"\"y\"\"\r\nz\",2\n\"\",\"é\"\n".utf8))
    #expect(Self.rows(table) == [["x,\"y\"\r\nz", "2"], ["", "é"]])
    #expect(table.line(ofRecord: 1) == 4)
  }

  @Test("A quote inside a bare field, and text after a closing quote, stand as they are")
  func strayQuotes() throws {
    let table = try DelimitedText(Array("a,b\n12\" disc,1\n\"x\"y,2\n".utf8))
    #expect(Self.rows(table) == [["12\" disc", "1"], ["xy", "2"]])
  }

  @Test("Rows too short or too long are kept as they are")
  func uneven() throws {
    let table = try DelimitedText(Array("a,b\n1\n1,2,3\n1,2,,\n".utf8))
    #expect((0..<3).map(table.fieldCount) == [1, 3, 4])
    #expect(table.field(1, ofRecord: 0) == "")
    #expect((0..<3).map(table.hasSurplus) == [false, true, false])
  }

  @Test("Blank rows are left out and counted, empty lines are nothing")
  func blankRows() throws {
    let table = try DelimitedText(Array("\n;;\na;b\n\n;\n  ;\"\"\n1;2\n".utf8))
    #expect(table.columns == ["a", "b"])
    #expect(table.blankRowCount == 3)
    #expect(table.count == 1 && table.line(ofRecord: 0) == 7)
  }

  @Test("A header alone has no record")
  func headerAlone() throws { #expect(try DelimitedText(Array("a,b\n".utf8)).count == 0) }

  @Test("What a table writes is what it reads", arguments: 0..<200)
  func roundTrip(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = ["a", "é", "\"", ",", ";", "\n", "\r\n", " ", "1", "|", "\t"]
    let width = Int.random(in: 2...5, using: &random)
    var rows = [(0..<width).map { "c\($0)" }]
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      rows.append(
        (0..<width).map { column in
          let length = Int.random(in: 0...6, using: &random)
          let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
          return column == 0 ? "x" + text : text
        })
    }
    let separator = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
    let ending = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let text = rows.map { $0.map(Self.quoted).joined(separator: separator) }.joined(separator: ending)
    let table = try DelimitedText(Array(text.utf8), separator: Array(separator.utf8)[0])
    #expect(Self.rows(table) == Array(rows[1...]))
  }

  private static func quoted(_ text: String) -> String {
    text.contains { "\",;|\t\n\r".contains($0) || $0 == "\r\n" }
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
