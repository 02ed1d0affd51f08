import Shapes

/// The distance to the nearest site at every cell of a grid, exact in the plane.
///
/// One pass a row: the squared distances to the sites along a row are parabolas of one shape, so their lower
/// envelope is found in linear time once the sites are sorted from west to east.
/// Source: P. Felzenszwalb, D. Huttenlocher, "Distance Transforms of Sampled Functions", Theory of Computing 8
/// (2012), §2, with parabolas at real abscissas.
public struct DistanceSurface: Sendable {
  /// The cells.
  public let grid: Grid
  /// For each cell, metres in the plane to the nearest site; infinite where there is no site.
  public let distances_m: [Float]
  /// For each cell, the index of the nearest site; −1 where there is no site.
  public let nearest: [Int32]

  /// Computes the surface for sites in the grid's plane, metres.
  ///
  /// Between sites at the same distance the one that comes first in `sites` is not guaranteed: the cell lies on
  /// the border of two catchments.
  /// - Complexity: O(rows × sites + cells), after one sort.
  public init(grid: Grid, sites: [Point<Planar>]) {
    self.grid = grid
    let order = sites.indices.sorted { (sites[$0].x, sites[$0].y, $0) < (sites[$1].x, sites[$1].y, $1) }
    let sorted = order.map { (x: sites[$0].x, y: sites[$0].y, index: Int32($0)) }
    var distances = [Float](repeating: .infinity, count: grid.count)
    var nearest = [Int32](repeating: -1, count: grid.count)
    var envelope = Envelope(capacity: sites.count)
    for row in 0..<grid.rows where !sites.isEmpty {
      let y = grid.origin.y + Double(row) * grid.cell_m
      envelope.removeAll()
      for site in sorted { envelope.add(x: site.x, height: (y - site.y) * (y - site.y), index: site.index) }
      let cells = (row * grid.columns)..<((row + 1) * grid.columns)
      envelope.fill(&distances, &nearest, cells: cells, grid: grid)
    }
    distances_m = distances
    self.nearest = nearest
  }
}

/// The lower envelope of the parabolas (x − xᵢ)² + heightᵢ, from west to east.
private struct Envelope {
  /// One parabola, and where it becomes the lowest.
  private struct Arc {
    var x: Double
    var height: Double
    var index: Int32
    var start: Double
  }

  private var arcs: [Arc] = []

  init(capacity: Int) { arcs.reserveCapacity(capacity) }

  mutating func removeAll() { arcs.removeAll(keepingCapacity: true) }

  /// Adds the next parabola; `x` never decreases.
  mutating func add(x: Double, height: Double, index: Int32) {
    while let last = arcs.last {
      if last.x == x {
        guard height < last.height else { return }
        arcs.removeLast()
        continue
      }
      let start = (x * x + height - last.x * last.x - last.height) / (2 * (x - last.x))
      guard start <= last.start else {
        arcs.append(Arc(x: x, height: height, index: index, start: start))
        return
      }
      arcs.removeLast()
    }
    arcs.append(Arc(x: x, height: height, index: index, start: -.infinity))
  }

  /// Writes one row of cells.
  func fill(_ distances: inout [Float], _ nearest: inout [Int32], cells: Range<Int>, grid: Grid) {
    var column = 0
    for (position, arc) in arcs.enumerated() {
      let end = position + 1 < arcs.count ? arcs[position + 1].start : .infinity
      let limit = ((end - grid.origin.x) / grid.cell_m).rounded(.up)
      let stop = limit < Double(grid.columns) ? max(column, Int(limit)) : grid.columns
      let height = Float(arc.height)
      let offset = Float(grid.origin.x - arc.x)
      let step = Float(grid.cell_m)
      for cell in column..<stop {
        let dx = offset + Float(cell) * step
        distances[cells.lowerBound + cell] = (dx * dx + height).squareRoot()
        nearest[cells.lowerBound + cell] = arc.index
      }
      column = stop
    }
  }
}
