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
  /// For the first edge from each point, the next unused one from there.
  private var next: [Int32]
  private(set) var isUsed: [Bool]
  /// Where the edges from each column of points begin, from the first column that has any.
  private var columns: [Int32] = []
  private let firstColumn: Int

  init(_ edges: [UInt64]) {
    self.edges = edges
    isUsed = [Bool](repeating: false, count: edges.count)
    next = Array(0..<Int32(edges.count))
    firstColumn = edges.first.map(EdgeWalk.column) ?? 0
    for (index, edge) in edges.enumerated() {
      while columns.count <= EdgeWalk.column(edge) - firstColumn { columns.append(Int32(index)) }
    }
    columns.append(Int32(edges.count))
  }

  private static func column(_ edge: UInt64) -> Int { Int(edge >> 45) }

  /// The first edge from a point from which there is one.
  private func first(from point: UInt64) -> Int {
    let column = Int(point >> 15) - firstColumn
    var (low, high) = (Int(columns[column]), Int(columns[column + 1]))
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] >> 30 < point { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Walks from an unused edge until back where it starts; tells each point.
  mutating func walk(from start: Int, _ take: (UInt64) -> Void) {
    let home = edges[start] >> 30
    var (index, first) = (start, first(from: home))
    while true {
      isUsed[index] = true
      // The next unused edge from the same point serves the next visit.
      next[first] = Int32(index + 1)
      take(edges[index] >> 30)
      let end = edges[index] & 0x3FFF_FFFF
      if end == home { return }
      // As many edges leave a point as come to it: there is one.
      first = self.first(from: end)
      index = Int(next[first])
    }
  }
}
