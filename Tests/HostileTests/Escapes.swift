/// How tables of cases write what is hard to see: `\n`, `\r`, `\t`, `\\`, `\x00`, and `\3{abc}` for a text three times.
enum Escapes {
  /// The bytes of a text.
  static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") { bytes += escape(&rest) } else { bytes.append(byte) }
    }
    return bytes
  }

  private static func escape(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    guard let kind = rest.popFirst() else { return [] }
    switch kind {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "x"):
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      rest = rest.dropFirst(2)
      return [UInt8(digits, radix: 16) ?? 0]
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      rest = [kind] + rest
      let count = Int(String(decoding: rest.prefix { $0 != UInt8(ascii: "{") }, as: UTF8.self)) ?? 0
      rest = rest.drop { $0 != UInt8(ascii: "{") }.dropFirst()
      let end = rest.firstIndex(of: UInt8(ascii: "}")) ?? rest.endIndex
      let part = bytes(String(decoding: rest[..<end], as: UTF8.self))
      rest = rest[end...].dropFirst()
      return Array(repeatElement(part, count: count).joined())
    default: return [kind]
    }
  }

  /// The words of a command line: parted by spaces, `'…'` around one that holds spaces or nothing.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var rest = text[...].drop { $0 == " " }
    while let first = rest.first {
      let end = first == "'" ? "'" as Character : " "
      if first == "'" { rest = rest.dropFirst() }
      let word = rest.prefix { $0 != end }
      words.append(String(decoding: bytes(String(word)), as: UTF8.self))
      rest = rest.dropFirst(word.count + 1).drop { $0 == " " }
    }
    return words
  }
}
