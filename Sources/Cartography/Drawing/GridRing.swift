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
  init(closing points: [GridPoint]) {
    self.points = points
    if points.count > 1, points.first == points.last { self.points.removeLast() }
  }

  /// A ring of points on the grid.
  init(points: [GridPoint]) { self.points = points }

  /// Twice the signed area, in hundredths of a square pixel.
  var doubledArea: Int {
    guard let origin = points.first else { return 0 }
    return points.indices.dropLast().reduce(0) { $0 + origin.cross(points[$1], points[$1 + 1]) }
  }

  /// Whether anything would be seen: 0.05 square pixel or more.
  var isVisible: Bool { points.count > 2 && abs(doubledArea) >= 10 }

  /// The ring turning one way or the other.
  func turning(positive: Bool) -> GridRing {
    guard (doubledArea > 0) != positive else { return self }
    var other = self
    other.points.reverse()
    return other
  }
}
