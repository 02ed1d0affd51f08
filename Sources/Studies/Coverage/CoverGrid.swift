import Shapes

/// A covered surface laid out in square cells, so that what lies near a commune is found at once.
///
/// Each cell knows the edges that may touch it, and whether its centre is covered.
struct CoverGrid {
  let grid: Grid
  let edges: [PlanarEdge]
  private let starts: [Int32]
  private let items: [Int32]
  private let centers: [Bool]

  /// Lays out a cover over a box; both from the same origin, in metres.
  init(
    _ cover: MultiPolygon<Planar>, over box: Box<Planar>, from origin: Point<Planar>, cell_m: Double = 1_500
  ) {
    let edges = PlanarEdge.edges(of: cover, from: origin)
    let extent = edges.reduce(box) { $0.union($1.box) }
    let grid = Grid(covering: extent.enlarged(by: cell_m), cell_m: cell_m)
    self.grid = grid
    self.edges = edges
    (starts, items) = CoverGrid.index(edges, grid)
    centers = CoverGrid.centers(edges, grid)
  }

  /// A rectangle of cells.
  struct Cells {
    var minColumn: Int
    var maxColumn: Int
    var minRow: Int
    var maxRow: Int
  }

  /// The cells that a box touches.
  func cells(of box: Box<Planar>) -> Cells { CoverGrid.cells(of: box, grid) }

  private static func cells(of box: Box<Planar>, _ grid: Grid) -> Cells {
    func column(_ x: Double) -> Int { Int(((x - grid.origin.x) / grid.cell_m + 0.5).rounded(.down)) }
    func row(_ y: Double) -> Int { Int(((y - grid.origin.y) / grid.cell_m + 0.5).rounded(.down)) }
    return Cells(
      minColumn: min(max(column(box.minX), 0), grid.columns - 1),
      maxColumn: min(max(column(box.maxX), 0), grid.columns - 1),
      minRow: min(max(row(box.minY), 0), grid.rows - 1), maxRow: min(max(row(box.maxY), 0), grid.rows - 1))
  }

  /// Cells in compressed rows: `items[starts[cell] ..< starts[cell + 1]]` are a cell's edges.
  private static func index(_ edges: [PlanarEdge], _ grid: Grid) -> ([Int32], [Int32]) {
    let ranges = edges.map { cells(of: $0.box, grid) }
    var starts = [Int32](repeating: 0, count: grid.count + 1)
    for range in ranges { range.forEach(grid.columns) { starts[$0 + 1] += 1 } }
    for cell in 0..<grid.count { starts[cell + 1] += starts[cell] }
    var next = starts
    var items = [Int32](repeating: 0, count: Int(starts[grid.count]))
    for (index, range) in ranges.enumerated() {
      range.forEach(grid.columns) {
        items[Int(next[$0])] = Int32(index)
        next[$0] += 1
      }
    }
    return (starts, items)
  }

  private static func centers(_ edges: [PlanarEdge], _ grid: Grid) -> [Bool] {
    var covered = [Bool](repeating: false, count: grid.count)
    for run in grid.cells(insideEdges: edges) { for cell in run { covered[cell] = true } }
    return covered
  }

  /// The edges that may touch a cell.
  @inline(__always) func edges(inCell cell: Int) -> ArraySlice<Int32> {
    items[Int(starts[cell])..<Int(starts[cell + 1])]
  }

  /// Whether no edge comes near a rectangle of cells.
  func isUniform(_ cells: Cells) -> Bool {
    for row in cells.minRow...cells.maxRow {
      let first = row * grid.columns
      // Edges of neighbouring cells stand side by side: one comparison for the whole row.
      if starts[first + cells.minColumn] != starts[first + cells.maxColumn + 1] { return false }
    }
    return true
  }

  /// Whether the cover holds a point of the grid: the way to its cell's centre crosses the boundary an even
  /// number of times, and only edges of that cell can cross it.
  func contains(_ point: Point<Planar>) -> Bool {
    let place = cells(of: Box(around: [point]))
    let cell = place.minRow * grid.columns + place.minColumn
    let way = PlanarEdge(a: point, b: grid.center(of: cell), ring: 0)
    var inside = centers[cell]
    for edge in edges(inCell: cell) where way.crossing(with: edges[Int(edge)]) != nil { inside.toggle() }
    return inside
  }
}

extension CoverGrid.Cells {
  /// Calls for the number of each cell.
  @inline(__always) func forEach(_ columns: Int, _ body: (Int) -> Void) {
    for row in minRow...maxRow { for column in minColumn...maxColumn { body(row * columns + column) } }
  }
}
