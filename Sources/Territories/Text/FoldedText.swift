/// Text as it is compared: small Latin letters without accents and digits, words parted by one space.
///
/// Foundation's folding asks Unicode about each character; this table is some thirty times faster, and the
/// names of a million rows are folded.
/// - Source: Unicode 16, blocks Latin-1 Supplement and Latin Extended-A (decompositions to base letters).
public func folded(_ text: String) -> String {
  var text = text
  let bytes = text.withUTF8 { foldedBytes($0) }
  return String(decoding: bytes, as: UTF8.self)
}

/// The bytes of the folded text.
func foldedBytes(_ text: some Collection<UInt8>) -> [UInt8] {
  var fold = Fold(capacity: text.count)
  var lead: UInt8 = 0
  for byte in text {
    if byte < 0x80 {
      fold.add(ascii: byte)
    } else if byte >= 0xC0 {
      lead = byte
      if !(0xC3...0xCD).contains(byte) { fold.add(start: byte) }
    } else if (0xC3...0xC5).contains(lead) {
      fold.add(latin: Int(lead & 0x1F) << 6 | Int(byte & 0x3F))
    } else if lead == 0xCC || lead == 0xCD {
      continue  // Combining accents, after their letter in decomposed text.
    } else {
      fold.add(rest: byte, of: lead)
    }
  }
  return fold.bytes
}

/// A folded text under construction.
private struct Fold {
  private(set) var bytes: [UInt8] = []
  private var gap = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func add(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): add(letter: byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(letter: byte | 0x20)
    default: gap = true
    }
  }

  /// A scalar from U+00C0 to U+017F, by the table; `*` in it parts words, `+` stands for two letters.
  mutating func add(latin scalar: Int) {
    guard (0xC0...0x17F).contains(scalar) else { return gap = true }
    let letter = latinLetters[scalar - 0xC0]
    switch letter {
    case UInt8(ascii: "*"): gap = true
    case UInt8(ascii: "+"): for letter in twoLetters(scalar) { add(letter: letter) }
    default: add(letter: letter)
    }
  }

  /// The first byte of a scalar beyond Latin; signs and spaces of U+0080 to U+00BF and U+2000 on part words.
  mutating func add(start byte: UInt8) {
    if byte == 0xC2 || byte == 0xE2 { gap = true } else { add(letter: byte) }
  }

  mutating func add(rest byte: UInt8, of lead: UInt8) {
    if lead != 0xC2, lead != 0xE2, !bytes.isEmpty { bytes.append(byte) }
  }

  private mutating func add(letter: UInt8) {
    if gap, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    gap = false
    bytes.append(letter)
  }

  private func twoLetters(_ scalar: Int) -> String.UTF8View {
    switch scalar {
    case 0xC6, 0xE6: "ae".utf8
    case 0xDF: "ss".utf8
    case 0xDE, 0xFE: "th".utf8
    case 0x132, 0x133: "ij".utf8
    default: "oe".utf8
    }
  }
}

/// Base letters of U+00C0 to U+017F, 16 a line.
private let latinLetters = Array(
  ("aaaaaa+ceeeeiiii" + "dnooooo*ouuuuy++" + "aaaaaa+ceeeeiiii" + "dnooooo*ouuuuy+y"
    + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "ii++jjkkklllllll"
    + "lllnnnnnnnnnoooo" + "oo++rrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8)
