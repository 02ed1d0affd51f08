/// The straight pieces of the edges where places may join, by the cells of a grid that they touch.
struct SegmentGrid {
  /// Cells are this high and at most this wide, in 10⁻⁷ degrees: about 550 m.
  private static let cell = 50_000
  private let minX: Int
  private let minY: Int
  private let columns: Int
  private let rows: Int
  /// For each cell its first entry; one more ends the last.
  private var first: [Int32] = []
  /// Points whose step to the next one touches the cell.
  private var points: [Int32] = []
  /// For each point its edge, where that may be joined.
  private(set) var edgeOf: [Int32] = []

  /// Puts the joinable edges of a graph in a grid.
  init(_ graph: RoadGraph) {
    let edges = graph.edges
    minX = Int(edges.x.min() ?? 0)
    minY = Int(edges.y.min() ?? 0)
    columns = (Int(edges.x.max() ?? 0) - minX) / SegmentGrid.cell + 1
    rows = (Int(edges.y.max() ?? 0) - minY) / SegmentGrid.cell + 1
    edgeOf = [Int32](repeating: -1, count: edges.x.count)
    for edge in 0..<edges.count where graph.isJoinable(edge) {
      for point in edges.points(edge).dropLast() { edgeOf[point] = Int32(edge) }
    }
    fill(edges)
  }

  private mutating func fill(_ edges: EdgeStore) {
    var counts = [Int32](repeating: 0, count: columns * rows + 1)
    eachEntry(edges) { _, cell in counts[cell + 1] += 1 }
    for cell in 0..<(columns * rows) { counts[cell + 1] += counts[cell] }
    first = counts
    points = [Int32](repeating: 0, count: Int(counts[columns * rows]))
    var filled: [Int32] = points
    eachEntry(edges) { point, cell in
      filled[Int(counts[cell])] = Int32(point)
      counts[cell] += 1
    }
    points = filled
  }

  private func eachEntry(_ edges: EdgeStore, _ body: (Int, Int) -> Void) {
    for point in edgeOf.indices where edgeOf[point] >= 0 {
      let (x1, x2) = (column(Int(edges.x[point])), column(Int(edges.x[point + 1])))
      let (y1, y2) = (row(Int(edges.y[point])), row(Int(edges.y[point + 1])))
      for y in min(y1, y2)...max(y1, y2) {
        for x in min(x1, x2)...max(x1, x2) { body(point, y * columns + x) }
      }
    }
  }

  private func column(_ x: Int) -> Int { (x - minX) / SegmentGrid.cell }
  private func row(_ y: Int) -> Int { (y - minY) / SegmentGrid.cell }

  /// Calls `body` with the points in the cells of a square ring around a position, at a distance in cells.
  ///
  /// - Returns: false where the ring lies all outside the grid, beyond it.
  func visitRing(_ ring: Int, aroundX x: Double, y: Double, _ body: (Int) -> Void) {
    let cell = Double(SegmentGrid.cell)
    let column = Int(((x - Double(minX)) / cell).rounded(.down))
    let row = Int(((y - Double(minY)) / cell).rounded(.down))
    for cellY in max(0, row - ring)...max(0, min(rows - 1, row + ring)) where abs(cellY - row) <= ring {
      let isEdge = abs(cellY - row) == ring
      for cellX in stride(from: column - ring, through: column + ring, by: isEdge ? 1 : max(1, 2 * ring))
      where cellX >= 0 && cellX < columns {
        let index = cellY * columns + cellX
        for entry in first[index]..<first[index + 1] { body(Int(points[Int(entry)])) }
      }
    }
  }

  /// Metres that everything in a ring, or farther out, lies away at least.
  static func leastDistance_m(ring: Int, scale: (x: Double, y: Double)) -> Double {
    Double(max(0, ring - 1) * cell) * min(scale.x, scale.y)
  }
}
