/// For each node the edges that end there, as flat arrays.
struct Incidence {
  /// For each node its first entry; one more ends the last.
  let first: [Int32]
  /// Twice the number of an edge, and one more where the node is its last point.
  let ends: [Int32]

  /// The edges at each node; a loop stands twice at its node.
  init(_ edges: EdgeStore, nodes: Int) {
    var first = [Int32](repeating: 0, count: nodes + 1)
    for edge in 0..<edges.count {
      first[Int(edges.from[edge]) + 1] += 1
      first[Int(edges.to[edge]) + 1] += 1
    }
    for node in 0..<nodes { first[node + 1] += first[node] }
    var (next, ends) = (first, [Int32](repeating: 0, count: edges.count * 2))
    for edge in 0..<edges.count {
      for (side, node) in [edges.from[edge], edges.to[edge]].enumerated() {
        ends[Int(next[Int(node)])] = Int32(edge * 2 + side)
        next[Int(node)] += 1
      }
    }
    (self.first, self.ends) = (first, ends)
  }

  /// The edge ends at a node.
  func at(_ node: Int) -> ArraySlice<Int32> { ends[Int(first[node])..<Int(first[node + 1])] }
}

extension EdgeStore {
  /// What leaves a node through an edge end: the node at the other end and the time, where the edge is open that way.
  func departure(through end: Int32) -> (node: Int, time_ms: UInt32)? {
    let (edge, atLast) = (Int(end >> 1), end & 1 == 1)
    guard let time = time_ms(edge, forward: !atLast) else { return nil }
    return (Int(atLast ? from[edge] : to[edge]), time)
  }

  /// What comes to a node through an edge end.
  func arrival(through end: Int32) -> (node: Int, time_ms: UInt32)? {
    let (edge, atLast) = (Int(end >> 1), end & 1 == 1)
    guard let time = time_ms(edge, forward: atLast) else { return nil }
    return (Int(atLast ? from[edge] : to[edge]), time)
  }
}
