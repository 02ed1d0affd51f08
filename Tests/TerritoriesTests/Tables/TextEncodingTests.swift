import Testing

@testable import Territories

@Suite("Encodings of tables")
struct TextEncodingTests {
  private static let text = "nom;ville\nL’Œuf à 10 €;Lézat-sur-Lèze\n"

  private static func utf16(_ text: String, isLittleEndian: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittleEndian ? bytes.reversed() : bytes
    }
  }

  private static let windows1252 =
    Array("nom;ville\nL".utf8) + [0x92, 0x8C] + Array("uf ".utf8) + [0xE0]
    + Array(" 10 ".utf8) + [0x80] + Array(";L".utf8) + [0xE9] + Array("zat-sur-L".utf8) + [0xE8]
    + Array("ze\n".utf8)

  @Test("All encodings give the same text")
  func encodings() throws {
    let files: [([UInt8], TextEncoding)] = [
      (Array(Self.text.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), .utf8),
      (Self.utf16(Self.text, isLittleEndian: true, hasMark: true), .utf16LittleEndian),
      (Self.utf16(Self.text, isLittleEndian: false, hasMark: true), .utf16BigEndian),
      (Self.utf16(Self.text, isLittleEndian: true, hasMark: false), .utf16LittleEndian),
      (Self.utf16(Self.text, isLittleEndian: false, hasMark: false), .utf16BigEndian),
      (Self.windows1252, .windows1252),
    ]
    for (bytes, encoding) in files {
      let table = try DelimitedText(bytes)
      #expect(table.encoding == encoding)
      #expect(table.encodingFaultCount == 0)
      #expect(table.columns == ["nom", "ville"])
      #expect(DelimitedTextTests.rows(table) == [["L’Œuf à 10 €", "Lézat-sur-Lèze"]])
    }
  }

  @Test("One bad byte among good accents is a fault, and does not turn the file into Windows-1252")
  func oneBadByte() throws {
    let bytes = Array("nom;ville\nLézat;Lèze\nAuch;Foi".utf8) + [0xFF] + Array("x\n".utf8)
    let table = try DelimitedText(bytes)
    #expect(table.encoding == .utf8)
    #expect(table.encodingFaultCount == 1)
    #expect(table.field(1, ofRecord: 1) == "Foi\u{FFFD}x")
  }

  @Test("Good UTF-8 and bad bytes are counted as the standard library tells them apart", arguments: 0..<20)
  func census(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let leads: [UInt8] = [0x41, 0x80, 0xBF, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x9F, 0xA0]
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        leads.randomElement(using: &random) ?? 0
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let census = UTF8Census(bytes)
      #expect((census.faults == 0) == isValid)
      guard isValid else { continue }
      #expect(census.multibyte == String(decoding: bytes, as: UTF8.self).unicodeScalars.count { !$0.isASCII })
    }
  }

  @Test("Half a UTF-16 unit at the end is a fault")
  func oddLength() throws {
    let bytes = Self.utf16("a;b\n1;2\n", isLittleEndian: true, hasMark: true) + [0x41]
    #expect(try DelimitedText(bytes).encodingFaultCount == 1)
  }
}
