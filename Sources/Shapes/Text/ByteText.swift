/// UTF-8 text under construction: what every writer of the house appends to.
public struct ByteText: Hashable, Sendable {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty text.
  public init(reservingCapacity capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// A text that begins with a string.
  public init(_ text: String) { append(text) }

  /// Bytes as they are, which need not be text.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a string.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends one byte.
  public mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Appends another text.
  public mutating func append(_ other: ByteText) { bytes.append(contentsOf: other.bytes) }

  /// Appends a whole number in decimal digits.
  public mutating func append(integer value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digits: value.magnitude, atLeast: 1)
  }

  /// Appends a number rounded (half away from zero) to a count of decimals, trailing zeros dropped, never with
  /// an exponent, never `-0`.
  ///
  /// - Parameters:
  ///   - value: a finite number; one that would need more than 18 digits is written whole.
  ///   - decimals: 0 to 9.
  ///   - mark: what stands before the decimals.
  public mutating func append(fixed value: Double, decimals: Int, mark: UInt8 = UInt8(ascii: ".")) {
    precondition(value.isFinite && (0...9).contains(decimals), "only finite numbers are written")
    let scaled = abs(ByteText.scaled(value, decimals))
    guard scaled < 9.2e18 else { return append(large: value) }
    let whole = UInt64(scaled)
    // From the last digit to the first, and appended at once: most of what is written goes through here. There are 19
    // digits at most, or nine decimals and a zero, a mark and a sign.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { buffer in
      var (rest, left, place) = (whole, decimals, buffer.count)
      func put(_ byte: UInt8) {
        place -= 1
        buffer[place] = byte
      }
      func putDigit() {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      }
      while left > 0, rest % 10 == 0 { (rest, left) = (rest / 10, left - 1) }
      let hasDecimals = left > 0
      while left > 0 {
        putDigit()
        left -= 1
      }
      if hasDecimals { put(mark) }
      repeat { putDigit() } while rest > 0
      if value < 0, whole > 0 { put(UInt8(ascii: "-")) }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[place...]))
    }
  }

  /// A number as ``append(fixed:decimals:mark:)`` writes it, for those who must know before.
  ///
  /// - Precondition: the value is finite; at most nine decimals.
  public static func written(_ value: Double, decimals: Int) -> Double {
    scaled(value, decimals) / powers[decimals]
  }

  private static func scaled(_ value: Double, _ decimals: Int) -> Double {
    (value * powers[decimals]).rounded()
  }

  private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  /// Numbers so large that a double holds few or none of their decimals: the shortest digits that read back the
  /// same, followed by zeros in place of an exponent.
  private mutating func append(large value: Double) {
    let parts = "\(value.rounded())".split(separator: "e")
    let digits = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let exponent = Int(parts[1].drop { $0 == "+" }) else {
      return append(String(digits[0]))
    }
    let fraction = digits.count == 2 && digits[1] != "0" ? String(digits[1]) : ""
    append(digits[0] + fraction + String(repeating: "0", count: max(0, exponent - fraction.utf8.count)))
  }

  private mutating func append(digits value: UInt, atLeast count: Int) {
    var (digits, bound) = (1, UInt(10))
    while digits < 20, value >= bound {
      digits += 1
      bound = bound.multipliedReportingOverflow(by: 10).partialValue
    }
    digits = max(digits, count)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
    var (rest, place) = (value, bytes.count - 1)
    while rest > 0 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      (rest, place) = (quotient, place - 1)
    }
  }
}
