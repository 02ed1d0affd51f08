import Foundation

/// A colour in CIE 1976 L*a*b* under D65, where distances are roughly those that the eye sees.
///
/// Source: CIE 15:2004, §8.2.1.
public struct Lab: Hashable, Sendable {
  /// Lightness, 0 to 100.
  public var lightness: Double
  /// Green (negative) to red.
  public var a: Double
  /// Blue (negative) to yellow.
  public var b: Double

  /// The colour difference ΔE*ab (CIE 1976); about 2.3 is just noticeable, 10 is seen at a glance.
  public func difference(from other: Lab) -> Double {
    let (dl, da, db) = (lightness - other.lightness, a - other.a, b - other.b)
    return (dl * dl + da * da + db * db).squareRoot()
  }
}

extension Colour {
  static func power(_ base: Double, _ exponent: Double) -> Double { Foundation.pow(base, exponent) }

  /// The colour in L*a*b*.
  public var lab: Lab {
    let light = linear
    let x = (0.4124564 * light.red + 0.3575761 * light.green + 0.1804375 * light.blue) / 0.95047
    let y = 0.2126729 * light.red + 0.7151522 * light.green + 0.0721750 * light.blue
    let z = (0.0193339 * light.red + 0.1191920 * light.green + 0.9503041 * light.blue) / 1.08883
    let (fx, fy, fz) = (Lab.curve(x), Lab.curve(y), Lab.curve(z))
    return Lab(lightness: 116 * fy - 16, a: 500 * (fx - fy), b: 200 * (fy - fz))
  }

  /// A colour between two, mixed in L*a*b*; a `share` of 0 gives the receiver, 1 the other.
  public func mixed(with other: Colour, share: Double) -> Colour {
    let (p, q) = (lab, other.lab)
    return Colour(
      Lab(
        lightness: p.lightness + (q.lightness - p.lightness) * share, a: p.a + (q.a - p.a) * share,
        b: p.b + (q.b - p.b) * share))
  }

  /// The nearest sRGB colour to a place in L*a*b*.
  init(_ lab: Lab) {
    let fy = (lab.lightness + 16) / 116
    let x = 0.95047 * Lab.inverse(fy + lab.a / 500)
    let y = Lab.inverse(fy)
    let z = 1.08883 * Lab.inverse(fy - lab.b / 200)
    self.init(
      LinearColour(
        red: 3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
        green: -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
        blue: 0.0556434 * x - 0.2040259 * y + 1.0572252 * z))
  }
}

extension Lab {
  fileprivate static func curve(_ t: Double) -> Double {
    t > 216.0 / 24389 ? Foundation.cbrt(t) : (24389.0 / 27 * t + 16) / 116
  }

  fileprivate static func inverse(_ f: Double) -> Double {
    f > 6.0 / 29 ? f * f * f : (116 * f - 16) * 27 / 24389
  }
}
