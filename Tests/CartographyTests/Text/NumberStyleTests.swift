import Testing

@testable import Cartography

@Suite struct NumberStyleTests {
  @Test func french() {
    let style = NumberStyle.french
    #expect(style.string(1234.5, decimals: 1, unit: "km") == "1\u{202F}234,5\u{A0}km")
    #expect(style.string(5_845_102) == "5\u{202F}845\u{202F}102")
    #expect(style.string(10, decimals: 1, unit: "%") == "10,0\u{202F}%")
    #expect(style.string(-1234.25, decimals: 2) == "−1\u{202F}234,25")
    #expect(style.string(999) == "999")
    #expect(style.string(-0.01) == "0")
  }

  @Test func english() {
    #expect(NumberStyle.english.string(1234.56, decimals: 1, unit: "%") == "1,234.6%")
    #expect(NumberStyle.english.string(0.05, decimals: 2) == "0.05")
  }

  @Test func whatIsNotFinite() {
    #expect([Double.nan, .infinity].map { NumberStyle.french.string($0, unit: "km") } == ["–", "–"])
    #expect(!NumberStyle.english.string(1e300, decimals: 1).contains("e"))
  }
}
