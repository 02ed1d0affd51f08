import Shapes

/// Takes away the borders that surfaces share point for point, and joins what is left.
struct Dissolving {
  /// An edge by its ends.
  private struct Edge: Hashable {
    let from: Point<Planar>
    let to: Point<Planar>
  }

  private var edges: [Edge] = []
  /// The edges that leave a point; one in nearly all.
  private var leaving: [Point<Planar>: [Int]] = [:]

  /// What surfaces cover together; `nil` where they overlap, or touch other than by edges and corners in common.
  ///
  /// - Parameter surfaces: valid surfaces in metres.
  /// - Complexity: near linear in the number of points.
  static func union(of surfaces: [MultiPolygon<Planar>]) -> MultiPolygon<Planar>? {
    guard let dissolving = Dissolving(surfaces), dissolving.areApart, let rings = dissolving.rings() else {
      return nil
    }
    return isCoveredOnce(rings) ? RingNesting.surface(of: rings) : nil
  }

  /// Keeps the edges that no other surface walks the other way.
  private init?(_ surfaces: [MultiPolygon<Planar>]) {
    let run = EdgeRun(surfaces)
    var places: [Edge: Int] = [:]
    places.reserveCapacity(run.points.count)
    for edge in run.points.indices {
      let other = places.updateValue(edge, forKey: Edge(from: run.points[edge], to: run.end(edge)))
      guard other == nil else { return nil }
    }
    for edge in run.points.indices {
      let (from, to) = (run.points[edge], run.end(edge))
      guard places[Edge(from: to, to: from)] == nil else { continue }
      leaving[from, default: []].append(edges.count)
      edges.append(Edge(from: from, to: to))
    }
  }

  /// Whether edges meet in ends alone.
  private var areApart: Bool {
    let boxes = edges.map { Box(around: [$0.from, $0.to]) }
    var isSure = true
    let isWhole = BoxIndex(boxes, cells: 1).forEachPair { first, second in
      let (a, b) = (edges[first], edges[second])
      if case .more = EdgeContact.of(a.from, a.to, b.from, b.to) { isSure = false }
      return isSure
    }
    return isWhole && isSure
  }

  /// The rings that the edges make; `nil` where they do not close.
  ///
  /// Each is walked with the surface close on the left, so that parts which meet in a corner stay apart, and is cut off
  /// where it comes back to a point, so that a hole which touches its outer ring is a ring of its own.
  private func rings() -> [Ring<Planar>]? {
    var isUsed = [Bool](repeating: false, count: edges.count)
    var rings: [Ring<Planar>] = []
    for first in edges.indices where !isUsed[first] {
      var line: [Point<Planar>] = []
      var edge = first
      repeat {
        isUsed[edge] = true
        let from = edges[edge].from
        if isMeeting(from), let back = line.firstIndex(of: from) {
          rings.append(Ring(closing: Array(line[back...])))
          line.removeSubrange(back...)
        }
        line.append(from)
        guard let next = following(edge), next == first || !isUsed[next] else { return nil }
        edge = next
      } while edge != first
      rings.append(Ring(closing: line))
    }
    return rings
  }

  private func isMeeting(_ point: Point<Planar>) -> Bool { (leaving[point]?.count ?? 0) > 1 }

  /// The edge that goes on from the end of another: the first to be met turning clockwise, through the surface, from
  /// the way back.
  private func following(_ edge: Int) -> Int? {
    let (back, point) = (edges[edge].from, edges[edge].to)
    guard let ways = leaving[point] else { return nil }
    guard ways.count > 1 else { return ways[0] }
    // Right of the way back, straight on, left of it.
    func half(_ way: Int) -> Int {
      let side = Orientation.sign(point, back, edges[way].to)
      return side < 0 ? 0 : side == 0 ? 1 : 2
    }
    return ways.min { a, b in
      let (halfA, halfB) = (half(a), half(b))
      return halfA == halfB ? Orientation.sign(point, edges[a].to, edges[b].to) < 0 : halfA < halfB
    }
  }

  /// Whether what lies left of each ring is covered once, and what lies right of it not at all.
  private static func isCoveredOnce(_ rings: [Ring<Planar>]) -> Bool {
    let run = EdgeRun(rings: rings)
    guard run.owners.count == rings.count else { return false }
    let rows = WindingRows(run)
    return rings.indices.allSatisfy { ring in
      let around = run.points[run.edges(ofRing: ring)].lazy
        .compactMap { point in rows.rings(around: point) { Int($0) != ring } }.first
      let isHole = rings[ring].signedArea < 0
      return around.map { $0.values.reduce(0, +) == (isHole ? 1 : 0) } ?? false
    }
  }
}
