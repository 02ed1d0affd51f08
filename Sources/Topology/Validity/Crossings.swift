import Shapes

extension Validity {
  /// How often a surface's rings meet themselves and one another, elsewhere than from one side to the next: what the
  /// cost of a repair grows with.
  ///
  /// - Parameters:
  ///   - surface: rings in any space, valid or not; their coordinates finite.
  ///   - limit: the count at which to stop.
  /// - Returns: the pairs of sides that share a point, `limit` at most; `limit` too where they would be too long to count.
  /// - Complexity: O(*n* log *n*) for *n* sides that lie apart; never beyond 10⁸ pairs looked at.
  public static func crossings<Space>(in surface: MultiPolygon<Space>, limit: Int) -> Int {
    Sweep(Side.all(of: surface)).count(limit: limit) { !$0.isNeighbour(of: $1) && $0.touches($1) }
  }

  /// How often the border of each surface crosses those of the surfaces before it: what the cost of any union grows
  /// with.
  ///
  /// Borders in common do not cross.
  ///
  /// - Parameters:
  ///   - surfaces: in any space; their coordinates finite.
  ///   - limit: how often they may cross in all; a surface that would go beyond is left out of the count.
  /// - Returns: the places of the surfaces left out, in rising order.
  /// - Complexity: near to linear in the sides of surfaces that have few neighbours.
  public static func tangled<Space>(_ surfaces: [MultiPolygon<Space>], limit: Int) -> [Int] {
    let sides = surfaces.enumerated().map { Side.all(of: $1, owner: $0) }
    let boxes = surfaces.map { surface in
      let box = Box(around: surface)
      return Box<Planar>(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.maxY)
    }
    let index = BoxIndex(boxes)
    var (left, tangled) = (limit, Set<Int>())
    for (place, box) in boxes.enumerated() where !surfaces[place].isEmpty {
      var count = 0
      for other in index.items(near: box) where other < place && !tangled.contains(other) && count < left {
        let both = sides[place].filter { $0.isNear(boxes[other]) } + sides[other].filter { $0.isNear(box) }
        count += Sweep(both).count(limit: left - count) { $0.owner != $1.owner && $0.crosses($1) }
      }
      if count < left { left -= count } else { tangled.insert(place) }
    }
    return tangled.sorted()
  }
}
