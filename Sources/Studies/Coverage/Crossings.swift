import Geodesy
import Shapes

/// Where the boundary of a surface and the boundary of a cover cross.
struct Crossings {
  /// One crossing.
  private struct Crossing {
    var wall: Int32
    var edge: Int32
    var onWall: Double
    var onEdge: Double
    var point: Point<Planar>
    /// Whether the cover's boundary enters the surface here, walked in its direction.
    var enters: Bool
  }

  private var crossings: [Crossing] = []
  private let measure: Lambert93Area

  /// Finds all crossings of walls (the surface's edges) with a cover's edges.
  ///
  /// - Parameter measure: what a piece adds to the area on its left; its origin is that of the edges.
  init(between walls: [PlanarEdge], and cover: CoverGrid, _ measure: Lambert93Area) {
    self.measure = measure
    for (index, wall) in walls.enumerated() {
      let range = cover.cells(of: wall.box)
      range.forEach(cover.grid.columns) { cell in
        for item in cover.edges(inCell: cell) {
          let edge = cover.edges[Int(item)]
          guard let shares = wall.crossing(with: edge) else { continue }
          // Two edges may share several cells; the pair counts in the first of them.
          let other = cover.cells(of: edge.box)
          let first =
            max(range.minRow, other.minRow) * cover.grid.columns + max(range.minColumn, other.minColumn)
          guard first == cell else { continue }
          crossings.append(
            Crossing(
              wall: Int32(index), edge: item, onWall: shares.onThis, onEdge: shares.onOther,
              point: wall.point(at: shares.onThis), enters: wall.side(of: edge.b) >= 0))
        }
      }
    }
  }

  /// The area left of the pieces of the surface's own boundary that are covered; `nil` where a ring does not
  /// end on the side where it began.
  mutating func ownPieces(_ walls: [PlanarEdge], in cover: CoverGrid) -> Double? {
    crossings.sort { ($0.wall, $0.onWall) < ($1.wall, $1.onWall) }
    var next = 0
    var sum = 0.0
    var (inside, began, ring) = (false, false, -1)
    for (index, wall) in walls.enumerated() {
      if wall.ring != ring {
        guard ring < 0 || inside == began else { return nil }
        ring = wall.ring
        inside = cover.contains(wall.a)
        began = inside
      }
      var from = wall.a
      while next < crossings.count, Int(crossings[next].wall) == index {
        if inside { sum += measure.area_m2(leftOf: from, crossings[next].point) }
        from = crossings[next].point
        inside.toggle()
        next += 1
      }
      if inside { sum += measure.area_m2(leftOf: from, wall.b) }
    }
    return inside == began ? sum : nil
  }

  /// The area left of the pieces of the cover's boundary that lie in the surface.
  mutating func coverPieces(
    _ walls: [PlanarEdge], box: Box<Planar>, cells: CoverGrid.Cells, in cover: CoverGrid
  ) -> Double {
    crossings.sort { ($0.edge, $0.onEdge) < ($1.edge, $1.onEdge) }
    var next = 0
    var sum = 0.0
    var (inside, last) = (false, Int32(-2))
    for item in Crossings.edges(near: box, cells, cover) {
      let edge = cover.edges[Int(item)]
      let follows = item == last + 1 && cover.edges[Int(last)].ring == edge.ring
      last = item
      let crossed = next < crossings.count && crossings[next].edge == item
      // The first crossing says on which side the edge begins; without one, the edge before it does.
      if crossed { inside = !crossings[next].enters } else if !follows { inside = walls.contain(edge.a) }
      var from = edge.a
      while next < crossings.count, crossings[next].edge == item {
        if inside { sum += measure.area_m2(leftOf: from, crossings[next].point) }
        from = crossings[next].point
        inside = crossings[next].enters
        next += 1
      }
      if inside { sum += measure.area_m2(leftOf: from, edge.b) }
    }
    return sum
  }

  /// The cover's edges whose boxes meet a box, ascending, each once.
  private static func edges(near box: Box<Planar>, _ cells: CoverGrid.Cells, _ cover: CoverGrid) -> [Int32] {
    var near: [Int32] = []
    cells.forEach(cover.grid.columns) { cell in
      for item in cover.edges(inCell: cell) {
        let edge = cover.edges[Int(item)]
        if edge.box.intersects(box) { near.append(item) }
      }
    }
    near.sort()
    var unique: [Int32] = []
    unique.reserveCapacity(near.count)
    for item in near where unique.last != item { unique.append(item) }
    return unique
  }
}

extension Array where Element == PlanarEdge {
  /// Whether the edges, which close, go around a point an odd number of times.
  func contain(_ point: Point<Planar>) -> Bool {
    var inside = false
    for edge in self where (edge.a.y > point.y) != (edge.b.y > point.y) {
      let x = edge.a.x + (point.y - edge.a.y) / (edge.b.y - edge.a.y) * (edge.b.x - edge.a.x)
      if point.x < x { inside.toggle() }
    }
    return inside
  }
}
