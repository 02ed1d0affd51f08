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
  /// - Complexity: n², where points are scattered: a near one shuts off most others.
  static func links(between points: [Point<Planar>]) -> [Link] {
    let grid = points.map { Millimetres($0) }
    return inParallel(Array(grid.indices), slice: 16) { part in
      part.map { from in links(from: from, among: grid, points) }
    }.flatMap { $0 }
  }

  /// The links of one point to later ones, ascending.
  private static func links(from: Int, among grid: [Millimetres], _ points: [Point<Planar>]) -> [Link] {
    // The nearest first, which nearly always tell: whether a link is free does not depend on the order.
    let others = nearest(to: points[from], among: points) + Array(grid.indices)
    return grid.indices[(from + 1)...].filter { to in
      others.allSatisfy { !grid[$0].stands(between: grid[from], and: grid[to]) }
    }.map { Link(from: from, to: $0) }
  }

  /// Some points near to a place, roughly the nearest first.
  private static func nearest(to place: Point<Planar>, among points: [Point<Planar>]) -> [Int] {
    let most = 24
    var near: [(square: Double, index: Int)] = []
    for (index, point) in points.enumerated() {
      let (x, y) = (point.x - place.x, point.y - place.y)
      let square = x * x + y * y
      if near.count == most, square >= near[most - 1].square { continue }
      near.insert((square, index), at: near.firstIndex { square < $0.square } ?? near.count)
      if near.count > most { near.removeLast() }
    }
    return near.map(\.index)
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

  /// Whether the point is neither of two others and sees them at a right angle or more: it stands in the closed disc.
  func stands(between a: Millimetres, and b: Millimetres) -> Bool {
    self != a && self != b && (a.x - x) * (b.x - x) + (a.y - y) * (b.y - y) <= 0
  }
}
