import Shapes

/// A place on the page in whole tenths of a pixel: what two neighbours share rounds the same for both.
struct GridPoint: Hashable, Sendable {
  // Half as many bytes as two `Int`: a page has millions of points.
  private let across: Int32
  private let down: Int32

  var x: Int { Int(across) }
  var y: Int { Int(down) }

  /// A place within 2³¹ tenths of a pixel.
  init(x: Int, y: Int) {
    across = Int32(x)
    down = Int32(y)
  }

  /// Rounds a position on the page, which is a number; one beyond 10⁸ pixels is brought back to there.
  init(_ point: Point<Screen>) {
    self.init(x: GridPoint.bounded(point.x * 10), y: GridPoint.bounded(point.y * 10))
  }

  @inline(__always) private static func bounded(_ value: Double) -> Int {
    rounded(min(max(value, -1e9), 1e9))
  }

  /// The nearest whole number, halves away from zero: `rounded()` without a call of the library.
  @inline(__always) static func rounded(_ value: Double) -> Int {
    let whole = Int(value)
    // Exact, since both are as large and share their higher digits.
    let rest = value - Double(whole)
    // A branch that nobody can foresee would cost more than both comparisons.
    return whole + (rest >= 0.5 ? 1 : 0) - (rest <= -0.5 ? 1 : 0)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(packed) }

  /// Both coordinates in one number.
  var packed: UInt64 {
    UInt64(UInt32(bitPattern: across &+ 0x4000_0000)) << 32 | UInt64(UInt32(bitPattern: down &+ 0x4000_0000))
  }

  /// Twice the area of the triangle with two other points, positive where it turns one way.
  func cross(_ b: GridPoint, _ c: GridPoint) -> Int { (b.x - x) * (c.y - y) - (b.y - y) * (c.x - x) }
}

extension GridPoint: Comparable {
  static func < (a: GridPoint, b: GridPoint) -> Bool { a.x != b.x ? a.x < b.x : a.y < b.y }
}
