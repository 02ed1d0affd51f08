import Shapes

/// Who can easily meet whom: two points are joined where the closed disc on their line as diameter holds no other.
///
/// Source: K. R. Gabriel, R. R. Sokal, "A new statistical approach to geographic variation analysis", Systematic
/// Zoology 18 (1969), p. 259–278.
enum GabrielGraph {
  /// One line of the graph, the lesser index first.
  struct Link: Hashable, Sendable {
    var from: Int
    var to: Int
  }

  /// The links between points, ascending.
  ///
  /// Points are taken to the millimetre and compared in whole numbers, so that the answer is exact.
  /// - Parameter points: metres in a plane; of several on one millimetre none stands between the others.
  /// - Complexity: n² log n, and n² for the tests where points are scattered: a near one shuts off most others.
  static func links(between points: [Point<Planar>]) -> [Link] {
    let grid = points.map { Millimetres($0) }
    var links: [Link] = []
    for from in grid.indices {
      let others = grid.indices.filter { $0 != from }.map {
        (index: $0, square: grid[from].square(to: grid[$0]))
      }
      .sorted { ($0.square, $0.index) < ($1.square, $1.index) }
      for (rank, to) in others.enumerated() where to.index > from {
        // Only points nearer than the end can stand in the disc.
        let isFree = others[..<rank].allSatisfy {
          !grid[$0.index].stands(between: grid[from], and: grid[to.index])
        }
        if isFree { links.append(Link(from: from, to: to.index)) }
      }
    }
    return links.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}

/// A point in whole millimetres.
struct Millimetres: Hashable, Sendable {
  let x: Int128
  let y: Int128

  /// The nearest to a point in metres.
  init(_ point: Point<Planar>) {
    x = Int128((point.x * 1_000).rounded())
    y = Int128((point.y * 1_000).rounded())
  }

  /// The distance to another point, squared.
  func square(to other: Millimetres) -> Int128 {
    let (dx, dy) = (other.x - x, other.y - y)
    return dx * dx + dy * dy
  }

  /// Whether the point is neither of two others and sees them at a right angle or more: it stands in the closed disc.
  func stands(between a: Millimetres, and b: Millimetres) -> Bool {
    self != a && self != b && (a.x - x) * (b.x - x) + (a.y - y) * (b.y - y) <= 0
  }
}
