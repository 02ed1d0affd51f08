extension MarkupScanner {
  /// Text with its references replaced.
  static func unescaped(_ bytes: ArraySlice<UInt8>, line: Int) throws(LogoError) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("&") else { return text }
    var plain = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      guard let end = rest[mark...].firstIndex(of: ";"),
        let scalar = MarkupScanner.scalar(rest[rest.index(after: mark)..<end])
      else { throw .notXML(line: line) }
      plain += rest[..<mark]
      plain.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return plain + rest
  }

  /// What `amp`, `#38` or `#x26` stands for.
  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHex = name.hasPrefix("#x")
      return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10).flatMap { Unicode.Scalar($0) }
    }
  }
}
