import Shapes

/// The borders of surfaces, cut where they cross into pieces that each lie within so many of the other surfaces.
///
/// What surfaces cover together, have in common, or leave of one another is bounded by some of these pieces, joined at
/// the crossings. Which edges cross, and in which direction, is decided exactly, and only where borders cross cleanly:
/// there is no arrangement of borders that touch, and none is needed for what GEOS does as well.
struct Arrangement {
  /// A part of a ring from one crossing to the next, or a ring that nothing crosses.
  struct Piece {
    let ring: Int
    /// The place of its surface.
    let owner: Int
    /// How many of the other surfaces hold it.
    let depth: Int
    /// The crossings where it begins and ends; -1 for a whole ring.
    let start: Int
    let end: Int
    /// The edges on which it begins and ends.
    fileprivate let edges: (Int, Int)
    /// Whether it goes on past the ring's last edge.
    fileprivate let isAround: Bool
  }

  /// Which way a piece bounds a surface.
  enum Direction {
    case forward
    case backward
  }

  let pieces: [Piece]
  private let run: EdgeRun
  private let crossings: [BorderCrossing]

  /// Cuts the borders of surfaces where they cross; `nil` where they touch, or cannot be told from touching.
  ///
  /// - Parameter surfaces: valid surfaces in metres.
  /// - Complexity: near linear in the edges and crossings of surfaces spread over a plane.
  init?(_ surfaces: [MultiPolygon<Planar>]) {
    let run = EdgeRun(surfaces)
    guard let crossings = BorderCrossing.all(of: run), let pieces = Self.pieces(run, crossings) else {
      return nil
    }
    (self.run, self.crossings, self.pieces) = (run, crossings, pieces)
  }

  /// A crossing as a walker on one of its edges meets it.
  private struct Step {
    let edge: Int
    let share: Double
    let crossing: Int
    let enters: Bool
  }

  private static func pieces(_ run: EdgeRun, _ crossings: [BorderCrossing]) -> [Piece]? {
    var steps: [Step] = []
    steps.reserveCapacity(2 * crossings.count)
    for (place, crossing) in crossings.enumerated() {
      let (edges, shares) = (crossing.edges, crossing.shares)
      steps.append(Step(edge: Int(edges.0), share: shares.0, crossing: place, enters: crossing.enters))
      steps.append(Step(edge: Int(edges.1), share: shares.1, crossing: place, enters: !crossing.enters))
    }
    steps.sort { ($0.edge, $0.share) < ($1.edge, $1.share) }
    let rows = WindingRows(run)
    var pieces: [Piece] = []
    var first = 0
    for ring in run.owners.indices {
      var last = first
      while last < steps.count, steps[last].edge < run.starts[ring + 1] { last += 1 }
      guard let walked = walk(ring, steps[first..<last], run, rows) else { return nil }
      pieces += walked
      first = last
    }
    return pieces
  }

  /// The pieces of one ring; `nil` where two crossings are too near to each other, or the walk does not come back to
  /// the depth at which it began.
  private static func walk(
    _ ring: Int, _ steps: ArraySlice<Step>, _ run: EdgeRun, _ rows: WindingRows
  ) -> [Piece]? {
    let owner = run.owners[ring]
    let around = rows.rings(around: run.points[run.starts[ring]]) { run.owners[Int($0)] != owner }
    guard let around else { return nil }
    let began = around.values.reduce(0, +)
    guard let first = steps.first, let last = steps.last else {
      return [
        Piece(ring: ring, owner: Int(owner), depth: began, start: -1, end: -1, edges: (0, 0), isAround: true)
      ]
    }
    var pieces: [Piece] = []
    var (depth, before) = (began, last)
    for (place, step) in zip(steps.indices, steps) {
      let isFirst = place == steps.startIndex
      guard isFirst || areApart(before, step, run) else { return nil }
      pieces.append(
        Piece(
          ring: ring, owner: Int(owner), depth: depth, start: before.crossing, end: step.crossing,
          edges: (before.edge, step.edge), isAround: isFirst))
      depth += step.enters ? 1 : -1
      before = step
    }
    return depth == began && first.crossing != last.crossing ? pieces : nil
  }

  private static func areApart(_ a: Step, _ b: Step, _ run: EdgeRun) -> Bool {
    a.edge != b.edge
      || (b.share - a.share) * run.points[a.edge].planarDistance(to: run.end(a.edge))
        > BorderCrossing.margin_m
  }

  /// The surface that some pieces bound, the surface on the left of each as it is walked.
  ///
  /// - Parameter direction: how a piece bounds it; `nil` for one that does not.
  /// - Returns: the surface; `nil` where the pieces do not close.
  func surface(boundedBy direction: (Piece) -> Direction?) -> MultiPolygon<Planar>? {
    var following = [Int](repeating: -1, count: crossings.count)
    var chosen: [(piece: Int, direction: Direction)] = []
    for (place, piece) in pieces.enumerated() {
      guard let direction = direction(piece) else { continue }
      chosen.append((place, direction))
      guard piece.start >= 0 else { continue }
      let start = direction == .forward ? piece.start : piece.end
      guard following[start] < 0 else { return nil }
      following[start] = chosen.count - 1
    }
    var isUsed = [Bool](repeating: false, count: chosen.count)
    var rings: [Ring<Planar>] = []
    for first in chosen.indices where !isUsed[first] {
      var points: [Point<Planar>] = []
      var next = first
      repeat {
        guard next >= 0, !isUsed[next] else { return nil }
        isUsed[next] = true
        let (piece, direction) = (pieces[chosen[next].piece], chosen[next].direction)
        points += direction == .forward ? line(of: piece) : line(of: piece).reversed()
        if piece.start >= 0 {
          points.removeLast()
          next = following[direction == .forward ? piece.end : piece.start]
        }
      } while next != first
      rings.append(Ring(closing: points))
    }
    return RingNesting.surface(of: rings)
  }

  /// The points of a piece, both crossings included; of a whole ring each once.
  private func line(of piece: Piece) -> [Point<Planar>] {
    let edges = run.edges(ofRing: piece.ring)
    guard piece.start >= 0 else { return Array(run.points[edges]) }
    let (first, last) = piece.edges
    var line = [crossings[piece.start].point]
    if piece.isAround {
      line += run.points[(first + 1)..<edges.upperBound]
      line += run.points[edges.lowerBound...last]
    } else if first < last {
      line += run.points[(first + 1)...last]
    }
    return line + [crossings[piece.end].point]
  }
}
