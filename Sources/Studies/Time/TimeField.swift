import Shapes

/// The minutes of every cell of a grid near roads, and the site that is reached from it.
///
/// A cell takes the minutes of the nearest sample of a road; the four cells around a sample take the least of those
/// around them. So a surface drawn through the cells holds each sample that is near enough in time, and no other that is
/// farther than two cells' diagonals from one that is.
struct TimeField: Sendable {
  /// The cells.
  let grid: Grid
  /// Minutes from each cell; infinite where no road is near.
  let minutes: [Float]
  /// The site of each cell; −1 where no road is near.
  let sites: [Int32]
  /// Metres from each cell to the nearest sample; infinite where none is near.
  let distances_m: [Float]

  /// Computes the field.
  ///
  /// - Parameter reach_m: how far from a sample a cell may be, in metres.
  /// - Complexity: about the samples and the cells, where samples are no farther apart than a cell; rows are computed side
  ///   by side.
  init(grid: Grid, samples: [TimeSample], reach_m: Double) {
    let bins = TimeBins(grid: grid, samples: samples, reach_m: reach_m)
    let strips = stride(from: 0, to: grid.rows, by: 64).map { $0..<min($0 + 64, grid.rows) }
    let parts = inParallel(strips, slice: 1) { part in
      part.map { TimeStrip(grid: grid, rows: $0, bins: bins, reach_m: reach_m) }
    }
    self.init(
      grid: grid, minutes: parts.flatMap(\.minutes), sites: parts.flatMap(\.sites),
      distances_m: parts.flatMap(\.distances_m))
  }

  /// A field from its parts.
  init(grid: Grid, minutes: [Float], sites: [Int32], distances_m: [Float]) {
    self.grid = grid
    self.minutes = minutes
    self.sites = sites
    self.distances_m = distances_m
  }
}
