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

@Suite("Trimmed text")
struct TrimmingTests {
  @Test(
    "White space of all kinds goes from the ends and is one space within",
    arguments: [
      ("  a  b ", "a b"), ("a\u{A0}b\u{202F}", "a b"), ("\ta\nb", "a b"), ("a b", "a b"), ("", ""), (" ", ""),
      ("\u{FEFF}x", "x"), ("é", "é"),
    ])
  func trims(text: String, expected: String) { #expect(trimmed(text) == expected) }

  @Test("An excerpt is bounded, and says that it is cut")
  func excerpts() {
    #expect(excerpt("abc", limit: 3) == "abc")
    #expect(excerpt("abcd", limit: 3) == "abc…")
    #expect(excerpt(String(repeating: "e\u{301}", count: 1000)).unicodeScalars.count == 81)
  }
}
