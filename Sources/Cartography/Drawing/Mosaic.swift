/// Surfaces that lie side by side, made one: lines that two of them share are left out.
///
/// Each ring is the sum of its directed edges; an edge there and back is nothing, and what is left winds round
/// every point as often as before. Whatever the surfaces are, the non-zero rule fills the same.
enum Mosaic {
  /// The rings that are left of rings; the same ones where a point lies off the packed grid.
  /// - Complexity: O(n log n) for n points.
  static func merged(_ rings: [GridRing]) -> [GridRing] {
    var edges: [UInt64] = []
    edges.reserveCapacity(rings.reduce(0) { $0 + $1.points.count })
    for ring in rings {
      guard let last = ring.points.last else { continue }
      guard var from = pack(last) else { return rings }
      for point in ring.points {
        guard let to = pack(point) else { return rings }
        // The lower point first and the direction last: there and back stand side by side once sorted.
        edges.append(from < to ? from << 31 | to << 1 : to << 31 | from << 1 | 1)
        from = to
      }
    }
    edges.sort()
    return traced(uncancelled(edges))
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

  /// What is left of sorted edges, as start and end, by start.
  private static func uncancelled(_ edges: [UInt64]) -> [(from: UInt64, to: UInt64)] {
    var left: [(from: UInt64, to: UInt64)] = []
    var index = 0
    while index < edges.count {
      let line = edges[index] >> 1
      var surplus = 0
      while index < edges.count, edges[index] >> 1 == line {
        surplus += edges[index] & 1 == 0 ? 1 : -1
        index += 1
      }
      let (low, high) = (line >> 30, line & 0x3FFF_FFFF)
      for _ in 0..<abs(surplus) { left.append(surplus > 0 ? (low, high) : (high, low)) }
    }
    left.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    return left
  }

  /// Edges joined end to start; as many leave a point as come to it, so that every walk closes.
  private static func traced(_ edges: [(from: UInt64, to: UInt64)]) -> [GridRing] {
    var next: [UInt64: Int] = [:]
    for (index, edge) in edges.enumerated().reversed() { next[edge.from] = index }
    var isUsed = [Bool](repeating: false, count: edges.count)
    var rings: [GridRing] = []
    for start in edges.indices where !isUsed[start] {
      var points: [GridPoint] = []
      var at: Int? = start
      while let index = at {
        isUsed[index] = true
        points.append(unpack(edges[index].from))
        // The next unused edge from the same point serves the next visit.
        next[edges[index].from] = index + 1
        at = next[edges[index].to].flatMap {
          $0 < edges.count && edges[$0].from == edges[index].to ? $0 : nil
        }
        if edges[index].to == edges[start].from { at = nil }
      }
      rings.append(GridRing(points: points))
    }
    return rings
  }
}
