import Shapes

/// What two edges share.
enum EdgeContact {
  case nothing
  /// One end of each, and nothing else.
  case anEnd
  /// More than that, or it is not sure.
  case more

  /// What the edges from `a` to `b` and from `c` to `d` share, decided exactly.
  static func of(_ a: Point<Planar>, _ b: Point<Planar>, _ c: Point<Planar>, _ d: Point<Planar>)
    -> EdgeContact
  {
    if a == c { return b == d ? .more : around(a, b, d) }
    if a == d { return b == c ? .more : around(a, b, c) }
    if b == c { return around(b, a, d) }
    if b == d { return around(b, a, c) }
    if sign(c, d, a) * sign(c, d, b) > 0 || sign(a, b, c) * sign(a, b, d) > 0 { return .nothing }
    return .more
  }

  /// What two edges from one point share: no more than that point, unless they go the same way.
  private static func around(_ point: Point<Planar>, _ a: Point<Planar>, _ b: Point<Planar>) -> EdgeContact {
    if sign(point, a, b) != 0 { return .anEnd }
    let isOpposite = (a.x < point.x) != (b.x < point.x) || (a.y < point.y) != (b.y < point.y)
    return isOpposite ? .anEnd : .more
  }

  /// -1, 0 or 1; none where numbers are so small that their products have lost digits.
  @inline(__always)
  private static func sign(_ a: Point<Planar>, _ b: Point<Planar>, _ c: Point<Planar>) -> Double {
    let sign = Orientation.sign(a, b, c)
    return sign > 1e-280 ? 1 : sign < -1e-280 ? -1 : 0
  }
}
