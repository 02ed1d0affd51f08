import Shapes

/// Samples by the cell of a grid in whose south-west quarter to north-east quarter they lie, in flat arrays.
///
/// A bin reaches from one cell's centre to the next one's in the north-east, so that a sample lies between the four centres
/// around its bin.
struct TimeBins: Sendable {
  /// A sample in units of cells, from the grid's first centre.
  struct Entry: Sendable {
    var x: Double
    var y: Double
    var minutes: Float
    var site: Int32
  }

  /// How many bins there are around the grid on each side.
  let margin: Int
  private let columns: Int
  private let rows: Int
  /// For each bin its first entry; one more ends the last.
  private let first: [Int32]
  private let entries: [Entry]

  /// Sorts samples; those far from the grid, or without a time, are left out.
  init(grid: Grid, samples: [TimeSample], reach_m: Double) {
    let margin = Int((reach_m / grid.cell_m).rounded(.up)) + 1
    let (columns, rows) = (grid.columns + 2 * margin, grid.rows + 2 * margin)
    var bins = [Int32](repeating: -1, count: samples.count)
    var first = [Int32](repeating: 0, count: columns * rows + 1)
    for (index, sample) in samples.enumerated() where sample.minutes.isFinite {
      let column = ((sample.position.x - grid.origin.x) / grid.cell_m).rounded(.down) + Double(margin)
      let row = ((sample.position.y - grid.origin.y) / grid.cell_m).rounded(.down) + Double(margin)
      guard column >= 0, column < Double(columns), row >= 0, row < Double(rows) else { continue }
      bins[index] = Int32(Int(row) * columns + Int(column))
      first[Int(bins[index]) + 1] += 1
    }
    for bin in 0..<(columns * rows) { first[bin + 1] += first[bin] }
    var next = first
    let none = Entry(x: 0, y: 0, minutes: 0, site: 0)
    var entries = [Entry](repeating: none, count: Int(first[columns * rows]))
    for (sample, bin) in zip(samples, bins) where bin >= 0 {
      entries[Int(next[Int(bin)])] = Entry(
        x: (sample.position.x - grid.origin.x) / grid.cell_m,
        y: (sample.position.y - grid.origin.y) / grid.cell_m, minutes: sample.minutes, site: sample.site)
      next[Int(bin)] += 1
    }
    (self.margin, self.columns, self.rows) = (margin, columns, rows)
    (self.first, self.entries) = (first, entries)
  }

  /// Calls `body` with the samples of a bin; its column and row are those of the cell in its south-west corner.
  @inline(__always) func visit(column: Int, row: Int, _ body: (Entry) -> Void) {
    let (column, row) = (column + margin, row + margin)
    guard column >= 0, column < columns, row >= 0, row < rows else { return }
    let bin = row * columns + column
    for index in Int(first[bin])..<Int(first[bin + 1]) { body(entries[index]) }
  }
}
