import Foundation
import Testing

@testable import Territories

@Suite("Accents that were broken before the file was written are noted once")
struct BrokenAccentsTests {
  /// The text as a program writes it that took UTF-8 for Windows-1252; `nil` where that is not possible.
  private func broken(_ text: String) -> String? {
    let read = text.utf8.map { byte in String(data: Data([byte]), encoding: .windowsCP1252) }
    return read.contains(nil) ? nil : read.compactMap { $0 }.joined()
  }

  private func table(_ cells: [[String]]) throws -> DelimitedText {
    let rows = cells.map { $0.joined(separator: ";") + "\n" }.joined()
    return try DelimitedText(Array(("a;b;c\n" + rows).utf8), separator: UInt8(ascii: ";"))
  }

  @Test("Each letter of French and its neighbours, under Windows-1252 and under ISO 8859-1")
  func letters() throws {
    for letter in "éèêëàâîïôöùûüÿçñÀÂÇÉÈÊËÎÔÙÛÜ°«»·²" {
      let latin = String(String.UnicodeScalarView(letter.utf8.map { Unicode.Scalar($0) }))
      for text in [broken(String(letter)), latin].compactMap({ $0 }) {
        let found = try table([["x", "y", "L" + text + "zat"]]).brokenAccents(in: [2])
        #expect(found?.recordCount == 1 && found?.first.record == 0 && found?.first.column == 2, "\(letter)")
      }
    }
    #expect(broken("Lézat") == "LÃ©zat" && broken("n°") == "nÂ°")
  }

  @Test(
    "What people write is none",
    arguments: [
      "Lézat-sur-Lèze", "Âge d'or", "SÃO JOÃO", "Ãpolis", "Â’", "PÂ…", "À", "Ça", "Ã", "Â", "ÃÉ", "É©", "à°",
      "Ã ©", "Â °", "漢字", "€", "A\u{303}", "",
    ])
  func sound(text: String) throws {
    #expect(try table([[text, "x", text]]).brokenAccents(in: [0, 1, 2]) == nil)
  }

  @Test("Records are counted once each, in the columns that are read only")
  func count() throws {
    let table = try table([
      ["x", "Ã©", "y"], ["Ã©", "Ã© Ã¨", "Ã©"], ["Ã©"], ["\"Ã\"\"©\"", "é", ""], ["é", "\"l\nÃ¨\"", "z"],
    ])
    #expect(table.brokenAccents(in: [1])?.recordCount == 3 && table.brokenAccents(in: [1])?.first.record == 0)
    #expect(table.brokenAccents(in: [0])?.recordCount == 2 && table.brokenAccents(in: [0])?.first.record == 1)
    #expect(table.brokenAccents(in: [2])?.recordCount == 1 && table.brokenAccents(in: []) == nil)
    #expect(table.brokenAccents(in: [0, 1, 2])?.recordCount == 4)
    #expect(try DelimitedText(Array("a,Ã©\n".utf8)).brokenAccents(in: [0, 1]) == nil)
  }

  @Test("One look at the bytes finds what looking at each text finds", arguments: 0..<200)
  func againstEachText(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "Ã", "Â", "©", "\u{80}", "\u{BF}", "é", "’", "€", "œ", "Œ", "†", "a", " ", "É", "漢", "ƒ", "Ÿ", "À",
    ]
    let rows = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      (0..<3).map { _ in
        "x"
          + (0..<Int.random(in: 0...3, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
          }.joined()
      }
    }
    let signs = (0x80...0xBF).compactMap { Unicode.Scalar($0) }
    let windows = Set(signs + "€†’œŒƒŸ".unicodeScalars)
    func isBroken(_ text: String) -> Bool {
      let scalars = Array(text.unicodeScalars)
      return zip(scalars, scalars.dropFirst()).contains {
        $0 == "Ã" && windows.contains($1) || $0 == "Â" && signs.contains($1)
      }
    }
    let expected = rows.indices.filter { isBroken(rows[$0][0]) || isBroken(rows[$0][2]) }
    let found = try table(rows).brokenAccents(in: [0, 2])
    #expect(found?.recordCount ?? 0 == expected.count && found?.first.record == expected.first)
  }

  @Test("The finding says how many, and shows the first; the text stays, and what is not kept is not shown")
  func finding() throws {
    let text = """
      nom;adresse;courriel;latitude;longitude
      Été;1 rue GÃ©rard;gÃ©rard@a.fr;43.12;1.03
      CafÃ© de LÃ©zat;x;y;43.15;1.15
      Ã‰cole;x;y;43.16;1.16
      """
    let read = try Sample.read(text)
    let found = read.findings.filter { $0.effect == .warned && $0.field == "nom" }
    #expect(found.map(\.reason) == [.brokenAccents(records: 2)])
    #expect(found.map(\.place) == [.line(3)] && found.map(\.value) == ["CafÃ© de LÃ©zat"])
    #expect(read.sites.map(\.name) == ["Été", "CafÃ© de LÃ©zat", "Ã‰cole"])
    let sheet = Book.row("nom", "latitude", "longitude") + Book.row("LÃ©zat", "43.12", "1.03")
    #expect(try Sample.read(bytes: Book.xlsx(sheet)).reasons.contains(.brokenAccents(records: 1)))
  }
}
