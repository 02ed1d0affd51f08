/// Numbers as they are written, from the last digit to the first, to be appended at once: most of what is written goes
/// through here.
struct DigitsFromTheEnd {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var place: Int

  /// Nothing yet.
  ///
  /// - Parameter buffer: as long as what will be put: a number has 20 digits at most, a mark and a sign.
  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
    place = buffer.count
  }

  /// What has been put.
  var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: buffer[place...]) }

  /// Puts a byte before the others.
  mutating func put(_ byte: UInt8) {
    place -= 1
    buffer[place] = byte
  }

  /// Puts a whole number.
  mutating func put(whole value: UInt64) {
    var rest = value
    repeat { putDigit(of: &rest) } while rest > 0
  }

  /// Puts a number without its trailing zeros after the mark; never `-0`.
  ///
  /// - Parameters:
  ///   - scaled: the number times ten to the decimals, whole, below 9.2e18.
  ///   - decimals: 0 to 9.
  ///   - mark: what stands before the decimals.
  mutating func put(fixed scaled: Double, decimals: Int, mark: UInt8) {
    let whole = UInt64(abs(scaled))
    var (rest, left) = (whole, decimals)
    while left > 0, rest % 10 == 0 { (rest, left) = (rest / 10, left - 1) }
    if left > 0 {
      for _ in 0..<left { putDigit(of: &rest) }
      put(mark)
    }
    put(whole: rest)
    if scaled < 0, whole > 0 { put(UInt8(ascii: "-")) }
  }

  private mutating func putDigit(of rest: inout UInt64) {
    let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
    put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
    rest = quotient
  }
}
