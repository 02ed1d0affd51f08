import Mustache

/// Text as a page of HTML shows it: what has a meaning there is escaped, what could change the reading of the rest is
/// replaced.
struct PageText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    if text.hasOnlyBytes(where: PageText.isPlain) { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      bind(scalar, to: &escaped)
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case " ": escaped.append(escaped.last == "«" ? "\u{A0}" : " ")
      default: escaped.append(scalar.isHarmless ? scalar : "\u{FFFD}")
      }
    }
    return String(escaped)
  }

  /// Whether a byte is written as it is, whatever stands beside it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"): false
    default: byte.isPlain
    }
  }

  /// Keeps French signs on the line of their word: the space before `; : ? ! »` and after `«` does not break.
  private func bind(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    switch (text.last, scalar) {
    case (" ", ";"), (" ", "?"), (" ", "!"):
      text.removeLast()
      text.append("\u{202F}")
    case (" ", ":"), (" ", "»"):
      text.removeLast()
      text.append("\u{A0}")
    default: break
    }
  }
}

/// Text as Markdown shows it: every sign that could be one of Markdown's has a backslash, lines are joined.
///
/// Source: CommonMark 0.31, §2.4: any ASCII punctuation may be escaped.
struct MarkdownText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": escaped.append(" ")
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$":
        escaped.append("\\")
        escaped.append(scalar)
      case "=", "+", "-", "@":
        // Only a first sign could begin a list, a heading or a formula.
        if escaped.isEmpty { escaped.append("\\") }
        escaped.append(scalar)
      case "/" where escaped.last == ":", "." where escaped.last == "w" || escaped.last == "W":
        // GitHub's Markdown makes links of bare addresses.
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar.isHarmless ? scalar : "\u{FFFD}")
      }
    }
    return String(escaped)
  }
}

extension Unicode.Scalar {
  /// Neither a control character, nor one that turns the direction of what follows (Unicode 16, UAX #9, §2).
  var isHarmless: Bool {
    switch value {
    case 0x09, 0x0A, 0x20..<0x7F: true
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}

extension String {
  /// At most so many characters, an ellipsis included: what a table or a sentence can hold.
  func clipped(_ limit: Int = 160) -> String {
    utf8.count <= limit || count <= limit ? self : prefix(limit - 1) + "…"
  }

  /// The text without characters that are none to be read.
  var legible: String {
    hasOnlyBytes(where: { $0.isPlain }) || unicodeScalars.allSatisfy(\.isHarmless)
      ? self : String(String.UnicodeScalarView(unicodeScalars.map { $0.isHarmless ? $0 : "\u{FFFD}" }))
  }
}
