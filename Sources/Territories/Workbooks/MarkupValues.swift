internal import Shapes

extension MarkupReading {
  /// Where the value of an attribute of the element just opened stands in the window; `nil` where it has none.
  ///
  /// - Parameters:
  ///   - wanted: its name; with its prefix, where it has one.
  ///   - hasAnyPrefix: whether the name has a prefix that is not known.
  func attribute(
    _ wanted: StaticString, hasAnyPrefix: Bool = false
  ) throws(WorkbookError) -> Range<Int>? {
    var place = attributes.lowerBound
    while let start = window[place..<attributes.upperBound].firstIndex(where: { $0 > 0x20 }) {
      guard let mark = window[start..<attributes.upperBound].firstIndex(of: UInt8(ascii: "=")) else {
        throw fault
      }
      let name = window[start..<mark].prefix { $0 > 0x20 }
      let rest = window[(mark + 1)..<attributes.upperBound].drop { $0 <= 0x20 }
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = rest.dropFirst().firstIndex(of: quote)
      else { throw fault }
      if matches(name, wanted, hasAnyPrefix) { return (rest.startIndex + 1)..<end }
      place = end + 1
    }
    return nil
  }

  private func matches(_ name: ArraySlice<UInt8>, _ wanted: StaticString, _ hasAnyPrefix: Bool) -> Bool {
    guard hasAnyPrefix else { return MarkupReading.equal(name, wanted) }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return MarkupReading.equal(name[(colon + 1)...], wanted)
  }

  /// The value of an attribute as text.
  func string(_ wanted: StaticString, hasAnyPrefix: Bool = false) throws(WorkbookError) -> String? {
    guard let range = try attribute(wanted, hasAnyPrefix: hasAnyPrefix) else { return nil }
    var bytes: [UInt8] = []
    try append(range, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of an attribute that counts something; `nil` where it has none or it is no such number.
  func count(_ wanted: StaticString) throws(WorkbookError) -> Int? {
    guard let range = try attribute(wanted), (1...9).contains(range.count) else { return nil }
    return window[range].reduce(0) { count, byte in
      guard let count, (48...57).contains(byte) else { return nil }
      return count * 10 + Int(byte - 48)
    }
  }

  /// Appends the text just met.
  func appendText(to bytes: inout [UInt8]) throws(WorkbookError) {
    // XML has no other control characters (§2.2), and no spreadsheet writes any.
    guard window[text].allSatisfy({ $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }) else {
      throw fault
    }
    if isLiteral { bytes.append(contentsOf: window[text]) } else { try append(text, to: &bytes) }
  }

  /// Appends a piece of the window in which references stand for characters.
  private func append(_ range: Range<Int>, to bytes: inout [UInt8]) throws(WorkbookError) {
    var place = range.lowerBound
    while let mark = window[place..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      bytes.append(contentsOf: window[place..<mark])
      let body = window[(mark + 1)..<min(mark + 12, range.upperBound)]
      guard let end = body.firstIndex(of: UInt8(ascii: ";")), let scalar = character(body[..<end]) else {
        throw fault
      }
      bytes.append(contentsOf: UTF8.encode(scalar)?.map { $0 } ?? [])
      place = end + 1
    }
    bytes.append(contentsOf: window[place..<range.upperBound])
  }

  /// The character that a reference stands for, where XML 1.0 allows it.
  private func character(_ reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
    Unicode.Scalar(xmlReference: String(decoding: reference, as: UTF8.self)).flatMap { scalar in
      scalar.value >= 0x20 || [9, 10, 13].contains(scalar.value) ? scalar : nil
    }
  }
}
