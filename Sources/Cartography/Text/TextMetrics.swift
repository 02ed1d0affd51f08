/// A size and weight of text.
public struct Font: Hashable, Sendable {
  /// Size in pixels.
  public var size: Double
  /// Whether it is bold.
  public var isBold: Bool
  /// Whether it slants.
  public var isItalic: Bool
  /// Space added after each character, in pixels.
  public var tracking: Double

  /// A font of the map's family.
  public init(size: Double, isBold: Bool = false, isItalic: Bool = false, tracking: Double = 0) {
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.tracking = tracking
  }

  /// Height of a line of running text, in pixels.
  public var lineHeight: Double { size * 1.32 }

  /// The same font at another size.
  public func scaled(by factor: Double) -> Font {
    Font(size: size * factor, isBold: isBold, isItalic: isItalic, tracking: tracking * factor)
  }

  /// Width of a text, in pixels, as DejaVu Sans sets it.
  public func width(of text: String) -> Double {
    let table = isBold ? WidthTable.bold : WidthTable.regular
    var units = 0
    var count = 0
    for scalar in text.unicodeScalars {
      units += Font.advance(of: scalar, in: table)
      count += 1
    }
    return Double(units) / 2048 * size + Double(count) * tracking
  }

  /// Advance of one character, in 1/2048 of the size; guessed for what the table does not hold.
  private static func advance(of scalar: Unicode.Scalar, in table: [UInt16]) -> Int {
    switch scalar.value {
    case 0x20..<0x180: Int(table[Int(scalar.value) - 0x20])
    case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x2009, 0x202F: 410
    case 0x2018, 0x2019: 690
    case 0x2013: 1024
    case 0x2014, 0x2026, 0x1100...0x11FF, 0x2E80...: 2048
    case 0x2190...0x22FF: 1716
    default: 1450
    }
  }
}
