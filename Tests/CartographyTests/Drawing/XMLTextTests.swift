import Testing

@testable import Cartography

@Suite struct XMLTextTests {
  @Test func marksAreEscaped() {
    #expect(XMLText.escaped("<a b=\"c\" d='e'>&") == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;")
  }

  @Test func forbiddenCharactersAreReplaced() {
    #expect(XMLText.escaped("a\u{0}b\u{1B}c\u{FFFE}d\u{85}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}")
    #expect(XMLText.escaped("Ç 😀 x") == "Ç 😀 x")
    #expect(XMLText.escaped("a\u{202E}b\u{2066}c") == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test func identifiers() {
    #expect(XMLText.identifier("carte distances") == "carte-distances")
    #expect(XMLText.identifier("1\"><script>") == "m1---script-")
    #expect(XMLText.identifier("") == "m")
  }
}
