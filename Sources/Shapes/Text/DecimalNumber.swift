/// Reads a decimal number (`-12.5`, `4.1e3`) exactly as `strtod` would, faster for the usual ones.
///
/// Up to 15 digits and ten to the ±22 are exact in double arithmetic (Clinger, "How to read floating point
/// numbers accurately", PLDI 1990, §3); the rest goes to the standard library.
///
/// - Returns: the number, or `nil` where the bytes are not one decimal number.
public func decimalNumber(_ bytes: some RandomAccessCollection<UInt8>) -> Double? {
  var scanner = DecimalScanner()
  for byte in bytes { guard scanner.take(byte) else { return nil } }
  guard scanner.isComplete else { return nil }
  return scanner.fastValue ?? Double(String(decoding: bytes, as: UTF8.self))
}

/// The state of reading one decimal number.
private struct DecimalScanner {
  private enum Place { case start, sign, whole, point, fraction, exponent, exponentSign, exponentDigits }
  private var place = Place.start
  private var mantissa: UInt64 = 0
  private var digits = 0
  private var decimals = 0
  private var exponent = 0
  private var isNegative = false
  private var exponentIsNegative = false

  var isComplete: Bool { place == .whole || place == .fraction || place == .exponentDigits }

  var fastValue: Double? {
    let power = (exponentIsNegative ? -exponent : exponent) - decimals
    guard digits <= 15, abs(power) <= 22 else { return nil }
    let scale = DecimalScanner.powers[abs(power)]
    let value = power < 0 ? Double(mantissa) / scale : Double(mantissa) * scale
    return isNegative ? -value : value
  }

  mutating func take(_ byte: UInt8) -> Bool {
    switch (byte, place) {
    case (48...57, _): return takeDigit(byte - 48)
    case (UInt8(ascii: "."), .whole): place = .point
    case (UInt8(ascii: "-"), .start), (UInt8(ascii: "+"), .start):
      isNegative = byte == UInt8(ascii: "-")
      place = .sign
    case (UInt8(ascii: "-"), .exponent), (UInt8(ascii: "+"), .exponent):
      exponentIsNegative = byte == UInt8(ascii: "-")
      place = .exponentSign
    case (UInt8(ascii: "e"), .whole), (UInt8(ascii: "E"), .whole), (UInt8(ascii: "e"), .fraction),
      (UInt8(ascii: "E"), .fraction):
      place = .exponent
    default: return false
    }
    return true
  }

  private mutating func takeDigit(_ digit: UInt8) -> Bool {
    switch place {
    case .start, .sign, .whole:
      place = .whole
      takeMantissa(digit)
    case .point, .fraction:
      place = .fraction
      decimals += 1
      takeMantissa(digit)
    case .exponent, .exponentSign, .exponentDigits:
      place = .exponentDigits
      exponent = min(exponent * 10 + Int(digit), 100_000)
    }
    return true
  }

  private mutating func takeMantissa(_ digit: UInt8) {
    if digits > 0 || digit > 0 { digits += 1 }
    if digits <= 15 { mantissa = mantissa * 10 + UInt64(digit) }
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]
}
