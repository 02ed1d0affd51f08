import Shapes

/// Obstacles in a k-d tree, for the distance to the nearest (Bentley 1975, "Multidimensional binary search trees").
struct ObstacleTree {
  /// Each range's middle element splits it, by x and y in turn.
  private var points: [Point<Planar>]

  /// - Parameter points: at least one.
  init(_ points: [Point<Planar>]) {
    self.points = points
    arrange(0..<points.count, byX: true)
  }

  private mutating func arrange(_ range: Range<Int>, byX: Bool) {
    guard range.count > 1 else { return }
    points[range].sort { byX ? ($0.x, $0.y) < ($1.x, $1.y) : ($0.y, $0.x) < ($1.y, $1.x) }
    let middle = (range.lowerBound + range.upperBound) / 2
    arrange(range.lowerBound..<middle, byX: !byX)
    arrange(middle + 1..<range.upperBound, byX: !byX)
  }

  /// The distance from a place to the nearest obstacle, in metres.
  func distance(to place: Point<Planar>) -> Double {
    var best = Double.infinity
    search(0..<points.count, byX: true, place, &best)
    return best.squareRoot()
  }

  private func search(_ range: Range<Int>, byX: Bool, _ place: Point<Planar>, _ best: inout Double) {
    guard !range.isEmpty else { return }
    let middle = (range.lowerBound + range.upperBound) / 2
    let (dx, dy) = (place.x - points[middle].x, place.y - points[middle].y)
    best = min(best, dx * dx + dy * dy)
    let offset = byX ? dx : dy
    let (below, above) = (range.lowerBound..<middle, middle + 1..<range.upperBound)
    search(offset < 0 ? below : above, byX: !byX, place, &best)
    if offset * offset < best { search(offset < 0 ? above : below, byX: !byX, place, &best) }
  }
}
