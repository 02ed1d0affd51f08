/// The stretch between two points, from which others are measured, in tenths of a pixel.
private struct Chord {
  private let start: GridPoint
  private let dx: Double
  private let dy: Double
  private let length: Double

  init(_ start: GridPoint, _ end: GridPoint) {
    self.start = start
    (dx, dy) = (Double(end.x - start.x), Double(end.y - start.y))
    length = dx * dx + dy * dy
  }

  /// The squared distance of a point where it is more than another one.
  @inline(__always) func squaredDistance(of point: GridPoint, above least: Double) -> Double? {
    let (px, py) = (Double(point.x - start.x), Double(point.y - start.y))
    let along = px * dx + py * dy
    let across = px * dy - py * dx
    // Most points are near, which is known without dividing; the margin is far above what rounding can do.
    if along > 0, along < length, across * across < least * length * (1 - 1e-6) { return nil }
    let share = length > 0 ? min(max(along / length, 0), 1) : 0
    let (ex, ey) = (px - share * dx, py - share * dy)
    let distance = ex * ex + ey * ey
    return distance > least ? distance : nil
  }
}

extension [GridPoint] {
  /// The square of the farthest that a dropped point may lie from the line, in tenths of a pixel.
  private static var squaredTolerance: Double { 4 }

  /// Whether a line between two places runs in the direction in which it is thinned.
  func isForward(_ first: Int, _ last: Int) -> Bool {
    var (head, tail) = (first, last)
    while head < tail, self[head] == self[tail] { (head, tail) = (head + 1, tail - 1) }
    return head >= tail || self[head] < self[tail]
  }

  /// The point of a stretch that lies farthest from its chord, the first in the given direction among equals; `nil`
  /// where all lie within the tolerance.
  func farthest(_ first: Int, _ last: Int, isForward: Bool) -> Int? {
    guard last - first > 1 else { return nil }
    let chord = isForward ? Chord(self[first], self[last]) : Chord(self[last], self[first])
    var farthest: Int?
    var most = Self.squaredTolerance
    var index = isForward ? first + 1 : last - 1
    let step = isForward ? 1 : -1
    while index > first, index < last {
      if let distance = chord.squaredDistance(of: self[index], above: most) {
        (farthest, most) = (index, distance)
      }
      index += step
    }
    return farthest
  }
}
