import Testing

@testable import Atlas

@Suite struct ReportPolicyTests {
  /// RFC 4648, §10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ]) func base64(_ text: String, _ wanted: String) {
    #expect(ReportPolicy.base64(Array(text.utf8)) == wanted)
  }

  /// The SHA-256 of nothing (FIPS 180-4).
  @Test func hashOfNothing() {
    #expect(ReportPolicy.hash("") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  @Test func aPageWithoutScriptAllowsNone() {
    #expect(!ReportPolicy.policy(style: "a", script: nil).contains("script-src"))
    #expect(ReportPolicy.policy(style: "a", script: "b").contains("script-src 'sha256-"))
  }
}
