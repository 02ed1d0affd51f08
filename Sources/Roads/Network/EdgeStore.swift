/// Pieces of road between nodes, as flat arrays: their shape, and the time from point to point in both directions.
struct EdgeStore {
  /// For each edge the nodes at its ends.
  var from: [Int32] = []
  var to: [Int32] = []
  var traits: [EdgeTraits] = []
  /// For each edge its first point; one more entry ends the last.
  var firstPoint: [Int32] = [0]
  /// Positions of points, ends included, in 10⁻⁷ degrees.
  var x: [Int32] = []
  var y: [Int32] = []
  /// Milliseconds from the first point of the edge to this one, going forward.
  var forward_ms: [UInt32] = []
  /// Milliseconds from this point to the first one of the edge, going backward.
  var backward_ms: [UInt32] = []

  /// The number of edges.
  var count: Int { from.count }
  /// The points of an edge.
  func points(_ edge: Int) -> Range<Int> { Int(firstPoint[edge])..<Int(firstPoint[edge + 1]) }
  /// Milliseconds over a whole edge; `nil` where it is closed in that direction.
  func time_ms(_ edge: Int, forward: Bool) -> UInt32? {
    guard traits[edge].contains(forward ? .forward : .backward) else { return nil }
    let last = Int(firstPoint[edge + 1]) - 1
    return forward ? forward_ms[last] : backward_ms[last]
  }
  /// Metres over a whole edge.
  func length_m(_ edge: Int) -> Double {
    points(edge).dropLast().reduce(0) { $0 + length_m(after: $1) }
  }
  /// Metres from a point of an edge to the next.
  func length_m(after point: Int) -> Double {
    Ground.distance_m(x[point], y[point], x[point + 1], y[point + 1])
  }

  /// No edge takes longer, in milliseconds: 12 days, so that sums of two times fit 32 bits.
  static let longest_ms = UInt32(1) << 30
}
