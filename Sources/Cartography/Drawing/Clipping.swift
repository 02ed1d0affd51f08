import Shapes

extension Box where Space == Screen {
  /// The part of a ring that lies in the box; where the ring leaves, it follows the box's side.
  ///
  /// Source: Sutherland and Hodgman, "Reentrant Polygon Clipping", CACM 17(1), 1974.
  func clip(_ ring: [Point<Screen>]) -> [Point<Screen>] {
    let sides: [Side] = [
      Side(isX: true, at: minX, sign: 1), Side(isX: true, at: maxX, sign: -1),
      Side(isX: false, at: minY, sign: 1), Side(isX: false, at: maxY, sign: -1),
    ]
    return sides.reduce(ring) { points, side in side.clip(points) }
  }
}

/// One side of a box: what is kept has `sign · (coordinate − at) ≥ 0`.
private struct Side {
  var isX: Bool
  var at: Double
  var sign: Double

  func clip(_ ring: [Point<Screen>]) -> [Point<Screen>] {
    guard var previous = ring.last else { return [] }
    var kept: [Point<Screen>] = []
    for point in ring {
      if depth(previous) * depth(point) < 0 { kept.append(crossing(previous, point)) }
      if depth(point) >= 0 { kept.append(point) }
      previous = point
    }
    return kept
  }

  private func depth(_ point: Point<Screen>) -> Double { sign * ((isX ? point.x : point.y) - at) }

  private func crossing(_ a: Point<Screen>, _ b: Point<Screen>) -> Point<Screen> {
    let share = depth(a) / (depth(a) - depth(b))
    return isX
      ? Point(x: at, y: a.y + (b.y - a.y) * share) : Point(x: a.x + (b.x - a.x) * share, y: at)
  }
}
