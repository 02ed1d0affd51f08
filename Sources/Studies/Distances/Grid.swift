import Shapes

/// A regular grid of square cells in the plane; a cell is known by its centre.
public struct Grid: Hashable, Sendable {
  /// The centre of the cell in the south-west corner.
  public var origin: Point<Planar>
  /// The side of a cell, in metres.
  public var cell_m: Double
  /// The number of cells from west to east.
  public var columns: Int
  /// The number of cells from south to north.
  public var rows: Int

  /// A grid from its parts.
  public init(origin: Point<Planar>, cell_m: Double, columns: Int, rows: Int) {
    precondition(cell_m > 0 && columns >= 0 && rows >= 0, "a grid has cells of some size")
    self.origin = origin
    self.cell_m = cell_m
    self.columns = columns
    self.rows = rows
  }

  /// The grid whose cells cover a box, their corners on whole multiples of the cell's side.
  public init(covering box: Box<Planar>, cell_m: Double) {
    let west = (box.minX / cell_m).rounded(.down)
    let south = (box.minY / cell_m).rounded(.down)
    self.init(
      origin: Point(x: (west + 0.5) * cell_m, y: (south + 0.5) * cell_m), cell_m: cell_m,
      columns: box.isEmpty ? 0 : Int((box.maxX / cell_m).rounded(.up) - west),
      rows: box.isEmpty ? 0 : Int((box.maxY / cell_m).rounded(.up) - south))
  }

  /// The number of cells.
  public var count: Int { columns * rows }

  /// The centre of a cell; cells are numbered from the south-west, row by row.
  public func center(of cell: Int) -> Point<Planar> {
    Point(
      x: origin.x + Double(cell % columns) * cell_m,
      y: origin.y + Double(cell / columns) * cell_m)
  }
}
