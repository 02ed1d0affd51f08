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
    let isTaken: Void? = text.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isTaken == nil { bytes.append(contentsOf: text.utf8) }
  }

  /// Forgets the bytes and keeps their place, for a text that is written again and again.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Appends one byte.
  public mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Appends another text.
  public mutating func append(_ other: ByteText) { bytes.append(contentsOf: other.bytes) }

  /// Appends a whole number in decimal digits.
  public mutating func append(integer value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digits: value.magnitude)
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
    guard abs(ByteText.scaled(value, decimals)) < ByteText.largest else { return append(large: value) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { buffer in
      var digits = DigitsFromTheEnd(buffer)
      digits.put(fixed: ByteText.scaled(value, decimals), decimals: decimals, mark: mark)
      bytes.append(contentsOf: digits.written)
    }
  }

  /// Appends a position as GeoJSON has it, `[x,y]`, each number as ``append(fixed:decimals:mark:)`` writes it.
  mutating func append(position point: Point<some CoordinateSpace>, decimals: Int) {
    precondition(point.isFinite, "only finite numbers are written")
    let (x, y) = (ByteText.scaled(point.x, decimals), ByteText.scaled(point.y, decimals))
    guard abs(x) < ByteText.largest, abs(y) < ByteText.largest else {
      return append(distantPosition: point, decimals: decimals)
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 52) { buffer in
      var digits = DigitsFromTheEnd(buffer)
      digits.put(UInt8(ascii: "]"))
      digits.put(fixed: y, decimals: decimals, mark: UInt8(ascii: "."))
      digits.put(UInt8(ascii: ","))
      digits.put(fixed: x, decimals: decimals, mark: UInt8(ascii: "."))
      digits.put(UInt8(ascii: "["))
      bytes.append(contentsOf: digits.written)
    }
  }

  private mutating func append(distantPosition point: Point<some CoordinateSpace>, decimals: Int) {
    append("[")
    append(fixed: point.x, decimals: decimals)
    append(",")
    append(fixed: point.y, decimals: decimals)
    append("]")
  }

  /// What has more digits than a whole number of 64 bits, once its decimals are before the point.
  private static let largest = 9.2e18

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

  private mutating func append(digits value: UInt) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
      var digits = DigitsFromTheEnd(buffer)
      digits.put(whole: UInt64(value))
      bytes.append(contentsOf: digits.written)
    }
  }
}
