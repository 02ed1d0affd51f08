import Shapes

extension MarkupScanner {
  /// Text with its references replaced.
  static func unescaped(_ bytes: ArraySlice<UInt8>, line: Int) throws(LogoError) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("&") else { return text }
    var plain = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      guard let end = rest[mark...].firstIndex(of: ";"),
        let scalar = Unicode.Scalar(xmlReference: rest[rest.index(after: mark)..<end])
      else { throw .notXML(line: line) }
      plain += rest[..<mark]
      plain.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return plain + rest
  }
}
