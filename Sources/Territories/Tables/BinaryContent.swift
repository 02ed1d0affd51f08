extension DecodedText {
  /// The line of the first byte that no text has: NUL, or a control character where these are many.
  var binaryLine: Int? {
    var controls = 0
    var first: Int?
    for (index, byte) in bytes.enumerated() where byte < 0x20 {
      if byte == 0 { return line(at: index) }
      guard !DecodedText.layout.contains(byte) else { continue }
      if first == nil { first = index }
      controls += 1
    }
    guard let first, controls > 8, controls * 50 > bytes.count else { return nil }
    return line(at: first)
  }

  /// Tab, line feed, vertical tab, form feed, carriage return, end of file (Ctrl-Z), escape.
  private static let layout: Set<UInt8> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B]

  private func line(at offset: Int) -> Int { 1 + bytes[..<offset].count { $0 == 0x0A } }
}
