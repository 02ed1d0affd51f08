/// The texts that cells share, held flat.
struct SharedTexts {
  /// What is held: texts, and their bytes.
  private static let (countLimit, sizeLimit) = (8 << 20, 128 << 20)

  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// No texts.
  init() {}

  /// Reads `sharedStrings.xml` (ECMA-376, part 1, §18.4.9).
  init(_ markup: MarkupReading) throws(WorkbookError) {
    var markup = markup
    while true {
      switch try markup.step() {
      case .open where markup.isNamed("si"):
        var text: [UInt8] = []
        try markup.appendRich(to: &text)
        guard bytes.count + text.count <= SharedTexts.sizeLimit, ends.count < SharedTexts.countLimit else {
          throw .tooLarge(sheet: markup.part)
        }
        bytes.append(contentsOf: text)
        ends.append(UInt32(bytes.count))
      case .end: return
      default: continue
      }
    }
  }

  /// A text by its place; `nil` where there is none.
  func text(_ place: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(place) else { return nil }
    return bytes[(place > 0 ? Int(ends[place - 1]) : 0)..<Int(ends[place])]
  }
}

extension MarkupReading {
  /// Appends all text of the element just opened, to its end; elements within are passed over.
  mutating func appendPlain(to bytes: inout [UInt8]) throws(WorkbookError) {
    while true {
      switch try step() {
      case .open: try skip()
      case .text: try appendText(to: &bytes)
      case .close: return
      case .end: throw fault
      }
    }
  }

  /// Appends the runs of a text (ECMA-376, part 1, §18.4.4 and §18.4.8); how they are spoken is left out.
  mutating func appendRich(to bytes: inout [UInt8]) throws(WorkbookError) {
    while true {
      switch try step() {
      case .open where isNamed("t"):
        var run: [UInt8] = []
        try appendPlain(to: &run)
        bytes.append(contentsOf: withoutEscapes(run))
      case .open where isNamed("r"): try appendRich(to: &bytes)
      case .open: try skip()
      case .text: break
      case .close: return
      case .end: throw fault
      }
    }
  }
}

/// A text in which `_x000D_` and such stand for characters (ECMA-376, part 1, §22.9.2.19).
func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
  var text: [UInt8] = []
  var rest = bytes[...]
  while let mark = rest.firstIndex(of: UInt8(ascii: "_")) {
    text.append(contentsOf: rest[..<mark])
    let escape = rest[mark...].prefix(7)
    let number =
      escape.count == 7 && escape.last == UInt8(ascii: "_") && escape[mark + 1] == UInt8(ascii: "x")
      ? UInt32(String(decoding: escape[(mark + 2)..<(mark + 6)], as: UTF8.self), radix: 16) : nil
    if let scalar = number.flatMap({ Unicode.Scalar($0) }) {
      let isText = scalar.value >= 0x20 || [9, 10, 13].contains(scalar.value)
      text.append(contentsOf: String(isText ? scalar : "\u{FFFD}").utf8)
      rest = rest[(mark + 7)...]
    } else {
      text.append(UInt8(ascii: "_"))
      rest = rest[(mark + 1)...]
    }
  }
  return text + rest
}
