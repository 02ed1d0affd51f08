extension JSONScanner {
  /// Reads a string; bytes must be UTF-8, escapes those of RFC 8259 §7, control characters escaped.
  mutating func string() throws(JSONError) -> String {
    try expect(UInt8(ascii: "\""))
    let start = offset
    var isASCII = true
    bytes.withUnsafeBufferPointer { bytes in
      var (place, all): (Int, UInt8) = (start, 0)
      while place < end, bytes[place] >= 0x20, bytes[place] != 0x22, bytes[place] != 0x5C {
        all |= bytes[place]
        place += 1
      }
      (offset, isASCII) = (place, all < 0x80)
    }
    guard offset < end else { throw failure(.truncated) }
    switch bytes[offset] {
    case UInt8(ascii: "\""):
      offset += 1
      return try utf8(start..<(offset - 1), isASCII: isASCII)
    case UInt8(ascii: "\\"): return try escapedString(from: start)
    default: throw failure(.badString)
    }
  }

  /// The slow path: a string with at least one escape.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var text = Array(bytes[start..<offset])
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return try utf8(text)
      case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
      case 0..<0x20: throw failure(.badString)
      default: text.append(byte)
      }
    }
    throw failure(.truncated)
  }

  /// The bytes of a part of the text as a string, without a copy of them in between.
  private func utf8(_ part: Range<Int>, isASCII: Bool) throws(JSONError) -> String {
    let string: String? = bytes.withUnsafeBufferPointer {
      let text = UnsafeBufferPointer(rebasing: $0[part])
      // What is ASCII is valid, and decoded in a fraction of the time that it takes to ask.
      return isASCII ? String(decoding: text, as: UTF8.self) : String(validating: text, as: UTF8.self)
    }
    guard let string else { throw failure(.badString) }
    return string
  }

  private func utf8(_ text: [UInt8]) throws(JSONError) -> String {
    guard let string = String(validating: text, as: UTF8.self) else { throw failure(.badString) }
    return string
  }

  /// The bytes of the escape whose backslash has been taken.
  private mutating func escape() throws(JSONError) -> [UInt8] {
    guard offset < end else { throw failure(.truncated) }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try unicodeEscape())).utf8)
    default: throw failure(.badString)
    }
  }

  /// One `\uXXXX`, or two that form a surrogate pair; a lone surrogate is refused.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[offset...].starts(with: Array("\\u".utf8)) else { throw failure(.badString) }
    offset += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw failure(.badString) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    guard offset + 4 <= end else { throw failure(.truncated) }
    let digits = String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(digits, radix: 16)
    else { throw failure(.badString) }
    offset += 4
    return value
  }
}
