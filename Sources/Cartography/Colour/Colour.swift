/// An opaque colour in sRGB (IEC 61966-2-1), eight bits a channel.
public struct Colour: Hashable, Sendable {
  /// Red, 0 to 255.
  public var red: UInt8
  /// Green, 0 to 255.
  public var green: UInt8
  /// Blue, 0 to 255.
  public var blue: UInt8

  /// A colour from a number such as `0x1D91C0`.
  public init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  /// The colour as SVG writes it, `#1d91c0`.
  public var hexadecimal: String {
    let rgb = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    return String(unsafeUninitializedCapacity: 7) { bytes in
      bytes[0] = UInt8(ascii: "#")
      for place in 1...6 {
        let digit = UInt8(rgb >> UInt32(24 - 4 * place) & 15)
        bytes[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 7
    }
  }

  /// Black.
  public static let black = Colour(0x000000)
  /// White.
  public static let white = Colour(0xFFFFFF)
}

/// A colour in light itself, red, green and blue each from 0 to 1, where mixing is addition.
struct LinearColour: Hashable, Sendable {
  var red: Double
  var green: Double
  var blue: Double
}

extension Colour {
  /// The colour without the sRGB transfer curve.
  var linear: LinearColour {
    LinearColour(
      red: Colour.expand(red), green: Colour.expand(green), blue: Colour.expand(blue))
  }

  /// The nearest eight-bit colour to an amount of light.
  init(_ light: LinearColour) {
    self.init(
      Colour.compress(light.red) << 16 | Colour.compress(light.green) << 8 | Colour.compress(light.blue))
  }

  private static func expand(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : Colour.power((value + 0.055) / 1.055, 2.4)
  }

  private static func compress(_ light: Double) -> UInt32 {
    let value = min(max(light, 0), 1)
    let encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * Colour.power(value, 1 / 2.4) - 0.055
    return UInt32((encoded * 255).rounded())
  }
}
