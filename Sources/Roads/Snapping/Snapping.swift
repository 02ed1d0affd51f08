import Shapes

/// Finds the nearest point of the nearest joinable edge.
struct Snapping {
  let graph: RoadGraph
  let grid: SegmentGrid

  init(_ graph: RoadGraph) {
    self.graph = graph
    grid = SegmentGrid(graph)
  }

  /// Where a place joins the network; `nil` where no edge is within reach, or the place is not on Earth.
  func anchor(of place: Point<Geographic>, within_m reach: Double) -> Anchor? {
    guard place.isOnEarth, abs(place.y) <= 85, reach >= 0, reach < 1e6 else { return nil }
    let (x, y) = (place.x * Ground.perDegree, place.y * Ground.perDegree)
    let scale = Ground.scale(at: y)
    var (best, ring) = (Nearest(distance_m: reach.nextUp), 0)
    while grid.leastDistance_m(ring: ring, scale: scale) < best.distance_m {
      grid.visitRing(ring, aroundX: x, y: y) { best.look(at: $0, of: graph.edges, fromX: x, y: y, scale) }
      ring += 1
    }
    return anchor(best)
  }

  private func anchor(_ nearest: Nearest) -> Anchor? {
    guard nearest.point >= 0 else { return nil }
    let (edges, point) = (graph.edges, nearest.point)
    let (x, y) = (Double(edges.x[point]), Double(edges.y[point]))
    return Anchor(
      position: Ground.point(
        x + nearest.fraction * (Double(edges.x[point + 1]) - x),
        y + nearest.fraction * (Double(edges.y[point + 1]) - y)),
      offRoad_m: nearest.distance_m, edge: grid.edgeOf[point], point: Int32(point), fraction: nearest.fraction
    )
  }
}

/// The nearest piece of road so far; of two at the same distance the one that comes first in the arrays.
private struct Nearest {
  var distance_m: Double
  var point = -1
  var fraction = 0.0

  mutating func look(
    at point: Int, of edges: EdgeStore, fromX x: Double, y: Double, _ scale: (x: Double, y: Double)
  ) {
    let (ax, ay) = ((Double(edges.x[point]) - x) * scale.x, (Double(edges.y[point]) - y) * scale.y)
    let (bx, by) = ((Double(edges.x[point + 1]) - x) * scale.x, (Double(edges.y[point + 1]) - y) * scale.y)
    let (dx, dy) = (bx - ax, by - ay)
    let length2 = dx * dx + dy * dy
    var fraction = length2 > 0 ? min(1, max(0, -(ax * dx + ay * dy) / length2)) : 0
    // Within a millimetre of a point it is the point.
    if fraction * length2.squareRoot() < 1e-3 { fraction = 0 }
    if (1 - fraction) * length2.squareRoot() < 1e-3 { fraction = 1 }
    let (nearX, nearY) = (ax + fraction * dx, ay + fraction * dy)
    let distance = (nearX * nearX + nearY * nearY).squareRoot()
    if distance < distance_m || (distance == distance_m && point < self.point) {
      (distance_m, self.point, self.fraction) = (distance, point, fraction)
    }
  }
}
