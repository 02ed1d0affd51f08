import Shapes

/// The surfaces on which a field is at most some threshold, by marching squares.
///
/// Lines run through the squares between four cells' centres and cross their sides where the field, taken to be
/// straight in between, has the threshold; a side is always crossed within its inside, and lower thresholds nearer to
/// the nearer cell, so that lines of different thresholds never touch and each surface holds those of lower thresholds.
/// A square with two opposite cells within reach is a bridge where its mean is within reach.
/// Source: W. E. Lorensen, H. E. Cline, "Marching Cubes", Computer Graphics 21 (1987), in two dimensions.
struct Isolines: Sendable {
  /// The thresholds, ascending.
  let thresholds: [Double]
  private let grid: Grid
  private let values: [Float]

  /// Lines of a field whose rim is infinite.
  ///
  /// - Parameter values: one for each cell.
  init(_ grid: Grid, values: [Float], thresholds: [Double]) {
    self.grid = grid
    self.values = values
    self.thresholds = thresholds
  }

  /// The surface of each threshold, valid, in the order of the thresholds.
  func surfaces() -> [MultiPolygon<Planar>] {
    inParallel(Array(thresholds.indices), slice: 1) { part in part.map { surface($0) } }
  }

  private func surface(_ place: Int) -> MultiPolygon<Planar> {
    var next = segments(Float(thresholds[place]))
    var nest = RingNest(cells: grid.count)
    for start in next.indices where next[start] >= 0 {
      var side = start
      var points: [Point<Planar>] = []
      var first = Int.max
      while next[side] >= 0 {
        points.append(crossing(side, place))
        if side % 2 == 0 {
          first = min(first, side / 2)
          let opens = values[side / 2] > Float(thresholds[place])
          if opens { nest.openers[side / 2] = Int32(nest.rings.count) }
        }
        let following = Int(next[side])
        next[side] = -1
        side = following
      }
      nest.rings.append(.init(ring: Ring(closing: points.withoutStraightPoints()), first: first))
    }
    return MultiPolygon(nest.polygons().polygons)
  }

  /// For each side of a square that a line crosses, the side that it crosses next, its surface on the left; else −1.
  ///
  /// The side east of cell `c` is 2c, the side north of it 2c + 1.
  private func segments(_ threshold: Float) -> [Int32] {
    let columns = grid.columns
    var next = [Int32](repeating: -1, count: 2 * grid.count)
    for row in 0..<max(0, grid.rows - 1) {
      for column in 0..<max(0, columns - 1) {
        let cell = row * columns + column
        let a = values[cell]
        let b = values[cell + 1]
        let c = values[cell + columns + 1]
        let d = values[cell + columns]
        let south = (a <= threshold ? 1 : 0) | (b <= threshold ? 2 : 0)
        let code = south | (c <= threshold ? 4 : 0) | (d <= threshold ? 8 : 0)
        guard code != 0, code != 15 else { continue }
        let square = Square(cell: cell, columns: columns)
        for (from, to) in Square.lines(code, isBridge: (a + b + c + d) / 4 <= threshold) {
          next[square.side(from)] = Int32(square.side(to))
        }
      }
    }
    return next
  }

  /// Where a side is crossed.
  private func crossing(_ side: Int, _ place: Int) -> Point<Planar> {
    let cell = side / 2
    let other = side % 2 == 0 ? cell + 1 : cell + grid.columns
    let (a, b) = (values[cell], values[other])
    let (near, far) = (min(a, b), max(a, b))
    // Where nothing is known beyond, the line runs as far as it may.
    let free = far.isFinite ? (Float(thresholds[place]) - near) / (far - near) : 1
    // A part of the side is kept free at both ends, for each threshold its own.
    let margin = min(0.01, 0.25 / Float(thresholds.count))
    let (lowest, highest) = (Float(place + 1) * margin, 1 - Float(thresholds.count - place) * margin)
    let share = Double(min(max(free, lowest), highest))
    let start = grid.center(of: a <= b ? cell : other)
    let end = grid.center(of: a <= b ? other : cell)
    return Point(x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y))
  }
}
