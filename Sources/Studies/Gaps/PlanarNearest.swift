import Shapes

/// Places in the plane, from west to east, for the straight distance to the nearest.
struct PlanarNearest: Sendable {
  private let places: [Point<Planar>]

  init(_ places: [Point<Planar>]) {
    self.places = places.sorted { $0.x < $1.x }
  }

  /// The distance from a point to the nearest place, in metres; infinite where there is none.
  ///
  /// - Complexity: the places that lie no farther to the east or west than the nearest.
  func leastDistance_m(from point: Point<Planar>) -> Double {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].x < point.x { low = middle + 1 } else { high = middle }
    }
    var least = Double.infinity
    /// Whether the places beyond this one may be nearer.
    func look(at place: Point<Planar>) -> Bool {
      let (x, y) = (place.x - point.x, place.y - point.y)
      guard x * x < least else { return false }
      least = min(least, x * x + y * y)
      return true
    }
    var (west, east) = (low - 1, low)
    while west >= 0, look(at: places[west]) { west -= 1 }
    while east < places.count, look(at: places[east]) { east += 1 }
    return least.squareRoot()
  }
}
