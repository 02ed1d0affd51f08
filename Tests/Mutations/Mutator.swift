import Samples

/// Changes bytes at random, the same for a seed: small slips, torn files, and what parsers stumble over.
struct Mutator {
  private var generator: SeededGenerator
  private let others: [[UInt8]]

  /// A mutator that may splice in pieces of other files.
  init(seed: UInt64, others: [[UInt8]]) {
    generator = SeededGenerator(seed: seed)
    self.others = others
  }

  /// A changed copy: one to eight changes.
  mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &generator) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let longest = Mutator.lengths.randomElement(using: &generator) ?? 1
    let end = min(bytes.count, place + Int.random(in: 0...longest, using: &generator))
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator) }
    case 1: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.removeSubrange(place...)
    case 5: bytes.replaceSubrange(place..<end, with: word())
    case 6: bytes.insert(contentsOf: word(), at: place)
    case 7: replaceNumber(in: &bytes, from: place)
    case 8: bytes.insert(contentsOf: piece(), at: place)
    default: swapLines(in: &bytes, at: place)
    }
  }

  private mutating func word() -> [UInt8] {
    Array((Mutator.words.randomElement(using: &generator) ?? "").utf8)
  }

  private mutating func piece() -> [UInt8] {
    guard let other = others.randomElement(using: &generator), !other.isEmpty else { return [] }
    let start = Int.random(in: 0..<other.count, using: &generator)
    return Array(other[start..<min(other.count, start + Int.random(in: 1...200, using: &generator))])
  }

  /// Puts another number in the place of the next one.
  private mutating func replaceNumber(in bytes: inout [UInt8], from place: Int) {
    let isPart = { (byte: UInt8) in (48...57).contains(byte) || byte == 0x2E || byte == 0x2D }
    guard let start = bytes[place...].firstIndex(where: isPart) else { return }
    let end = bytes[start...].firstIndex { !isPart($0) } ?? bytes.count
    bytes.replaceSubrange(
      start..<end, with: Array((Mutator.numbers.randomElement(using: &generator) ?? "0").utf8))
  }

  /// Exchanges the line at a place with the one after it.
  private func swapLines(in bytes: inout [UInt8], at place: Int) {
    guard let first = bytes[place...].firstIndex(of: 0x0A),
      let second = bytes[(first + 1)...].firstIndex(of: 0x0A)
    else { return }
    let start = (bytes[..<first].lastIndex(of: 0x0A) ?? -1) + 1
    bytes.replaceSubrange(start...second, with: bytes[(first + 1)...second] + bytes[start...first])
  }

  private static let lengths = [1, 4, 16, 64, 1_024, 65_536]
  private static let numbers = [
    "0", "-0", "-1", "1e308", "-1e308", "1e-320", "NaN", "Infinity", "1e999", "180", "-180", "90", "-90",
    "360", "91",
    "9223372036854775807", "9223372036854775808", "0.1", "00", "0x10", "1,5", "44.15", "2.15", "6279642",
  ]
  private static let words = [
    "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", "\0", "{", "}", "[", "]", ":", "null", "true", "-",
    "#", "&a",
    "*a", "? ", "- ", "|", ">", "!!binary ", "%YAML", "---\n", "\u{FEFF}", "\u{FFFF}", "é", "\u{202E}",
    "\u{1B}[2J", "<",
    "<![CDATA[", "]]>", "&amp;", "\\u0000", "\\ud800", "\\", "=cmd()", "sep=;\n", "Feature", "Polygon",
    "coordinates",
    "[[[", "]]]", "CRS3035RES200mN", "\u{FF}\u{FE}",
  ]
}
