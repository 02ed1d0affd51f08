import CCrypto

/// What a page of ours may do: run its own script and style, and nothing else.
///
/// Source: W3C, Content Security Policy Level 3, §2.3.1 (hash sources).
enum ReportPolicy {
  /// The policy of a page with one style and, where there is one, one script.
  static func policy(style: String, script: String?) -> String {
    let scripts = script.map { "script-src '\(hash($0))'; " } ?? ""
    return "default-src 'none'; style-src '\(hash(style))'; \(scripts)img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// The hash of what stands between the tags.
  static func hash(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = SHA256(bytes, bytes.count, &digest)
    return "sha256-" + base64(digest)
  }

  /// Base 64 (RFC 4648, §4).
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let word = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - part.count))
      for place in 0..<4 {
        let index = Int(word >> (18 - 6 * UInt32(place)) & 63)
        text.append(place <= part.count ? alphabet[index] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
