/// Text as XML 1.0 holds it.
enum XMLText {
  /// Escapes what has a meaning in XML, in text and in attributes; characters that XML 1.0 forbids become U+FFFD,
  /// and so do those that turn the direction of what follows (Unicode 16, UAX #9, §2).
  ///
  /// Source: Extensible Markup Language 1.0, fifth edition, §2.2 and §2.4.
  static func escaped(_ text: String) -> String {
    if text.hasOnlyBytes(where: isPlain) { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n": escaped.append(" ")
      default: escaped.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(escaped)
  }

  /// Whether a byte is a character that stands for itself everywhere.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      && !(0x7F...0x9F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
      && !(0x2066...0x2069).contains(scalar.value)
  }

  /// An id for an element: letters, digits, `-` and `_`, first a letter.
  static func identifier(_ text: String) -> String {
    let kept = text.unicodeScalars.prefix(120).map { scalar -> Character in
      let isPlain =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      return isPlain || scalar == "_" ? Character(scalar) : "-"
    }
    guard let first = kept.first else { return "m" }
    return (first.isLetter ? "" : "m") + String(kept)
  }
}
