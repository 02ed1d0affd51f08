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

  /// Twice the area of the triangle with two other points, positive where it turns one way.
  func cross(_ b: GridPoint, _ c: GridPoint) -> Int { (b.x - x) * (c.y - y) - (b.y - y) * (c.x - x) }
}

/// A closed line in tenths of a pixel, its first point not repeated.
struct GridRing: Hashable, Sendable {
  private(set) var points: [GridPoint] = []

  /// Rounds a ring; repeated points and points on a straight run are dropped, which changes no drawn line.
  init(_ positions: [Point<Screen>]) {
    points.reserveCapacity(positions.count)
    for position in positions { add(GridPoint(position)) }
    if points.count > 1, points.first == points.last { points.removeLast() }
  }

  private mutating func add(_ point: GridPoint) {
    while let last = points.last {
      if last == point { return }
      guard points.count > 1, isStraight(points[points.count - 2], last, point) else { break }
      points.removeLast()
    }
    points.append(point)
  }

  /// Whether the middle point lies on the way from one to the other.
  private func isStraight(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Bool {
    a.cross(b, c) == 0 && (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) > 0
  }

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
