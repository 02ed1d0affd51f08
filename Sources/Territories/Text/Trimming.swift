/// The text without white space at its ends (no-break and thin spaces included), inner runs made one space.
func trimmed(_ text: String) -> String {
  guard needsTrimming(text) else { return text }
  return text.unicodeScalars.split { isSpace($0) }
    .map { String(String.UnicodeScalarView($0)) }
    .joined(separator: " ")
}

/// A quick look, which most fields leave at once.
private func needsTrimming(_ text: String) -> Bool {
  var previous: UInt8 = 0x20
  for byte in text.utf8 {
    if byte < 0x20 || byte == 0xE2 || byte == 0xEF { return true }
    // Of U+0080 to U+00BF, where `°` and `©` are, these two are white space.
    if previous == 0xC2, byte == 0xA0 || byte == 0x85 { return true }
    if byte == 0x20, previous == 0x20 { return true }
    previous = byte
  }
  return previous == 0x20
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value <= 0x20 || scalar == "\u{FEFF}" || scalar == "\u{200B}" || scalar.properties.isWhitespace
}

/// How many characters of a name are kept; a name stands in thousands of rows.
let nameLimit = 200

/// The first characters of a value, as a finding keeps them.
///
/// The limit counts Unicode scalars, so that the work is bounded whatever the text.
func excerpt(_ text: String, limit: Int = 80) -> String {
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
    end < scalars.endIndex
  else { return text }
  return String(scalars[..<end]) + "…"
}
