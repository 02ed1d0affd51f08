/// The straight pieces of the edges where places may join, by the cells of a grid that they touch.
struct SegmentGrid {
  /// The side of a cell in 10⁻⁷ degrees: about 550 m from south to north, more where the network is very wide.
  private let cell: Int
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
    let (width, height) = (Int(edges.x.max() ?? 0) - minX, Int(edges.y.max() ?? 0) - minY)
    cell = max(
      50_000, Int((Double(width) * Double(height) / 4e6).squareRoot()), max(width, height) / 4_000_000)
    (columns, rows) = (width / cell + 1, height / cell + 1)
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
    var filled = [Int32](repeating: 0, count: Int(counts[columns * rows]))
    eachEntry(edges) { point, cell in
      filled[Int(counts[cell])] = Int32(point)
      counts[cell] += 1
    }
    points = filled
  }

  private func eachEntry(_ edges: EdgeStore, _ body: (Int, Int) -> Void) {
    for point in edgeOf.indices where edgeOf[point] >= 0 { eachCell(edges, point) { body(point, $0) } }
  }

  /// The cells that a piece of road touches, row by row.
  private func eachCell(_ edges: EdgeStore, _ point: Int, _ body: (Int) -> Void) {
    var (low, high) = (point, point + 1)
    if edges.y[low] > edges.y[high] { swap(&low, &high) }
    let (x1, y1) = (Int(edges.x[low]) - minX, Int(edges.y[low]) - minY)
    let (x2, y2) = (Int(edges.x[high]) - minX, Int(edges.y[high]) - minY)
    for row in y1 / cell...y2 / cell {
      var (enter, leave) = (x1, x2)
      if y2 > y1 {
        let slope = Double(x2 - x1) / Double(y2 - y1)
        if row > y1 / cell { enter = x1 + Int((Double(row * cell - y1) * slope).rounded()) }
        if row < y2 / cell { leave = x1 + Int((Double((row + 1) * cell - y1) * slope).rounded()) }
      }
      let (west, east) = (max(0, min(enter, leave) - 1), min(columns * cell - 1, max(enter, leave) + 1))
      for column in west / cell...east / cell { body(row * columns + column) }
    }
  }

  /// Calls `body` with the points in the cells of a square ring around a position, at a distance in cells.
  func visitRing(_ ring: Int, aroundX x: Double, y: Double, _ body: (Int) -> Void) {
    let cell = Double(cell)
    let column = Int(((x - Double(minX)) / cell).rounded(.down))
    let row = Int(((y - Double(minY)) / cell).rounded(.down))
    for cellY in stride(from: max(0, row - ring), through: min(rows - 1, row + ring), by: 1) {
      let step = abs(cellY - row) == ring ? 1 : max(1, 2 * ring)
      for cellX in stride(from: column - ring, through: column + ring, by: step)
      where cellX >= 0 && cellX < columns {
        let index = cellY * columns + cellX
        for entry in first[index]..<first[index + 1] { body(Int(points[Int(entry)])) }
      }
    }
  }

  /// Metres that everything in a ring, or farther out, lies away at least.
  func leastDistance_m(ring: Int, scale: (x: Double, y: Double)) -> Double {
    Double(max(0, ring - 1) * cell) * min(scale.x, scale.y)
  }
}
