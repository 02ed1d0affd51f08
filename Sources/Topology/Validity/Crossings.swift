import Shapes
import Synchronization

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
  /// Borders in common do not cross. Surfaces that lie in piles are no less trouble: of those whose boxes share a point
  /// ten pairs a surface are looked at, and half a million.
  ///
  /// - Parameters:
  ///   - surfaces: in any space; their coordinates finite.
  ///   - limit: how often they may cross in all; a surface that would go beyond is left out of the count.
  /// - Returns: the places of the surfaces left out, in rising order.
  /// - Complexity: near to linear in the sides of surfaces that have few neighbours.
  @_specialize(where Space == Geographic)
  public static func tangled<Space: CoordinateSpace>(_ surfaces: [MultiPolygon<Space>], limit: Int) -> [Int] {
    let borders = Borders(surfaces)
    let pairLimit = 10 * surfaces.count + 500_000
    // Nearly always few cross, and all are counted at once; their order matters only where some are left out.
    let spent = Atomic(0)
    let met = Atomic(0)
    _ = inParallel(Array(surfaces.indices)) { part in
      part.map { place in
        let left = limit - spent.load(ordering: .relaxed)
        guard left > 0, met.load(ordering: .relaxed) < pairLimit else { return }
        let near = borders.earlier(than: place, most: pairLimit) { _ in true }
        met.add(near.count, ordering: .relaxed)
        guard met.load(ordering: .relaxed) < pairLimit else { return }
        spent.add(borders.crossings(of: place, with: near, limit: left), ordering: .relaxed)
      }
    }
    if spent.load(ordering: .relaxed) < limit, met.load(ordering: .relaxed) < pairLimit { return [] }
    return inOrder(borders, count: surfaces.count, limit: limit, pairLimit: pairLimit)
  }

  private static func inOrder(_ borders: Borders, count: Int, limit: Int, pairLimit: Int) -> [Int] {
    var (left, pairsLeft) = (limit, pairLimit)
    var isTangled = [Bool](repeating: false, count: count)
    for place in 0..<count {
      let most = max(pairsLeft, 100)
      let near = borders.earlier(than: place, most: most + 1) { !isTangled[$0] }
      let crossings = near.count > most ? left : borders.crossings(of: place, with: near, limit: left)
      isTangled[place] = crossings >= left
      if crossings < left { (left, pairsLeft) = (left - crossings, pairsLeft - near.count) }
    }
    return isTangled.indices.filter { isTangled[$0] }
  }
}

/// So many pairs of sides are looked at sooner than put in order.
private let fewPairs = 4_096

/// The borders of surfaces, and which lie near which.
private struct Borders {
  private let sides: [[Side]]
  private let boxes: [Box<Planar>]
  private let index: BoxIndex

  init<Space: CoordinateSpace>(_ surfaces: [MultiPolygon<Space>]) {
    sides = inParallel(Array(surfaces.indices)) { part in
      part.map { Side.all(of: surfaces[$0], owner: $0) }
    }
    boxes = inParallel(surfaces) { part in
      part.map { surface in
        surface.polygons.reduce(Box()) { $0.union($1.exterior.withPlainPoints { Box(around: $0) }) }
      }
    }
    index = BoxIndex(boxes)
  }

  /// The surfaces before one whose boxes share a point with its own, no more than so many.
  func earlier(than place: Int, most: Int, where isCounted: (Int) -> Bool) -> [Int] {
    index.items(near: boxes[place], before: place, most: most, where: isCounted)
  }

  /// How often the border of a surface crosses those of others, up to a limit.
  func crossings(of place: Int, with others: [Int], limit: Int) -> Int {
    let box = boxes[place]
    var count = 0
    var (own, near) = ([Side](), [Side]())
    for other in others where count < limit {
      near.take(sides[other], near: box)
      guard !near.isEmpty else { continue }
      own.take(sides[place], near: boxes[other])
      if own.count * near.count <= fewPairs {
        count = min(limit, count + own.crossings(with: near))
      } else {
        count += Sweep(own + near).count(limit: limit - count) { $0.owner != $1.owner && $0.crosses($1) }
      }
    }
    return count
  }
}

extension [Side] {
  /// Becomes those of some sides that lie near a box, in the room it has.
  fileprivate mutating func take(_ sides: [Side], near box: Box<Planar>) {
    removeAll(keepingCapacity: true)
    for side in sides where side.isNear(box) { append(side) }
  }

  /// How many pairs, one of these and one of others, cross.
  fileprivate func crossings(with others: [Side]) -> Int {
    let boxes = others.map(\.box)
    var count = 0
    for side in self {
      let box = side.box
      for place in boxes.indices where boxes[place].intersects(box) && side.crosses(others[place]) {
        count += 1
      }
    }
    return count
  }
}
