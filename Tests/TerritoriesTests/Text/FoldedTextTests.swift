import Foundation
import Testing

@testable import Territories

@Suite("Folded text")
struct FoldedTextTests {
  @Test(
    "Words are parted by one space, case and accents are gone",
    arguments: [
      ("Le Fossat", "le fossat"), ("L'Haÿ-les-Roses", "l hay les roses"), ("  ÉCORCE®  ", "ecorce"),
      ("L’Œuvre", "l oeuvre"), ("Ærø", "aero"), ("Straße", "strasse"), ("e\u{301}tang", "etang"), ("", ""),
      ("—", ""), ("10–12 rue", "10 12 rue"), ("№5", "5"), ("Δήμος x", "Δήμος x"), ("日本", "日本"),
    ])
  func examples(text: String, expected: String) { #expect(folded(text) == expected) }

  @Test("Every Latin letter folds as Foundation folds it")
  func agreesWithFoundation() throws {
    for value in UInt32(0xC0)...0x17F {
      let letter = try #require(Unicode.Scalar(value))
      guard letter.properties.isAlphabetic, !"ÐÞßðþÆæØøĐđĦħıĲĳĸŁłŊŋŒœŦŧŉĿŀſ".unicodeScalars.contains(letter)
      else { continue }
      let expected = String(letter).folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      #expect(folded(String(letter)) == expected, "U+\(String(value, radix: 16))")
    }
  }

  @Test("Bytes that are no text fold without harm")
  func anyBytes() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = foldedBytes(bytes)
    }
  }
}
