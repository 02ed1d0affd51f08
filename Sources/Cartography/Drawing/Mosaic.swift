/// Surfaces that lie side by side, made one: lines that two of them share are left out.
///
/// Each ring is the sum of its directed edges; an edge there and back is nothing, and what is left winds round
/// every point as often as before. Whatever the surfaces are, the non-zero rule fills the same.
enum Mosaic {
  /// The rings that are left of rings; the same ones where a point lies off the packed grid.
  /// - Complexity: O(n + m log m) for n points, m of them on lines that are left.
  static func merged(_ rings: [GridRing]) -> [GridRing] {
    var lines = NumberTable(capacity: rings.reduce(0) { $0 + $1.points.count })
    // How much oftener each line is walked from its lower point than to it.
    var surplus = [Int32](repeating: 0, count: lines.slots)
    for ring in rings {
      guard let last = ring.points.last else { continue }
      guard var from = pack(last) else { return rings }
      for point in ring.points {
        guard let to = pack(point) else { return rings }
        let slot = lines.slot(noting: from < to ? from << 30 | to : to << 30 | from)
        surplus[slot] += from < to ? 1 : -1
        from = to
      }
    }
    return traced(uncancelled(lines, surplus))
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

  /// The edges that are left, as start and end, by start.
  private static func uncancelled(
    _ lines: NumberTable, _ surplus: [Int32]
  ) -> [(from: UInt64, to: UInt64)] {
    var left: [(from: UInt64, to: UInt64)] = []
    for (slot, surplus) in surplus.enumerated() where surplus != 0 {
      guard let line = lines[slot] else { continue }
      let (low, high) = (line >> 30, line & 0x3FFF_FFFF)
      for _ in 0..<abs(surplus) { left.append(surplus > 0 ? (low, high) : (high, low)) }
    }
    left.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    return left
  }

  /// Edges joined end to start; as many leave a point as come to it, so that every walk closes.
  private static func traced(_ edges: [(from: UInt64, to: UInt64)]) -> [GridRing] {
    var starts = NumberTable(capacity: edges.count)
    // The next unused edge from each point, by the point's slot.
    var next = [Int](repeating: 0, count: starts.slots)
    for (index, edge) in edges.enumerated().reversed() { next[starts.slot(noting: edge.from)] = index }
    var isUsed = [Bool](repeating: false, count: edges.count)
    var rings: [GridRing] = []
    for start in edges.indices where !isUsed[start] {
      var points: [GridPoint] = []
      var at: Int? = start
      while let index = at {
        isUsed[index] = true
        points.append(unpack(edges[index].from))
        // The next unused edge from the same point serves the next visit.
        next[starts.slot(noting: edges[index].from)] = index + 1
        at = starts.slot(of: edges[index].to).map { next[$0] }.flatMap {
          $0 < edges.count && edges[$0].from == edges[index].to ? $0 : nil
        }
        if edges[index].to == edges[start].from { at = nil }
      }
      rings.append(GridRing(points: points))
    }
    return rings
  }
}
