import Shapes

/// Some rows of a ``TimeField`` under construction.
struct TimeStrip {
  private let grid: Grid
  private let rows: Range<Int>
  private let reach: Double
  private(set) var minutes: [Float]
  private(set) var sites: [Int32]
  /// Squares of the distances, in cells, until ``finish()``.
  private(set) var distances_m: [Float]
  /// The least minutes of the samples around each cell, and the site.
  private var corners: [Float]
  private var cornerSites: [Int32]

  init(grid: Grid, rows: Range<Int>, reach_m: Double) {
    self.grid = grid
    self.rows = rows
    reach = reach_m / grid.cell_m
    let count = rows.count * grid.columns
    minutes = [Float](repeating: .infinity, count: count)
    distances_m = minutes
    corners = minutes
    sites = [Int32](repeating: -1, count: count)
    cornerSites = sites
  }

  /// How many rows a sample may reach above and below its own.
  static func rows(_ reach_m: Double, _ grid: Grid) -> Int { Int((reach_m / grid.cell_m).rounded(.up)) + 1 }
  var reachedRows: Int { TimeStrip.rows(reach * grid.cell_m, grid) }

  /// Gives the cells within reach of a sample its minutes where none is nearer.
  mutating func add(_ sample: TimeSample) {
    let x = (sample.position.x - grid.origin.x) / grid.cell_m
    let y = (sample.position.y - grid.origin.y) / grid.cell_m
    let first = max(rows.lowerBound, Int((y - reach).rounded(.up)))
    let last = min(rows.upperBound - 1, Int((y + reach).rounded(.down)))
    for row in stride(from: first, through: last, by: 1) {
      let dy = y - Double(row)
      let square = Float(dy * dy)
      let half = max(0, reach * reach - dy * dy).squareRoot()
      let start = max(0, Int(max(0, (x - half).rounded(.up))))
      let end = min(Double(grid.columns - 1), (x + half).rounded(.down))
      let base = (row - rows.lowerBound) * grid.columns
      for column in stride(from: start, through: Int(max(-1, end)), by: 1) {
        let dx = Float(x - Double(column))
        let distance = dx * dx + square
        if distance <= distances_m[base + column] { take(base + column, distance, sample) }
      }
    }
    lowerCorners(x, y, sample)
  }

  /// Between samples at one distance the one of fewer minutes is taken, then of the first site.
  private mutating func take(_ cell: Int, _ distance: Float, _ sample: TimeSample) {
    if distance < distances_m[cell] || (sample.minutes, sample.site) < (minutes[cell], sites[cell]) {
      distances_m[cell] = distance
      minutes[cell] = sample.minutes
      sites[cell] = sample.site
    }
  }

  private mutating func lowerCorners(_ x: Double, _ y: Double, _ sample: TimeSample) {
    guard abs(x) < 1e9, abs(y) < 1e9 else { return }
    let (column, row) = (Int(x.rounded(.down)), Int(y.rounded(.down)))
    for row in row...(row + 1) where rows.contains(row) {
      for column in column...(column + 1) where column >= 0 && column < grid.columns {
        let cell = (row - rows.lowerBound) * grid.columns + column
        let isLess = (sample.minutes, sample.site) < (corners[cell], cornerSites[cell])
        if cornerSites[cell] < 0 || isLess {
          (corners[cell], cornerSites[cell]) = (sample.minutes, sample.site)
        }
      }
    }
  }

  /// Puts the least minutes around a cell in the place of those of the nearest sample, and distances in metres.
  mutating func finish() {
    let cell_m = Float(grid.cell_m)
    for cell in distances_m.indices { distances_m[cell] = distances_m[cell].squareRoot() * cell_m }
    for cell in corners.indices where cornerSites[cell] >= 0 {
      minutes[cell] = corners[cell]
      sites[cell] = cornerSites[cell]
    }
  }
}
