import Shapes

/// Edges in rows, to tell which surfaces hold a point.
struct WindingRows {
  private let run: EdgeRun
  private let rows: CellGrid
  /// The edges of row `r` are `items[starts[r]..<starts[r + 1]]`.
  private var starts: [Int32] = []
  private var items: [Int32] = []

  /// - Complexity: linear in the number of edges.
  init(_ run: EdgeRun) {
    self.run = run
    let box = Box(around: run.points)
    let heights = run.points.indices.reduce(0.0) { $0 + abs(run.points[$1].y - run.end($1).y) }
    // As high as an edge on average: few edges stand in many rows then, and few in each.
    let count = heights > 0 ? box.height / heights * Double(run.points.count) : 1
    rows = CellGrid(rowsIn: box, count: Int(min(max(count, 1), Double(max(run.points.count, 1)))))
    starts = [Int32](repeating: 0, count: rows.count + 1)
    forEachPlace { row, _ in starts[row + 1] += 1 }
    for row in 0..<rows.count { starts[row + 1] += starts[row] }
    items = [Int32](repeating: 0, count: Int(starts[rows.count]))
    var next = starts
    forEachPlace { row, edge in
      items[Int(next[row])] = Int32(edge)
      next[row] += 1
    }
  }

  private func forEachPlace(_ visit: (Int, Int) -> Void) {
    for edge in run.points.indices {
      let (a, b) = (run.points[edge], run.end(edge))
      for row in rows.rows(from: min(a.y, b.y), to: max(a.y, b.y)) { visit(row, edge) }
    }
  }

  /// How often each ring goes around a point: +1 for an outer ring that holds it, -1 for a hole.
  ///
  /// - Returns: the rings that go around it, by rising number; `nil` where the point lies on one of those asked for.
  func rings(around point: Point<Planar>, where isAsked: (Int32) -> Bool) -> [Int32: Int]? {
    guard rows.box.contains(point) else { return [:] }
    var turns: [Int32: Int] = [:]
    let row = rows.rows(from: point.y, to: point.y).lowerBound
    for place in Int(starts[row])..<Int(starts[row + 1]) {
      let edge = Int(items[place])
      let (a, b) = (run.points[edge], run.end(edge))
      guard point.x <= max(a.x, b.x), point.y >= min(a.y, b.y), point.y <= max(a.y, b.y),
        isAsked(run.rings[edge])
      else { continue }
      let side = Orientation.sign(a, b, point)
      if side == 0, point.x >= min(a.x, b.x) { return nil }
      // A ray to the east crosses an edge that rises, the point on its left, or falls, the point on its right; the
      // upper end belongs to the next edge.
      if a.y <= point.y, b.y > point.y, side > 0 { turns[run.rings[edge], default: 0] += 1 }
      if b.y <= point.y, a.y > point.y, side < 0 { turns[run.rings[edge], default: 0] -= 1 }
    }
    return turns.filter { $0.value != 0 }
  }
}
