import Shapes

/// Pixels of the page, y downwards; 96 to the inch in print.
public enum Screen: CoordinateSpace {}

extension Box where Space == Screen {
  /// A box from its top left corner and size, in pixels.
  init(x: Double, y: Double, width: Double, height: Double) {
    self.init(minX: x, minY: y, maxX: x + width, maxY: y + height)
  }

  /// A square box around a point, reaching so far each way.
  init(around point: Point<Screen>, reach: Double) {
    self.init(
      minX: point.x - reach, minY: point.y - reach, maxX: point.x + reach, maxY: point.y + reach)
  }

  /// The area that two boxes share, in square pixels.
  func overlap(with other: Box) -> Double {
    let width = min(maxX, other.maxX) - max(minX, other.minX)
    let height = min(maxY, other.maxY) - max(minY, other.minY)
    return width > 0 && height > 0 ? width * height : 0
  }

  /// Whether the other box lies wholly inside.
  func encloses(_ other: Box) -> Bool {
    minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY
  }
}
