import Shapes

/// A surface's edges in rows, for exact point-in-polygon tests that look at a few edges only.
struct SurfaceIndex {
  /// How a point lies to a surface.
  enum Side {
    case inside
    case boundary
    case outside
  }

  /// An edge that rises, or is level.
  private struct Edge {
    let low: Point<Planar>
    let high: Point<Planar>

    init(_ a: Point<Planar>, _ b: Point<Planar>) { (low, high) = a.y <= b.y ? (a, b) : (b, a) }
  }

  /// The rows in which an edge may stand on average.
  private static let mostRows = 64.0

  private let box: Box<Planar>
  private let rows: CellGrid
  /// The edges of row `r` are `edges[starts[r]..<starts[r + 1]]`.
  private var starts: [Int32] = []
  private var edges: [Edge] = []

  /// - Parameter rings: the rings of all polygons, outer ones and holes; their box is finite.
  init(rings: [[Point<Planar>]]) {
    var all: [Edge] = []
    all.reserveCapacity(rings.reduce(0) { $0 + $1.count })
    for ring in rings {
      for index in ring.indices.dropLast() { all.append(Edge(ring[index], ring[index + 1])) }
    }
    box = Box(around: rings.joined())
    // A row for each edge, unless edges are so high that each would stand in very many.
    let heights = all.reduce(0) { $0 + ($1.high.y - $1.low.y) }
    let most = heights > 0 ? Self.mostRows * Double(all.count) * (box.height / heights) : 1
    rows = CellGrid(rowsIn: box, count: Int(min(Double(all.count), most)))
    sort(all)
  }

  private mutating func sort(_ all: [Edge]) {
    var starts = [Int32](repeating: 0, count: rows.count + 1)
    for edge in all {
      for row in rows.rows(from: edge.low.y, to: edge.high.y) { starts[row + 1] += 1 }
    }
    for row in 0..<rows.count { starts[row + 1] += starts[row] }
    var sorted = [Edge](
      repeating: Edge(Point(x: 0, y: 0), Point(x: 0, y: 0)), count: Int(starts[rows.count]))
    var next = starts
    for edge in all {
      for row in rows.rows(from: edge.low.y, to: edge.high.y) {
        sorted[Int(next[row])] = edge
        next[row] += 1
      }
    }
    self.starts = starts
    edges = sorted
  }

  /// Where a point lies, by the even-odd rule over all rings, exactly.
  func side(of point: Point<Planar>) -> Side {
    guard box.contains(point) else { return .outside }
    let row = rows.rows(from: point.y, to: point.y).lowerBound
    var isInside = false
    for place in Int(starts[row])..<Int(starts[row + 1]) {
      let edge = edges[place]
      guard point.y >= edge.low.y && point.y <= edge.high.y else { continue }
      if point.x > max(edge.low.x, edge.high.x) { continue }
      let sign =
        point.x < min(edge.low.x, edge.high.x) ? 1 : Orientation.sign(edge.low, edge.high, point)
      if sign == 0 { return .boundary }
      // The upper end belongs to the next edge; a level edge is crossed by no level ray.
      if sign > 0 && point.y < edge.high.y { isInside.toggle() }
    }
    return isInside ? .inside : .outside
  }
}
