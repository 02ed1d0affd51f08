import Shapes

extension Box<Planar> {
  /// Whether the segment from `a` to `b` has a point in the box, sides included; exact.
  func isTouched(by a: Point<Planar>, _ b: Point<Planar>) -> Bool {
    guard Box(around: CollectionOfOne(a)).union(Box(around: CollectionOfOne(b))).intersects(self) else {
      return false
    }
    // The boxes meet: only the segment's own line can still part the two.
    let southWest = Orientation.sign(a, b, Point(x: minX, y: minY))
    let southEast = Orientation.sign(a, b, Point(x: maxX, y: minY))
    let northEast = Orientation.sign(a, b, Point(x: maxX, y: maxY))
    let northWest = Orientation.sign(a, b, Point(x: minX, y: maxY))
    return min(southWest, southEast, northEast, northWest) <= 0
      && max(southWest, southEast, northEast, northWest) >= 0
  }
}
