import Shapes

/// A place where the edges of two surfaces cross.
struct BorderCrossing {
  /// The edge that comes first in the run, and the other.
  let edges: (Int32, Int32)
  /// The shares of the way on both where they cross.
  let shares: (Double, Double)
  let point: Point<Planar>
  /// Whether the first edge, walked to its end, enters the surface of the other.
  let enters: Bool
}

extension BorderCrossing {
  /// How two edges lie to each other.
  enum Meeting {
    case apart
    case crossing(BorderCrossing)
    /// They touch, or come so near to it that rounding could part what meets, or join what does not.
    case unsure
  }

  /// Places nearer than this to an end or to each other, a micrometre, are not told apart.
  static let margin_m = 1e-6

  /// Where two edges meet; the signs that decide are exact.
  static func meeting(_ first: Int, _ second: Int, of run: EdgeRun) -> Meeting {
    let (a, b) = (run.points[first], run.end(first))
    let (c, d) = (run.points[second], run.end(second))
    let (sideA, sideB) = (Orientation.sign(c, d, a), Orientation.sign(c, d, b))
    if sideA * sideB > 0 { return .apart }
    let (sideC, sideD) = (Orientation.sign(a, b, c), Orientation.sign(a, b, d))
    if sideC * sideD > 0 { return .apart }
    guard sideA * sideB < 0, sideC * sideD < 0 else { return .unsure }
    let shares = (sideA / (sideA - sideB), sideC / (sideC - sideD))
    guard isInner(shares.0, a, b), isInner(shares.1, c, d) else { return .unsure }
    return .crossing(
      BorderCrossing(
        edges: (Int32(first), Int32(second)), shares: shares,
        point: Point(x: a.x + shares.0 * (b.x - a.x), y: a.y + shares.0 * (b.y - a.y)), enters: sideB > 0))
  }

  private static func isInner(_ share: Double, _ a: Point<Planar>, _ b: Point<Planar>) -> Bool {
    min(share, 1 - share) * a.planarDistance(to: b) > margin_m
  }

  /// All crossings of edges of different surfaces; `nil` where one is not sure, or where so many edges lie in one
  /// place that finding them would take long.
  ///
  /// - Complexity: near linear in the number of edges and of crossings.
  static func all(of run: EdgeRun) -> [BorderCrossing]? {
    let index = BoxIndex(run.boxes, cells: 1)
    var crossings: [BorderCrossing] = []
    var isSure = true
    let isShort = index.forEachPair { first, second in
      guard run.owner(first) != run.owner(second) else { return true }
      switch meeting(first, second, of: run) {
      case .apart: break
      case .crossing(let crossing): crossings.append(crossing)
      case .unsure: isSure = false
      }
      return isSure
    }
    return isShort && isSure ? crossings : nil
  }
}
