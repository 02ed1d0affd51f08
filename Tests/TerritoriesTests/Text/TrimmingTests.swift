import Testing

@testable import Territories

@Suite("Trimmed text")
struct TrimmingTests {
  @Test(
    "White space of all kinds goes from the ends and is one space within",
    arguments: [
      ("  a  b ", "a b"), ("a\u{A0}b\u{202F}", "a b"), ("\ta\nb", "a b"), ("a b", "a b"), ("a\u{A0}", "a"),
      ("\u{2009}a", "a"), ("", ""), (" ", ""),
      ("\u{FEFF}x", "x"), ("é", "é"),
    ])
  func trims(text: String, expected: String) { #expect(trimmed(text) == expected) }

  @Test("Among the signs of Latin-1 two are white space, and no other is touched", arguments: 0x80...0xFF)
  func signs(number: Int) throws {
    let sign = String(try #require(Unicode.Scalar(number)))
    let isSpace = number == 0x85 || number == 0xA0
    #expect(trimmed("n\(sign)5") == (isSpace ? "n 5" : "n\(sign)5"))
    #expect(trimmed(sign + "n" + sign) == (isSpace ? "n" : sign + "n" + sign))
    #expect(trimmed("\(sign) n") == (isSpace ? "n" : "\(sign) n"))
  }

  @Test("An excerpt is bounded, and says that it is cut")
  func excerpts() {
    #expect(excerpt("abc", limit: 3) == "abc")
    #expect(excerpt("abcd", limit: 3) == "abc…")
    #expect(excerpt(String(repeating: "e\u{301}", count: 1000)).unicodeScalars.count == 81)
  }
}
