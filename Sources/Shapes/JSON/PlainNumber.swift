/// A number as coordinates are mostly written, `-12.345678`: fifteen digits at most and no exponent.
///
/// Its value is exact in double arithmetic, as in ``decimalNumber(_:)``, which reads all others.
struct PlainNumber {
  let value: Double
  /// The offset behind its last digit.
  let end: Int

  /// The number that starts at an offset; `nil` where it is not plain, or none.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
    var place = start
    let isNegative = place < limit && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let first = place
    var mantissa: Int64 = 0
    place = PlainNumber.takeDigits(bytes, from: place, to: min(limit, first + 16), &mantissa)
    var digits = place - first
    guard digits > 0, digits == 1 || bytes[first] != UInt8(ascii: "0") else { return nil }
    var decimals = 0
    if place < limit, bytes[place] == UInt8(ascii: ".") {
      let point = place + 1
      place = PlainNumber.takeDigits(bytes, from: point, to: min(limit, point + 16), &mantissa)
      decimals = place - point
      guard decimals > 0 else { return nil }
      digits += decimals
    }
    guard digits <= 15, place == limit || !PlainNumber.continues(bytes[place]) else { return nil }
    let size = Double(mantissa) / PlainNumber.powers[decimals]
    value = isNegative ? -size : size
    end = place
  }

  @inline(__always)
  private static func takeDigits(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, _ mantissa: inout Int64
  ) -> Int {
    var place = start
    while place < limit {
      let digit = bytes[place] &- 48
      guard digit < 10 else { break }
      // Of more than fifteen digits nothing is used.
      mantissa = mantissa &* 10 &+ Int64(digit)
      place += 1
    }
    return place
  }

  /// Whether a byte would belong to the number.
  @inline(__always)
  private static func continues(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
  ]
}
