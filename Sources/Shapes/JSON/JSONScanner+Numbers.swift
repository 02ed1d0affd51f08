extension JSONScanner {
  /// Reads a number, which must be finite.
  mutating func number() throws(JSONError) -> Double {
    _ = peek()
    if let plain = bytes.withUnsafeBufferPointer({ PlainNumber($0, from: offset, to: end) }) {
      offset = plain.end
      return plain.value
    }
    let text = try numberText()
    guard let value = decimalNumber(bytes[text]), value.isFinite else { throw failure(.badNumber) }
    return value
  }

  /// Reads a number, as a whole one where it has neither fraction nor exponent.
  mutating func numberValue() throws(JSONError) -> JSONValue {
    let start = offset
    let value = try number()
    let isWhole = bytes[start..<offset].allSatisfy {
      $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e")
    }
    return isWhole ? Int(exactly: value).map { .integer($0) } ?? .number(value) : .number(value)
  }

  /// The extent of the number that starts here, checked as RFC 8259 §6 wants it (no `+`, no leading zero).
  private mutating func numberText() throws(JSONError) -> Range<Int> {
    guard let first = peek() else { throw failure(.truncated) }
    guard first == UInt8(ascii: "-") || isDigit(first) else { throw failure(.unexpected(first)) }
    let start = offset
    while offset < end, isNumberByte(bytes[offset]) { offset += 1 }
    let digits = bytes[start..<offset].drop { $0 == UInt8(ascii: "-") }
    if digits.first == UInt8(ascii: "0"), let second = digits.dropFirst().first, isDigit(second) {
      throw failure(.badNumber)
    }
    return start..<offset
  }

  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
      || byte | 0x20 == UInt8(ascii: "e")
  }
}
