import Shapes

/// The surfaces of cells that bear the same label, with corners cut so that no stairs are seen.
///
/// Borders join the middles of the cells' sides; where three labels or more meet at a corner it is kept. So both sides
/// of a border are the same line, and the surfaces of all labels tile what bears one. Where two cells of a label touch
/// at a corner only, they are joined; between two such pairs the lower label is.
struct LabelSurfaces {
  private let grid: Grid
  private let labels: [Int32]
  /// The steps that are still to be walked: for each cell a bit for each direction.
  private var steps: [UInt8]
  private var nest: RingNest
  private var ringLabels: [Int32] = []

  /// The surface of each label from 0 to `count`, valid; empty where no cell bears it.
  ///
  /// - Parameters:
  ///   - labels: one for each cell, −1 for none; the rim of the grid bears none.
  static func surfaces(grid: Grid, labels: [Int32], count: Int) -> [MultiPolygon<Planar>] {
    var tracing = LabelSurfaces(grid, labels)
    tracing.trace()
    let (owners, polygons) = tracing.nest.polygons()
    var surfaces = [MultiPolygon<Planar>](repeating: MultiPolygon(), count: count)
    for (ring, label) in tracing.ringLabels.enumerated() where tracing.nest.rings[ring].ring.signedArea > 0 {
      surfaces[Int(label)].polygons.append(polygons[owners[ring]])
    }
    return surfaces
  }

  private init(_ grid: Grid, _ labels: [Int32]) {
    self.grid = grid
    self.labels = labels
    steps = [UInt8](repeating: 0, count: grid.count)
    nest = RingNest(cells: grid.count)
    for cell in labels.indices where labels[cell] >= 0 {
      for way in Way.all where labels[right(of: way, cell)] != labels[cell] {
        steps[cell] |= 1 << way.rawValue
      }
    }
  }

  /// A direction of walk along a side of a cell that lies on the left.
  private enum Way: UInt8 {
    case east, north, west, south
    static let all: [Way] = [.east, .north, .west, .south]
    var left: Way { Way(rawValue: (rawValue + 1) % 4) ?? .east }
    var right: Way { Way(rawValue: (rawValue + 3) % 4) ?? .east }
  }

  /// The cell on the right of a walk along a side of a cell.
  private func right(of way: Way, _ cell: Int) -> Int { ahead(way.right, cell) }

  /// The neighbour of a cell in a direction.
  private func ahead(_ way: Way, _ cell: Int) -> Int {
    switch way {
    case .east: cell + 1
    case .north: cell + grid.columns
    case .west: cell - 1
    case .south: cell - grid.columns
    }
  }

  private mutating func trace() {
    for cell in steps.indices {
      for way in Way.all where steps[cell] & (1 << way.rawValue) != 0 { traceRing(from: cell, way) }
    }
  }

  private mutating func traceRing(from start: Int, _ direction: Way) {
    var (cell, way) = (start, direction)
    var points: [Point<Planar>] = []
    var first = Int.max
    while steps[cell] & (1 << way.rawValue) != 0 {
      steps[cell] &= ~(1 << way.rawValue)
      points.append(middle(cell, way))
      // Walking north the surface is in the west of the side, walking south in the east.
      if way == .north { first = min(first, cell) }
      if way == .south {
        first = min(first, cell - 1)
        nest.openers[cell - 1] = Int32(nest.rings.count)
      }
      let turn = turn(cell, way)
      if turn.isKept { points.append(corner(cell, way)) }
      (cell, way) = (turn.cell, turn.way)
    }
    nest.rings.append(.init(ring: Ring(closing: points.withoutStraightPoints()), first: first))
    ringLabels.append(labels[start])
  }

  /// Where a walk goes on at the end of a side, and whether that corner is kept.
  private func turn(_ cell: Int, _ way: Way) -> (cell: Int, way: Way, isKept: Bool) {
    let aheadLeft = ahead(way, cell)
    let aheadRight = right(of: way, aheadLeft)
    let beside = right(of: way, cell)
    let (own, left, right, other) = (labels[cell], labels[aheadLeft], labels[aheadRight], labels[beside])
    let isKept = Set([own, left, right, other]).count > 2 && own != right && left != other
    if left != own {
      let isJoined = right == own && (left != other || own < left)
      return isJoined ? (aheadRight, way.right, false) : (cell, way.left, isKept)
    }
    return right != own ? (aheadLeft, way, isKept) : (aheadRight, way.right, isKept)
  }

  /// The middle of the side of a cell along which a walk goes.
  private func middle(_ cell: Int, _ way: Way) -> Point<Planar> {
    let center = grid.center(of: cell)
    let half = grid.cell_m / 2
    return switch way {
    case .east: Point(x: center.x, y: center.y - half)
    case .north: Point(x: center.x + half, y: center.y)
    case .west: Point(x: center.x, y: center.y + half)
    case .south: Point(x: center.x - half, y: center.y)
    }
  }

  /// The corner of a cell at which a walk along its side ends.
  private func corner(_ cell: Int, _ way: Way) -> Point<Planar> {
    let center = grid.center(of: cell)
    let half = grid.cell_m / 2
    return Point(
      x: center.x + (way == .east || way == .north ? half : -half),
      y: center.y + (way == .north || way == .west ? half : -half))
  }
}
