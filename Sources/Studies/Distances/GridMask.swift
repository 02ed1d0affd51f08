import Shapes

extension Grid {
  /// The runs of cells whose centres lie in a surface (even-odd rule), row by row from the south-west.
  ///
  /// - Parameter surface: a valid surface in the grid's plane, metres.
  /// - Returns: ranges of cell numbers, ascending, none empty.
  /// - Complexity: O(edges × rows that they cross + runs).
  public func cells(inside surface: MultiPolygon<Planar>) -> [Range<Int>] {
    cells(insideEdges: PlanarEdge.edges(of: surface, from: Point<Planar>(x: 0, y: 0)))
  }

  /// The same, for the edges of closed rings.
  func cells(insideEdges edges: [PlanarEdge]) -> [Range<Int>] {
    var crossings = [[Double]](repeating: [], count: rows)
    for edge in edges where edge.a.y != edge.b.y { addCrossings(of: edge, to: &crossings) }
    return crossings.indices.flatMap { runs(row: $0, crossings: crossings[$0].sorted()) }
  }

  private func addCrossings(of edge: PlanarEdge, to crossings: inout [[Double]]) {
    let (a, b) = (edge.a, edge.b)
    // A row crosses the edge when min ≤ y < max, so that a shared vertex counts once.
    let first = max(0, Int(((min(a.y, b.y) - origin.y) / cell_m).rounded(.up)))
    let end = min(rows, Int(((max(a.y, b.y) - origin.y) / cell_m).rounded(.up)))
    guard first < end else { return }
    for row in first..<end {
      let share = (origin.y + Double(row) * cell_m - a.y) / (b.y - a.y)
      crossings[row].append(edge.point(at: share).x)
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
