/// Surfaces that lie side by side, made one: lines that two of them share are left out.
///
/// Each ring is the sum of its directed edges; an edge there and back is nothing, and what is left winds round
/// every point as often as before. Whatever the surfaces are, the non-zero rule fills the same.
enum Mosaic {
  /// The rings that are left of rings; the same ones where a point lies off the packed grid.
  /// - Complexity: O(n + m log m) for n points, m of them on lines that are left.
  static func merged(_ rings: [GridRing]) -> [GridRing] {
    // How much oftener each line is walked from its lower point than to it.
    var lines = NumberTable<Int32>(capacity: rings.reduce(0) { $0 + $1.points.count }, value: 0)
    for ring in rings {
      guard let last = ring.points.last else { continue }
      guard var from = pack(last) else { return rings }
      for point in ring.points {
        guard let to = pack(point) else { return rings }
        let slot = lines.slot(noting: from < to ? from << 30 | to : to << 30 | from)
        lines[slot] += from < to ? 1 : -1
        from = to
      }
    }
    return traced(uncancelled(lines))
  }

  /// Fifteen bits for each coordinate: from -200 to 3076 pixels.
  private static func pack(_ point: GridPoint) -> UInt64? {
    let (x, y) = (point.x + 2000, point.y + 2000)
    guard (0..<32768).contains(x), (0..<32768).contains(y) else { return nil }
    return UInt64(x << 15 | y)
  }

  private static func unpack(_ packed: UInt64) -> GridPoint {
    GridPoint(x: Int(packed >> 15) - 2000, y: Int(packed & 0x7FFF) - 2000)
  }

  /// The edges that are left, start above end in one number of 60 bits, by start.
  private static func uncancelled(_ lines: NumberTable<Int32>) -> [UInt64] {
    var left: [UInt64] = []
    for slot in 0..<lines.slots where lines[slot] != 0 {
      guard let line = lines.number(in: slot) else { continue }
      let edge = lines[slot] > 0 ? line : (line & 0x3FFF_FFFF) << 30 | line >> 30
      for _ in 0..<abs(lines[slot]) { left.append(edge) }
    }
    return left.sortedByDigits(bits: 60)
  }

  /// Edges joined end to start; as many leave a point as come to it, so that every walk closes.
  private static func traced(_ edges: [UInt64]) -> [GridRing] {
    var walk = EdgeWalk(edges)
    var rings: [GridRing] = []
    for start in edges.indices where !walk.isUsed[start] {
      var points: [GridPoint] = []
      walk.walk(from: start) { points.append(unpack($0)) }
      rings.append(GridRing(points: points))
    }
    return rings
  }
}

/// Walks along edges that are sorted by start, each used once.
private struct EdgeWalk {
  private let edges: [UInt64]
  /// The next unused edge from each point.
  private var next: NumberTable<Int32>
  private(set) var isUsed: [Bool]

  init(_ edges: [UInt64]) {
    self.edges = edges
    isUsed = [Bool](repeating: false, count: edges.count)
    next = NumberTable(capacity: edges.count, value: 0)
    var last: UInt64?
    for (index, edge) in edges.enumerated() where edge >> 30 != last {
      next[next.slot(noting: edge >> 30)] = Int32(index)
      last = edge >> 30
    }
  }

  /// Walks from an unused edge until back where it starts; tells each point.
  mutating func walk(from start: Int, _ take: (UInt64) -> Void) {
    let home = edges[start] >> 30
    var (index, slot) = (start, next.slot(noting: home))
    while true {
      isUsed[index] = true
      // The next unused edge from the same point serves the next visit.
      next[slot] = Int32(index + 1)
      take(edges[index] >> 30)
      let end = edges[index] & 0x3FFF_FFFF
      guard end != home, let there = next.slot(of: end) else { return }
      (index, slot) = (Int(next[there]), there)
      guard index < edges.count, edges[index] >> 30 == end else { return }
    }
  }
}
