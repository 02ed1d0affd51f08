import Shapes

/// Puts rings that were traced on a grid together into polygons.
///
/// Rings turn with their surface on the left: outer rings counter-clockwise, holes clockwise. A hole belongs to the
/// ring that is met first when one walks west from the hole's lowest, westernmost crossing of a row: all in between is
/// of one surface. That ring is an outer one or a hole of the same polygon, met before.
struct RingNest {
  /// One traced ring.
  struct Traced {
    var ring: Ring<Planar>
    /// The least crossing of a row: the number of the cell west of it.
    var first: Int
  }

  /// The traced rings.
  var rings: [Traced] = []
  /// For each cell, the ring that passes between it and its eastern neighbour with its surface in the east; −1 for none.
  var openers: [Int32]

  init(cells: Int) { openers = [Int32](repeating: -1, count: cells) }

  /// For each ring the polygon it belongs to, and the polygons in the order of their outer rings.
  func polygons() -> (owners: [Int], polygons: [Polygon<Planar>]) {
    var owners = [Int](repeating: -1, count: rings.count)
    var polygons: [Polygon<Planar>] = []
    var holes: [Int] = []
    for (index, traced) in rings.enumerated() {
      if traced.ring.signedArea > 0 {
        owners[index] = polygons.count
        polygons.append(Polygon(exterior: traced.ring))
      } else {
        holes.append(index)
      }
    }
    for hole in holes.sorted(by: { rings[$0].first < rings[$1].first }) {
      owners[hole] = owners[surrounding(hole)]
      polygons[owners[hole]].holes.append(rings[hole].ring)
    }
    return (owners, polygons)
  }

  private func surrounding(_ hole: Int) -> Int {
    var cell = rings[hole].first - 1
    while openers[cell] < 0 { cell -= 1 }
    return Int(openers[cell])
  }
}

extension [Point<Planar>] {
  /// The same closed line without the points that lie straight between their neighbours.
  func withoutStraightPoints() -> [Point<Planar>] {
    guard count > 3 else { return self }
    return indices.compactMap { index in
      let (a, b, c) = (self[(index + count - 1) % count], self[index], self[(index + 1) % count])
      let turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
      return turn == 0 ? nil : b
    }
  }
}
