extension UInt8 {
  /// Whether a byte of UTF-8 stands for itself in XML and in pages: what is printed in ASCII but for marks, and Latin
  /// letters with accents, which are C3 to C9 and a byte from 80 to BF.
  ///
  /// Most texts are made of these alone, and need no look at each of their characters.
  var isPlain: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    case 0x20..<0x7F, 0x80..<0xC0, 0xC3..<0xCA: true
    default: false
    }
  }
}
