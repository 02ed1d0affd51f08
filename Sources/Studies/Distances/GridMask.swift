import Shapes

extension Grid {
  /// The runs of cells whose centres lie in a surface (even-odd rule), row by row from the south-west.
  ///
  /// - Parameter surface: a valid surface in the grid's plane, metres.
  /// - Returns: ranges of cell numbers, ascending, none empty.
  /// - Complexity: O(edges × rows that they cross + runs).
  public func cells(inside surface: MultiPolygon<Planar>) -> [Range<Int>] {
    var crossings = [[Double]](repeating: [], count: rows)
    for polygon in surface.polygons {
      for ring in polygon.rings { addCrossings(of: ring, to: &crossings) }
    }
    return crossings.indices.flatMap { runs(row: $0, crossings: crossings[$0].sorted()) }
  }

  private func addCrossings(of ring: Ring<Planar>, to crossings: inout [[Double]]) {
    for (a, b) in zip(ring.points, ring.points.dropFirst()) where a.y != b.y {
      // A row crosses the edge when min ≤ y < max, so that a shared vertex counts once.
      let first = max(0, Int(((min(a.y, b.y) - origin.y) / cell_m).rounded(.up)))
      let end = min(rows, Int(((max(a.y, b.y) - origin.y) / cell_m).rounded(.up)))
      guard first < end else { continue }
      for row in first..<end {
        let y = origin.y + Double(row) * cell_m
        crossings[row].append(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x))
      }
    }
  }

  private func runs(row: Int, crossings: [Double]) -> [Range<Int>] {
    stride(from: 0, to: crossings.count - 1, by: 2).compactMap { index in
      let first = max(0, Int(((crossings[index] - origin.x) / cell_m).rounded(.up)))
      let end = min(columns, Int(((crossings[index + 1] - origin.x) / cell_m).rounded(.up)))
      return first < end ? (row * columns + first)..<(row * columns + end) : nil
    }
  }
}
