import Shapes

/// A closed line in tenths of a pixel, its first point not repeated.
struct GridRing: Hashable, Sendable {
  private(set) var points: [GridPoint] = []

  /// Rounds a ring; repeated points are dropped.
  init(_ positions: [Point<Screen>]) {
    var grid: [GridPoint] = []
    grid.reserveCapacity(positions.count)
    for position in positions {
      let point = GridPoint(position)
      if grid.last != point { grid.append(point) }
    }
    self.init(closing: grid)
  }

  /// A ring of points on the grid of which no two in a row are the same; the first may be repeated at the end.
  init(closing points: consuming [GridPoint]) {
    if points.count > 1, points.first == points.last { points.removeLast() }
    self.points = points
  }

  /// A ring of points on the grid.
  init(points: [GridPoint]) { self.points = points }

  /// Twice the signed area, in hundredths of a square pixel.
  var doubledArea: Int {
    guard let origin = points.first, var last = points.dropFirst().first else { return 0 }
    var area = 0
    for point in points.dropFirst(2) {
      area += origin.cross(last, point)
      last = point
    }
    return area
  }

  /// Whether anything would be seen: 0.05 square pixel or more.
  var isVisible: Bool { points.count > 2 && abs(doubledArea) >= 10 }

  /// The ring turning one way or the other; `nil` where nothing would be seen.
  consuming func visible(turningPositive isPositive: Bool) -> GridRing? {
    let area = doubledArea
    guard points.count > 2, abs(area) >= 10 else { return nil }
    if (area > 0) != isPositive { points.reverse() }
    return self
  }
}
