import Shapes

/// The minutes from every cell of a grid to the nearest site, and that site.
///
/// A cell within `walk_m` of a road takes the least, over the samples of roads around it, of the sample's minutes and
/// the walk to it. The four cells around a sample are as near as the sample itself: so a surface drawn through the
/// cells holds each sample that is near enough, and nothing that is farther than a cell from what is.
struct TimeField: Sendable {
  /// The cells.
  let grid: Grid
  /// Minutes from each cell; infinite where no road is near.
  let minutes: [Float]
  /// The site of each cell; −1 where no road is near.
  let sites: [Int32]

  /// Computes the field.
  ///
  /// - Complexity: samples × cells within the walk; rows are computed side by side.
  init(grid: Grid, samples: [TimeSample], parameters: TimeParameters) {
    let rows = TimeField.rows(of: samples, grid, walk_m: parameters.walk_m)
    let strips = stride(from: 0, to: grid.rows, by: 64).map { $0..<min($0 + 64, grid.rows) }
    let parts = inParallel(strips, slice: 1) { part in
      part.map { strip in
        var field = Strip(grid: grid, rows: strip, parameters: parameters)
        for samples in rows[strip.lowerBound..<field.lastRow(of: rows.count)] {
          for sample in samples { field.add(sample) }
        }
        return field
      }
    }
    self.grid = grid
    minutes = parts.flatMap(\.minutes)
    sites = parts.flatMap(\.sites)
  }

  /// A field from its parts.
  init(grid: Grid, minutes: [Float], sites: [Int32]) {
    self.grid = grid
    self.minutes = minutes
    self.sites = sites
  }

  /// The samples by the lowest row that they can reach, counted so that a strip meets those of its own rows and of
  /// as many below as a walk up and down crosses.
  private static func rows(of samples: [TimeSample], _ grid: Grid, walk_m: Double) -> [[TimeSample]] {
    var rows = [[TimeSample]](repeating: [], count: grid.rows + Strip.span(grid, walk_m))
    for sample in samples {
      let row = ((sample.position.y - grid.origin.y) / grid.cell_m).rounded(.down)
      let lowest = row + Double(Strip.reach(grid, walk_m))
      guard lowest >= 0, lowest < Double(rows.count), sample.minutes.isFinite else { continue }
      rows[Int(lowest)].append(sample)
    }
    return rows
  }
}

/// Some rows of a field under construction.
private struct Strip {
  let grid: Grid
  let rows: Range<Int>
  let walk_m: Double
  let minutesPerMetre: Float
  var minutes: [Float]
  var sites: [Int32]

  init(grid: Grid, rows: Range<Int>, parameters: TimeParameters) {
    self.grid = grid
    self.rows = rows
    walk_m = parameters.walk_m
    minutesPerMetre = Float(parameters.minutesPerMetre)
    minutes = [Float](repeating: .infinity, count: rows.count * grid.columns)
    sites = [Int32](repeating: -1, count: rows.count * grid.columns)
  }

  /// How many rows a sample may reach above and below its own.
  static func reach(_ grid: Grid, _ walk_m: Double) -> Int { Int((walk_m / grid.cell_m).rounded(.up)) + 1 }
  static func span(_ grid: Grid, _ walk_m: Double) -> Int { 2 * reach(grid, walk_m) }

  /// One past the last of the samples' rows that reach this strip.
  func lastRow(of count: Int) -> Int { min(count, rows.upperBound + Strip.span(grid, walk_m)) }

  /// Lowers the cells that a sample makes nearer.
  mutating func add(_ sample: TimeSample) {
    let x = (sample.position.x - grid.origin.x) / grid.cell_m
    let y = (sample.position.y - grid.origin.y) / grid.cell_m
    let reach = walk_m / grid.cell_m
    let first = max(rows.lowerBound, Int((y - reach).rounded(.up)))
    let last = min(rows.upperBound - 1, Int((y + reach).rounded(.down)))
    let step = minutesPerMetre * Float(grid.cell_m)
    for row in stride(from: first, through: last, by: 1) {
      let dy = y - Double(row)
      let half = max(0, reach * reach - dy * dy).squareRoot()
      let start = max(0, Int((x - half).rounded(.up)))
      let end = min(grid.columns - 1, Int((x + half).rounded(.down)))
      var cell = (row - rows.lowerBound) * grid.columns + start
      for column in stride(from: start, through: end, by: 1) {
        let dx = Float(x - Double(column))
        lower(cell, to: sample.minutes + (dx * dx + Float(dy * dy)).squareRoot() * step, sample.site)
        cell += 1
      }
    }
    lowerCorners(x, y, sample)
  }

  /// The four cells around a sample are no farther than it is.
  private mutating func lowerCorners(_ x: Double, _ y: Double, _ sample: TimeSample) {
    let (column, row) = (Int(x.rounded(.down)), Int(y.rounded(.down)))
    for row in row...(row + 1) where rows.contains(row) {
      for column in column...(column + 1) where column >= 0 && column < grid.columns {
        lower((row - rows.lowerBound) * grid.columns + column, to: sample.minutes, sample.site)
      }
    }
  }

  private mutating func lower(_ cell: Int, to value: Float, _ site: Int32) {
    guard value <= minutes[cell] else { return }
    if value < minutes[cell] || site < sites[cell] {
      minutes[cell] = value
      sites[cell] = site
    }
  }
}
