import Shapes

/// A place on the page in whole tenths of a pixel: what two neighbours share rounds the same for both.
struct GridPoint: Hashable, Sendable {
  var x: Int
  var y: Int

  init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// Rounds a position on the page; the fit has bounded it.
  init(_ point: Point<Screen>) {
    x = Int((point.x * 10).rounded())
    y = Int((point.y * 10).rounded())
  }

  func hash(into hasher: inout Hasher) { hasher.combine(x << 32 ^ y & 0xFFFF_FFFF) }

  /// Twice the area of the triangle with two other points, positive where it turns one way.
  func cross(_ b: GridPoint, _ c: GridPoint) -> Int { (b.x - x) * (c.y - y) - (b.y - y) * (c.x - x) }
}
