import Shapes

/// A box cut into equal cells, numbered row by row from the south-west.
struct CellGrid {
  let box: Box<Planar>
  let columns: Int
  let rows: Int
  private let columnsPerUnit: Double
  private let rowsPerUnit: Double

  /// A grid of no more than `cells` cells, nearly square, or one in a row where the box is narrower than a cell.
  init(around box: Box<Planar>, cells: Int) {
    let shape = box.width > 0 && box.height > 0 ? box.width / box.height : 1
    let cells = Double(cells)
    self.init(
      around: box, columns: min((cells * shape).squareRoot(), cells),
      rows: min((cells / shape).squareRoot(), cells))
  }

  /// A grid of one column.
  init(rowsIn box: Box<Planar>, count: Int) {
    self.init(around: box, columns: 1, rows: Double(count))
  }

  private init(around box: Box<Planar>, columns: Double, rows: Double) {
    self.box = box
    self.columns = Int(min(max(columns, 1), 4_096))
    self.rows = Int(min(max(rows, 1), 4_096))
    // A side too short to divide by counts as none.
    columnsPerUnit = box.width > 1e-300 ? Double(self.columns) / box.width : 0
    rowsPerUnit = box.height > 1e-300 ? Double(self.rows) / box.height : 0
  }

  /// The number of cells.
  var count: Int { columns * rows }

  /// The cell that holds a point; `nil` outside the box, and for a point that is not a number.
  @inline(__always) func cell(of point: Point<Planar>) -> Int? {
    box.contains(point) ? row(point.y) * columns + column(point.x) : nil
  }

  /// The rows and columns of cells that a box shares a point with; none outside.
  struct Cells {
    fileprivate let rows: Range<Int32>
    fileprivate let columns: Range<Int32>
    /// The number of cells.
    var count: Int { rows.count * columns.count }
  }

  /// The cells that a box shares a point with.
  @inline(__always) func cells(in other: Box<Planar>) -> Cells {
    guard other.intersects(box) else { return Cells(rows: 0..<0, columns: 0..<0) }
    return Cells(
      rows: Int32(row(other.minY))..<Int32(row(other.maxY) + 1),
      columns: Int32(column(other.minX))..<Int32(column(other.maxX) + 1))
  }

  /// Visits cells, row by row.
  @inline(__always) func forEach(_ cells: Cells, _ visit: (Int) -> Void) {
    for row in cells.rows {
      for column in cells.columns { visit(Int(row) * columns + Int(column)) }
    }
  }

  /// Visits the cells that a box shares a point with.
  @inline(__always) func forEachCell(in other: Box<Planar>, _ visit: (Int) -> Void) {
    forEach(cells(in: other), visit)
  }

  /// The rows between two heights, both ends included.
  @inline(__always) func rows(from minY: Double, to maxY: Double) -> ClosedRange<Int> {
    row(minY)...row(maxY)
  }

  // Rounding is monotone, so a point of a box falls in a cell that the box was entered in.
  @inline(__always) private func column(_ x: Double) -> Int {
    Int(min(max((x - box.minX) * columnsPerUnit, 0), Double(columns - 1)))
  }

  @inline(__always) private func row(_ y: Double) -> Int {
    Int(min(max((y - box.minY) * rowsPerUnit, 0), Double(rows - 1)))
  }
}
