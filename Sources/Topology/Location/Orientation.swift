import Shapes

/// On which side of a line a point lies.
enum Orientation {
  /// Positive where `c` lies left of the way from `a` to `b`, negative right of it, zero on it.
  ///
  /// The plain product is trusted where it exceeds its own rounding error (Shewchuk 1997, "Adaptive
  /// precision floating-point arithmetic", the bound A of `orient2d`); else it is taken in doubled precision.
  @inline(__always)
  static func sign(_ a: Point<Planar>, _ b: Point<Planar>, _ c: Point<Planar>) -> Double {
    let left = (a.x - c.x) * (b.y - c.y)
    let right = (a.y - c.y) * (b.x - c.x)
    let difference = left - right
    if abs(difference) > 3.3306690738754716e-16 * (abs(left) + abs(right)) { return difference }
    return carefulSign(a, b, c)
  }

  @inline(never)
  private static func carefulSign(_ a: Point<Planar>, _ b: Point<Planar>, _ c: Point<Planar>) -> Double {
    let left = DoubledProduct(a.x, minus: c.x, times: b.y, minus: c.y)
    let right = DoubledProduct(a.y, minus: c.y, times: b.x, minus: c.x)
    let high = left.high - right.high
    return high != 0 ? high : left.low - right.low
  }
}

/// `(a - b) × (c - d)` as a leading number and what it leaves, good to about 31 digits.
private struct DoubledProduct {
  let high: Double
  let low: Double

  init(_ a: Double, minus b: Double, times c: Double, minus d: Double) {
    let (x, y) = (Self.difference(a, b), Self.difference(c, d))
    let product = x.high * y.high
    let rest = (-product).addingProduct(x.high, y.high)
    let cross = rest + (x.high * y.low + x.low * y.high + x.low * y.low)
    high = product + cross
    low = cross - (high - product)
  }

  /// The rounded difference and the exact rest (Knuth's two-sum).
  private static func difference(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let high = a - b
    let virtual = high - a
    return (high, (a - (high - virtual)) - (b + virtual))
  }
}
