import Shapes

/// Some rows of a ``TimeField``.
struct TimeStrip {
  private(set) var minutes: [Float] = []
  private(set) var sites: [Int32] = []
  private(set) var distances_m: [Float] = []

  /// Computes some rows.
  ///
  /// - Parameter reach_m: how far from a sample a cell may be, in metres.
  init(grid: Grid, rows: Range<Int>, bins: TimeBins, reach_m: Double) {
    let count = rows.count * grid.columns
    minutes.reserveCapacity(count)
    sites.reserveCapacity(count)
    distances_m.reserveCapacity(count)
    for row in rows {
      for column in 0..<grid.columns {
        var cell = TimeCell(column: column, row: row)
        cell.look(in: bins, reach: reach_m / grid.cell_m)
        minutes.append(cell.minutes)
        sites.append(cell.site)
        distances_m.append(cell.square.squareRoot() * Float(grid.cell_m))
      }
    }
  }
}

/// One cell while the sample nearest to it is looked for.
private struct TimeCell {
  let column: Int
  let row: Int
  /// The square of the distance to the nearest sample, in cells.
  private(set) var square = Float.infinity
  /// Its minutes, and the site; of samples at one distance the one of fewer minutes, then of the first site.
  private(set) var minutes = Float.infinity
  private(set) var site: Int32 = -1

  init(column: Int, row: Int) { (self.column, self.row) = (column, row) }

  /// Looks at the four bins around the cell's centre, then at rings of bins around these; the four bins' least minutes
  /// are the cell's where they hold any sample.
  mutating func look(in bins: TimeBins, reach: Double) {
    let wide = column - bins.margin...column + bins.margin - 1
    guard (-bins.margin..<bins.margin).contains(where: { !bins.isEmpty(wide, row: row + $0) }) else { return }
    var (least, leastSite) = (Float.infinity, Int32(-1))
    for y in -1...0 {
      bins.visit(column - 1...column, row: row + y) { sample in
        take(sample, reach)
        if leastSite < 0 || (sample.minutes, sample.site) < (least, leastSite) {
          (least, leastSite) = (sample.minutes, sample.site)
        }
      }
    }
    // What lies in a ring is at least as far away as the ring's number, in cells.
    var ring = 1
    while ring < bins.margin, Float(ring * ring) <= square {
      lookAtRing(ring, in: bins, reach)
      ring += 1
    }
    if leastSite >= 0 { (minutes, site) = (least, leastSite) }
  }

  private mutating func lookAtRing(_ ring: Int, in bins: TimeBins, _ reach: Double) {
    let (west, east) = (column - ring - 1, column + ring)
    for y in [-ring - 1, ring] { bins.visit(west...east, row: row + y) { take($0, reach) } }
    for y in -ring..<ring {
      bins.visit(west...west, row: row + y) { take($0, reach) }
      bins.visit(east...east, row: row + y) { take($0, reach) }
    }
  }

  private mutating func take(_ sample: TimeBins.Entry, _ reach: Double) {
    let (dx, dy) = (sample.x - Double(column), sample.y - Double(row))
    guard dx * dx + dy * dy <= reach * reach else { return }
    let distance = Float(dx) * Float(dx) + Float(dy * dy)
    guard
      distance < square
        || (distance == square && (sample.minutes, sample.site) < (minutes, site))
    else { return }
    (square, minutes, site) = (distance, sample.minutes, sample.site)
  }
}
