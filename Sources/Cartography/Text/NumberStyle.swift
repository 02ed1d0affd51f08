import Shapes

/// How a language writes numbers.
public struct NumberStyle: Hashable, Sendable {
  /// Between groups of three digits.
  public var thousands: String
  /// Before the decimals.
  public var decimal: String
  /// Between a number and its unit.
  public var unitSpace: String
  /// Between a number and the per cent sign.
  public var percentSpace: String

  /// A style from its four signs.
  public init(thousands: String, decimal: String, unitSpace: String, percentSpace: String) {
    self.thousands = thousands
    self.decimal = decimal
    self.unitSpace = unitSpace
    self.percentSpace = percentSpace
  }

  /// `1 234,5 km`, with narrow no-break spaces between digits (Imprimerie nationale, "Lexique des règles
  /// typographiques", 2002).
  public static let french = NumberStyle(
    thousands: "\u{202F}", decimal: ",", unitSpace: "\u{A0}", percentSpace: "\u{202F}")

  /// `1,234.5 km`.
  public static let english = NumberStyle(
    thousands: ",", decimal: ".", unitSpace: "\u{A0}", percentSpace: "")

  /// A number rounded to some decimals, trailing zeros kept, with its unit.
  ///
  /// - Parameters:
  ///   - value: what is not finite comes out as `–`.
  ///   - decimals: 0 to 9.
  ///   - unit: `km`, `%`; nothing where empty.
  /// - Returns: the text, which never breaks over a line.
  public func string(_ value: Double, decimals: Int = 0, unit: String = "") -> String {
    guard value.isFinite else { return "–" }
    let decimals = min(max(decimals, 0), 9)
    var plain = ByteText()
    plain.append(fixed: value, decimals: decimals)
    let point = plain.bytes.firstIndex(of: UInt8(ascii: ".")) ?? plain.bytes.count
    var text = ByteText()
    append(grouped: plain.bytes[..<point], to: &text)
    if decimals > 0 {
      let fraction = plain.bytes.dropFirst(point + 1)
      text.append(decimal)
      for digit in fraction { text.append(byte: digit) }
      for _ in fraction.count..<decimals { text.append(byte: UInt8(ascii: "0")) }
    }
    if !unit.isEmpty {
      text.append(unit == "%" ? percentSpace : unitSpace)
      text.append(unit)
    }
    return text.string
  }

  /// Digits in groups of three; a hyphen becomes the minus sign.
  private func append(grouped digits: ArraySlice<UInt8>, to text: inout ByteText) {
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { text.append("−") }
    let plain = digits.dropFirst(isNegative ? 1 : 0)
    for (index, digit) in plain.enumerated() {
      if index > 0, (plain.count - index) % 3 == 0 { text.append(thousands) }
      text.append(byte: digit)
    }
  }
}

/// The decimals and unit of a quantity.
public struct Quantity: Hashable, Sendable {
  /// Digits after the decimal sign, 0 to 9.
  public var decimals: Int
  /// `km`, `%`, or nothing.
  public var unit: String

  /// A quantity from its decimals and unit.
  public init(decimals: Int = 0, unit: String = "") {
    self.decimals = decimals
    self.unit = unit
  }
}
