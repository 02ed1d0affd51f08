/// Bytes in which numbers stand with their lowest byte first.
struct LittleEndian {
  let bytes: [UInt8]

  /// The number of so many bytes (at most 8) at a place; `nil` where the bytes end before, or it is beyond `Int`.
  func number(at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, place <= bytes.count - count else { return nil }
    var number: UInt64 = 0
    for offset in (0..<count).reversed() { number = number << 8 | UInt64(bytes[place + offset]) }
    return Int(exactly: number)
  }
}
