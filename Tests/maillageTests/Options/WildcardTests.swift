import Testing

@testable import maillage

@Suite struct WildcardTests {
  @Test(arguments: [
    ("carte-aires.svg", "carte-*", true), ("carte-aires.svg", "*.svg", true), ("a", "*", true),
    ("", "*", true),
    ("carte-aires.svg", "carte-*.geojson", false), ("abcb", "a*b", true), ("ab", "a*ab", false),
    ("abab", "*ab*ab", true), ("aba", "*ab*ab*", false), ("resume.json", "resume.json", true),
    ("resume.json", "resume", false), ("aXbXc", "a*b*c", true), ("acb", "a*b*c", false),
  ])
  func aStarStandsForAnything(_ text: String, _ pattern: String, _ isMatch: Bool) {
    #expect(text.matches(wildcard: pattern) == isMatch)
  }
}
