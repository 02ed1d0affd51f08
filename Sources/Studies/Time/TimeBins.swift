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

  /// Calls `body` with the samples of some bins of a row; a bin has the column and row of the cell in its south-west.
  @inline(__always) func visit(_ columns: ClosedRange<Int>, row: Int, _ body: (Entry) -> Void) {
    for index in range(columns, row: row) { body(entries[index]) }
  }

  /// Whether some bins of a row hold nothing.
  @inline(__always) func isEmpty(_ columns: ClosedRange<Int>, row: Int) -> Bool {
    range(columns, row: row).isEmpty
  }

  /// The entries of some bins of a row, which lie side by side.
  @inline(__always) private func range(_ wanted: ClosedRange<Int>, row: Int) -> Range<Int> {
    let row = row + margin
    let (west, east) = (max(0, wanted.lowerBound + margin), min(columns - 1, wanted.upperBound + margin))
    guard row >= 0, row < rows, west <= east else { return 0..<0 }
    return Int(first[row * columns + west])..<Int(first[row * columns + east + 1])
  }
}
