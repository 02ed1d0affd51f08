import Shapes

/// Boxes in a grid of cells, to find those near a place in time that does not grow with their number.
package struct BoxIndex: Sendable {
  /// The cells in which a box may stand on average.
  private static let mostCells = 64

  let boxes: [Box<Planar>]
  let grid: CellGrid
  /// The boxes of cell `c` are `items[starts[c]..<starts[c + 1]]`, in rising order.
  private(set) var starts: [Int32] = []
  private(set) var items: [Int32] = []

  /// - Parameter cells: about how many cells to each box.
  /// - Complexity: linear in the number of boxes, where they do not pile up.
  package init(_ boxes: [Box<Planar>], cells: Int = 4) {
    self.boxes = boxes
    let whole = boxes.reduce(Box()) { $0.union($1) }
    var grid = CellGrid(around: whole, cells: cells * boxes.count)
    var cells = boxes.map { grid.cells(in: $0) }
    // Boxes as wide as the grid would fill it as often as there are boxes.
    while grid.count > 1, cells.reduce(0, { $0 + $1.count }) > Self.mostCells * boxes.count {
      grid = CellGrid(around: whole, cells: grid.count / 4)
      cells = boxes.map { grid.cells(in: $0) }
    }
    self.grid = grid
    starts = [Int32](repeating: 0, count: grid.count + 1)
    for cells in cells { grid.forEach(cells) { starts[$0 + 1] += 1 } }
    for cell in 0..<grid.count { starts[cell + 1] += starts[cell] }
    items = [Int32](repeating: 0, count: Int(starts[grid.count]))
    var next = starts
    for (item, cells) in cells.enumerated() {
      grid.forEach(cells) { cell in
        items[Int(next[cell])] = Int32(item)
        next[cell] += 1
      }
    }
  }

  /// The boxes that share a point with `box`, in rising order.
  package func items(near box: Box<Planar>) -> [Int] {
    items(near: box, before: boxes.count, most: .max) { _ in true }
  }

  /// The boxes that share a point with `box`, in rising order: those before one of them, and no more than so many.
  func items(
    near box: Box<Planar>, before end: Int, most: Int, where isWanted: (Int) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    grid.forEachCell(in: box) { cell in
      var place = Int(starts[cell])
      while place < starts[cell + 1], items[place] < end, found.count < most {
        let item = Int(items[place])
        if boxes[item].intersects(box), counts(boxes[item], box, inCell: cell), isWanted(item) {
          found.append(item)
        }
        place += 1
      }
    }
    found.sort()
    return found
  }

  /// The places in `item(at:)` of the boxes that may hold a point, in rising order of the boxes.
  @inline(__always) func candidates(at point: Point<Planar>) -> Range<Int> {
    guard let cell = grid.cell(of: point) else { return 0..<0 }
    return Int(starts[cell])..<Int(starts[cell + 1])
  }

  /// Whether the box named by a place holds a point, sides included.
  @inline(__always) func holds(_ point: Point<Planar>, at place: Int) -> Bool {
    boxes[Int(items[place])].contains(point)
  }

  /// A box named by a place that `candidates(at:)` gave.
  @inline(__always) func item(at place: Int) -> Int { Int(items[place]) }
}
