import Foundation
import Shapes
import Testing

@Suite struct JSONScannerTests {
  private func read(_ text: String) throws(JSONError) -> JSONValue {
    try JSONScanner.value(of: Array(text.utf8))
  }

  @Test func everyKindOfValueIsRead() throws {
    let value = try read(#"{"a":[1,-2.5,1e3,true,false,null],"é":"\u00e9\n\ud83d\ude00\/","a":{}}"#)
    guard case .object(let object) = value else { throw JSONError(reason: .empty, line: 0) }
    #expect(object.members.map(\.name) == ["a", "é", "a"])
    #expect(
      object.members[0].value
        == .array([.integer(1), .number(-2.5), .number(1000), .bool(true), .bool(false), .null]))
    #expect(object["é"]?.string == "é\n😀/")
    #expect(object["a"] == .object(JSONObject()))
  }

  @Test(arguments: [
    ("", JSONError.Reason.empty, 1), ("{", .truncated, 1), ("[1,\n2", .truncated, 2),
    ("[1 2]", .unexpected(50), 1),
    ("{\"a\"\n:\n01}", .badNumber, 3), ("[1e999]", .badNumber, 1), ("[nan]", .unexpected(110), 1),
    ("\"\\x\"", .badString, 1),
    ("\"\\ud800\"", .badString, 1), ("\"a\nb\"", .badString, 1), ("[] []", .trailing, 1),
    ("[1,]", .unexpected(93), 1),
    ("tru", .truncated, 1), ("trux", .unexpected(116), 1), ("-", .badNumber, 1), ("\"abc", .truncated, 1),
    ("[\"\\u12\"]", .badString, 1), ("{'a':1}", .unexpected(39), 1),
  ])
  func badTextSaysWhatAndWhere(_ text: String, _ reason: JSONError.Reason, _ line: Int) {
    #expect(throws: JSONError(reason: reason, line: line)) { try read(text) }
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    #expect(throws: JSONError(reason: .badString, line: 1)) {
      try JSONScanner.value(of: [0x22, 0xC3, 0x28, 0x22])
    }
  }

  @Test func deepNestingIsRefusedNotFollowed() {
    #expect(throws: JSONError(reason: .tooDeep, line: 1)) {
      try read(String(repeating: "[", count: 100_000))
    }
    #expect(throws: Never.self) {
      try read(String(repeating: "[", count: 512) + String(repeating: "]", count: 512))
    }
  }

  @Test func everyPrefixOfATextIsRefusedWithoutTrap() {
    let text = Array(#"{"a":[1,-2.5e1,true,null],"b":{"c":"\u00e9\ud83d\ude00"}}"#.utf8)
    for end in 0..<text.count {
      #expect(throws: JSONError.self) { try JSONScanner.value(of: Array(text[..<end])) }
    }
  }

  private func written(_ number: Double) -> String {
    var text = ByteText()
    text.append(json: .number(number))
    return text.string
  }

  @Test(arguments: [
    0, -0.0, 1, -1, 0.1, 0.000001, 0.0001, 0.00009999, -0.0001, 0.1 + 0.2, 1.0 / 3, 123_456.789012,
    999_999_999.999999,
    1e9, 1e9 - 1e-7, -2.5, 1e15, 1e16, 1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
  ])
  func numbersAreWrittenAsSwiftDescribesThem(_ number: Double) { #expect(written(number) == "\(number)") }

  @Test func roundedAndOtherNumbersAreWrittenAsSwiftDescribesThem() {
    var generator = SeededGenerator(seed: 7)
    for step in 0..<20_000 {
      let number = Double.random(in: -1...1, using: &generator) * [1e-4, 1, 1e3, 1e9][step % 4]
      for value in [number, (number * 1e6).rounded() / 1e6, (number * 100).rounded() / 100, number.rounded()]
      {
        #expect(written(value) == "\(value)")
      }
    }
    #expect(written(.nan) == "null" && written(-.infinity) == "null")
  }

  @Test func writtenTextReadsBackHereAndInFoundation() throws {
    let hostile = "<script>\"\\\u{0}\u{1F}\u{7F}\u{2028}&]]>é😀"
    let value = JSONValue.object([
      "n": .number(0.1), "i": .integer(-3), "s": .string(hostile), "l": .array([.null, .array([])]),
    ])
    for indented in [false, true] {
      var text = ByteText()
      if indented { text.append(indentedJSON: value) } else { text.append(json: value) }
      #expect(try JSONScanner.value(of: text.bytes) == value)
      let other = try JSONSerialization.jsonObject(with: Data(text.bytes)) as? [String: Any]
      #expect(other?["s"] as? String == hostile)
      #expect(!text.string.contains("<"))
    }
  }
}
