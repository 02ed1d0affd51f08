/// How the characters of a file are written as bytes.
public enum TextEncoding: String, Hashable, Sendable {
  /// UTF-8, with or without byte-order mark.
  case utf8 = "UTF-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// Windows-1252, which holds ISO 8859-1.
  case windows1252 = "Windows-1252"
}

/// A file's text as UTF-8, and how it was written.
struct DecodedText {
  /// UTF-8 without byte-order mark.
  var bytes: [UInt8]
  var encoding: TextEncoding
  /// How many bytes or units could not be understood and are now U+FFFD.
  var faultCount = 0

  /// Finds out the encoding: by the byte-order mark, by where the zero bytes are, by whether UTF-8 holds.
  ///
  /// Where a few bad bytes stand among more good accents in UTF-8, the file is UTF-8 with faults; where the bad
  /// bytes prevail it is Windows-1252.
  init(_ bytes: [UInt8]) {
    if let encoding = DecodedText.utf16(bytes) {
      self.init(utf16: bytes, encoding: encoding)
      return
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let census = UTF8Census(bytes)
    if census.faults == 0 {
      self.init(bytes: hasMark ? Array(bytes.dropFirst(3)) : bytes, encoding: .utf8)
    } else if hasMark || census.multibyte > census.faults {
      let text = String(decoding: hasMark ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
      self.init(bytes: Array(text.utf8), encoding: .utf8, faultCount: census.faults)
    } else {
      self.init(windows1252: bytes)
    }
  }

  private init(bytes: [UInt8], encoding: TextEncoding, faultCount: Int = 0) {
    self.bytes = bytes
    self.encoding = encoding
    self.faultCount = faultCount
  }

  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let start = bytes.prefix(1024)
    var zeros = [0, 0]
    for (index, byte) in start.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    guard start.count >= 4 else { return nil }
    if zeros[0] == 0, zeros[1] * 3 > start.count { return .utf16LittleEndian }
    if zeros[1] == 0, zeros[0] * 3 > start.count { return .utf16BigEndian }
    return nil
  }

  private init(utf16 bytes: [UInt8], encoding: TextEncoding) {
    let high = encoding == .utf16BigEndian ? 0 : 1
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let units = stride(from: hasMark ? 2 : 0, to: bytes.count - 1, by: 2).lazy
      .map { UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high]) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 + 16)
    var faults = bytes.count & 1
    _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
      text.append($0)
    }
    faults += DecodedText.replacements(in: text)
    self.init(bytes: text, encoding: encoding, faultCount: faults)
  }

  private init(windows1252 bytes: [UInt8]) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { DecodedText.append(windows1252: byte, to: &text) }
    }
    self.init(bytes: text, encoding: .windows1252, faultCount: DecodedText.replacements(in: text))
  }

  private static func append(windows1252 byte: UInt8, to text: inout [UInt8]) {
    let scalar = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt16(byte)
    if scalar < 0x800 {
      text.append(0xC0 | UInt8(scalar >> 6))
    } else {
      text.append(0xE0 | UInt8(scalar >> 12))
      text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
    }
    text.append(0x80 | UInt8(scalar & 0x3F))
  }

  private static func replacements(in text: [UInt8]) -> Int {
    var count = 0
    for index in text.indices.dropLast(2)
    where text[index] == 0xEF && text[index + 1] == 0xBF && text[index + 2] == 0xBD { count += 1 }
    return count
  }

  /// Whether Windows-1252 makes a scalar of a byte from 80 to 9F.
  static func isWindows1252(_ scalar: UInt16) -> Bool { windows1252.contains(scalar) }

  /// U+0080 to U+009F as Windows-1252 has them (Unicode's CP1252.TXT); five bytes are not assigned.
  private static let windows1252: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
