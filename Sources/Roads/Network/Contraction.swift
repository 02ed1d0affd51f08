extension EdgeStore {
  /// The same roads with the nodes left out where a road only goes on; shapes and times stay as they are.
  ///
  /// A node is left out where just two edges end, open in the same directions and alike in the rest. A ring of such
  /// nodes keeps one.
  ///
  /// - Parameter nodes: one more than the largest node.
  /// - Complexity: linear.
  func contracted(nodes: Int) -> EdgeStore {
    var contraction = Contraction(self, Incidence(self, nodes: nodes), nodes: nodes)
    contraction.run()
    return contraction.merged
  }
}

private struct Contraction {
  let edges: EdgeStore
  let incidence: Incidence
  var merged = EdgeStore()
  /// For each node whether it is left out.
  private var isPassed: [Bool]
  private var isDone: [Bool]

  init(_ edges: EdgeStore, _ incidence: Incidence, nodes: Int) {
    self.edges = edges
    self.incidence = incidence
    isPassed = (0..<nodes).map { edges.isPassed($0, incidence) }
    isDone = [Bool](repeating: false, count: edges.count)
  }

  mutating func run() {
    for edge in 0..<edges.count where !isDone[edge] {
      if !isPassed[Int(edges.from[edge])] {
        walk(from: edge, atLast: false)
      } else if !isPassed[Int(edges.to[edge])] {
        walk(from: edge, atLast: true)
      }
    }
    for edge in 0..<edges.count where !isDone[edge] {
      isPassed[Int(edges.from[edge])] = false
      walk(from: edge, atLast: false)
    }
  }

  /// Follows a road from an end of an edge to the next node that stays.
  private mutating func walk(from start: Int, atLast: Bool) {
    var (edge, atLast) = (start, atLast)
    merged.open(at: atLast ? edges.to[edge] : edges.from[edge], edges.traits[edge].seen(atLast: atLast))
    while true {
      isDone[edge] = true
      merged.extend(with: edge, of: edges, turned: atLast)
      let node = Int(atLast ? edges.from[edge] : edges.to[edge])
      guard isPassed[node], let next = other(than: edge, at: node), merged.hasRoom(for: next >> 1, of: edges)
      else { return merged.close(at: Int32(node)) }
      (edge, atLast) = (next >> 1, next & 1 == 1)
    }
  }

  private mutating func other(than edge: Int, at node: Int) -> Int? {
    let next = incidence.at(node).first { Int($0 >> 1) != edge }.map { Int($0) }
    // Where the road has become too long the node stays after all; the rest begins here.
    if let next, !merged.hasRoom(for: next >> 1, of: edges) { isPassed[node] = false }
    return next
  }
}

extension EdgeTraits {
  /// The traits of an edge that is looked at from its last point, or its first.
  fileprivate func seen(atLast: Bool) -> EdgeTraits {
    guard atLast else { return self }
    var turned = subtracting([.forward, .backward])
    if contains(.forward) { turned.insert(.backward) }
    if contains(.backward) { turned.insert(.forward) }
    return turned
  }
}

extension EdgeStore {
  /// Whether a road only goes on at a node.
  fileprivate func isPassed(_ node: Int, _ incidence: Incidence) -> Bool {
    let ends = Array(incidence.at(node))
    guard ends.count == 2, ends[0] >> 1 != ends[1] >> 1 else { return false }
    // Seen from the node the one leads away and, turned round, the other leads on.
    return traits[Int(ends[0] >> 1)].seen(atLast: ends[0] & 1 == 0)
      == traits[Int(ends[1] >> 1)].seen(atLast: ends[1] & 1 == 1)
  }

  /// Begins an edge.
  fileprivate mutating func open(at node: Int32, _ traits: EdgeTraits) {
    from.append(node)
    self.traits.append(traits)
  }

  /// Adds an edge of another store to the edge that has been begun, turned round or not.
  fileprivate mutating func extend(with edge: Int, of other: EdgeStore, turned: Bool) {
    let range = other.points(edge)
    let isFirst = Int(firstPoint[firstPoint.count - 1]) == x.count
    let base = isFirst ? (0, 0) : (forward_ms[forward_ms.count - 1], backward_ms[backward_ms.count - 1])
    let last = range.upperBound - 1
    for offset in (isFirst ? 0 : 1)..<range.count {
      let point = turned ? last - offset : range.lowerBound + offset
      x.append(other.x[point])
      y.append(other.y[point])
      let forward = turned ? other.backward_ms[last] - other.backward_ms[point] : other.forward_ms[point]
      let backward = turned ? other.forward_ms[last] - other.forward_ms[point] : other.backward_ms[point]
      forward_ms.append(base.0 + forward)
      backward_ms.append(base.1 + backward)
    }
  }

  /// Ends the edge that has been begun.
  fileprivate mutating func close(at node: Int32) {
    to.append(node)
    firstPoint.append(Int32(x.count))
  }

  /// Whether the edge that has been begun may take another one in.
  fileprivate func hasRoom(for edge: Int, of other: EdgeStore) -> Bool {
    let last = other.points(edge).upperBound - 1
    let longest = max(forward_ms.last ?? 0, backward_ms.last ?? 0)
    return UInt64(longest) + UInt64(max(other.forward_ms[last], other.backward_ms[last]))
      <= UInt64(EdgeStore.longest_ms)
  }
}
