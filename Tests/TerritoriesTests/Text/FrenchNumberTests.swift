import Testing

@testable import Territories

@Suite("Numbers as people write them")
struct FrenchNumberTests {
  @Test(
    "Decimal comma, thousands, signs",
    arguments: [
      ("43.6", 43.6), ("43,6", 43.6), ("1 234,5", 1234.5), ("1\u{A0}234,5", 1234.5), ("1\u{202F}234", 1234),
      ("-1,44", -1.44), ("\u{2212}1,44", -1.44), ("1e3", 1000), ("6 270 500", 6_270_500), ("+2", 2),
    ])
  func numbers(text: String, value: Double) { #expect(frenchNumber(text) == value) }

  @Test(
    "What is no number", arguments: ["", "abc", "nan", "inf", "0x10", "1,2,3", "43°36", "--1", "é", "1.2.3"])
  func refused(text: String) { #expect(frenchNumber(text) == nil) }

  @Test("A number beyond all numbers is infinite, and a long text is none")
  func extremes() {
    #expect(frenchNumber("1e999") == .infinity)
    #expect(frenchNumber(String(repeating: "1 ", count: 1000)) == nil)
  }
}
