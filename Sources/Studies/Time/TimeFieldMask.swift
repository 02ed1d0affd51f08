import Shapes

extension TimeField {
  /// The field without the cells that are far from a surface; the rim of the grid is always left out.
  ///
  /// - Parameters:
  ///   - surface: a valid surface in the grid's plane, metres.
  ///   - margin: how many cells around it are kept.
  func near(_ surface: MultiPolygon<Planar>, margin: Int = 3) -> TimeField {
    var isKept = [Bool](repeating: false, count: grid.count)
    for run in grid.cells(inside: surface) { widen(run, by: margin, in: &isKept) }
    var (minutes, sites, distances_m) = (self.minutes, self.sites, self.distances_m)
    for cell in minutes.indices where !isKept[cell] || isOnRim(cell) {
      minutes[cell] = .infinity
      sites[cell] = -1
      distances_m[cell] = .infinity
    }
    return TimeField(grid: grid, minutes: minutes, sites: sites, distances_m: distances_m)
  }

  private func widen(_ run: Range<Int>, by margin: Int, in isKept: inout [Bool]) {
    let (row, first) = (run.lowerBound / grid.columns, run.lowerBound % grid.columns)
    let columns = max(0, first - margin)..<min(grid.columns, first + run.count + margin)
    for row in max(0, row - margin)...min(grid.rows - 1, row + margin) {
      for column in columns { isKept[row * grid.columns + column] = true }
    }
  }

  private func isOnRim(_ cell: Int) -> Bool {
    let (row, column) = (cell / grid.columns, cell % grid.columns)
    return row == 0 || column == 0 || row == grid.rows - 1 || column == grid.columns - 1
  }
}
