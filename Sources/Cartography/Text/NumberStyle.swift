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
    var text = ByteText()
    text.append(fixed: value, decimals: decimals)
    let parts = text.string.split(separator: ".", omittingEmptySubsequences: false)
    var written = grouped(String(parts[0]))
    if decimals > 0 {
      let fraction = parts.count > 1 ? String(parts[1]) : ""
      written += decimal + fraction + String(repeating: "0", count: decimals - fraction.count)
    }
    guard !unit.isEmpty else { return written }
    return written + (unit == "%" ? percentSpace : unitSpace) + unit
  }

  /// Digits in groups of three; a hyphen becomes the minus sign.
  private func grouped(_ digits: String) -> String {
    let isNegative = digits.hasPrefix("-")
    let plain = Array(isNegative ? digits.dropFirst() : digits[...])
    var text = isNegative ? "−" : ""
    for (index, digit) in plain.enumerated() {
      if index > 0, (plain.count - index) % 3 == 0 { text += thousands }
      text.append(digit)
    }
    return text
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
