import Testing

@testable import Territories

@Suite("Hostile tables")
struct HostileTextTests {
  @Test("Nothing, or nothing but blanks, is empty", arguments: ["", "\n\n", " \n", ";;;\n;;\n", "\u{FEFF}"])
  func empty(text: String) {
    #expect(throws: DelimitedTextError.empty) { try DelimitedText(Array(text.utf8)) }
  }

  @Test("An unclosed quote is named with the line where it opened")
  func unclosed() {
    let text = "a,b\n1,2\n3,\"four\nfive\nsix\n"
    #expect(throws: DelimitedTextError.unclosedQuote(line: 3)) { try DelimitedText(Array(text.utf8)) }
  }

  @Test("A NUL byte is named with its line")
  func nul() {
    let bytes = Array("a,b\n1,2\n".utf8) + [0] + Array("3,4\n".utf8)
    #expect(throws: DelimitedTextError.binary(line: 3)) { try DelimitedText(bytes) }
  }

  @Test("Control characters in number are no text")
  func controls() {
    #expect(throws: DelimitedTextError.binary(line: 1)) {
      try DelimitedText((0..<200).map { UInt8($0 % 8 + 1) })
    }
  }

  @Test("A line of five million bytes is read")
  func longLine() throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 5_000_000)
    let table = try DelimitedText(Array("a,b\n1,".utf8) + long + Array("\n2,3\n".utf8))
    #expect(table.count == 2)
    #expect(table.field(1, ofRecord: 0).utf8.count == 5_000_000)
    #expect(table.line(ofRecord: 1) == 3)
  }

  @Test("A field over the limit is named with the line where it starts", arguments: ["", "\""])
  func tooLong(quote: String) throws {
    let bytes = Array("a,b\n1,2\n1,\(quote)123\n4567\(quote)\n".utf8)
    var scanner = DelimitedScanner(separator: UInt8(ascii: ","), fieldLimit: quote.isEmpty ? 3 : 8)
    #expect(throws: DelimitedTextError.fieldTooLong(line: quote.isEmpty ? 4 : 3, limit: scanner.fieldLimit)) {
      try scanner.scan(bytes)
    }
  }

  @Test("A header of a million columns is refused")
  func tooManyColumns() {
    let bytes = [UInt8](repeating: UInt8(ascii: ","), count: 1_000_000) + Array("x\n1\n".utf8)
    #expect(throws: DelimitedTextError.tooManyColumns(limit: DelimitedText.columnLimit)) {
      try DelimitedText(bytes)
    }
  }

  @Test("No bytes whatever do harm", arguments: 0..<500)
  func anyBytes(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x09, 0x41, 0xC3, 0xA9, 0xFF, 0xFE, 0x20]
    let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      seed % 2 == 0 ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
    }
    guard let table = try? DelimitedText(bytes) else { return }
    for record in 0..<table.count {
      #expect(table.fieldCount(ofRecord: record) >= 1)
      #expect(table.line(ofRecord: record) >= 2)
      for column in -1...table.columns.count { _ = table.field(column, ofRecord: record) }
    }
  }
}
