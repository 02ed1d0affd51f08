extension EdgeStore {
  /// Ways cut where they meet, at their ends, at nodes that stop cars and where a node is missing.
  ///
  /// A node that stops cars becomes several, one for each piece of road that ends there.
  ///
  /// - Returns: edges between nodes of the raw roads, and nodes beyond those for the pieces at barriers.
  static func cut(_ roads: RawRoads) -> EdgeStore {
    var cutter = Cutter(roads)
    var start = 0
    for way in roads.wayEnds.indices {
      cutter.cut(way, start..<roads.wayEnds[way])
      start = roads.wayEnds[way]
    }
    return cutter.edges
  }
}

/// Cuts ways one after the other.
private struct Cutter {
  let roads: RawRoads
  var edges = EdgeStore()
  /// For each node whether ways meet or end there, or cars stop.
  private let isJunction: [Bool]
  private var nextNode: Int32
  /// The part of the way that is being looked at: no node missing, none twice in a row.
  private var nodes: [Int32] = []
  private var shape = RoadShape()

  init(_ roads: RawRoads) {
    self.roads = roads
    nextNode = Int32(roads.x.count)
    isJunction = roads.junctions
  }

  mutating func cut(_ way: Int, _ range: Range<Int>) {
    let rule = roads.rules[Int(roads.wayRules[way])]
    for index in range {
      let node = roads.wayNodes[index]
      let (x, y) = (roads.x[Int(node)], roads.y[Int(node)])
      if x == RawRoads.nowhere {
        flush(rule)
      } else if nodes.last != node {
        nodes.append(node)
        shape.append(x, y)
      }
    }
    flush(rule)
  }

  /// Cuts what has been gathered at its junctions.
  private mutating func flush(_ rule: WayRule) {
    if nodes.count > 1, let clock = WayClock(shape, rule) {
      var start = 0
      for index in nodes.indices.dropFirst() where index == nodes.count - 1 || isJunction[Int(nodes[index])] {
        append(start...index, clock, rule)
        start = index
      }
    }
    nodes.removeAll(keepingCapacity: true)
    shape.removeAll()
  }

  private mutating func append(_ range: ClosedRange<Int>, _ clock: WayClock, _ rule: WayRule) {
    edges.from.append(end(nodes[range.lowerBound]))
    edges.to.append(end(nodes[range.upperBound]))
    edges.traits.append(EdgeTraits(rule))
    let (forward, backward) = (clock.forward_ms[range.lowerBound], clock.backward_ms[range.lowerBound])
    for index in range {
      edges.x.append(shape.x[index])
      edges.y.append(shape.y[index])
      edges.forward_ms.append(clock.forward_ms[index] - forward)
      edges.backward_ms.append(clock.backward_ms[index] - backward)
    }
    edges.firstPoint.append(Int32(edges.x.count))
  }

  /// The node at the end of a piece: a new one where the node stops cars.
  private mutating func end(_ node: Int32) -> Int32 {
    guard roads.isClosed[Int(node)] else { return node }
    nextNode += 1
    return nextNode - 1
  }
}

extension RawRoads {
  /// For each node whether ways meet or end there, or cars stop.
  fileprivate var junctions: [Bool] {
    var visits = [UInt8](repeating: 0, count: x.count)
    var start = 0
    for end in wayEnds {
      for index in start..<end {
        let node = Int(wayNodes[index])
        let isEnd = index == start || index == end - 1
        visits[node] = min(2, visits[node] + (isEnd ? 2 : 1))
      }
      start = end
    }
    return zip(visits, isClosed).map { $0 > 1 || $1 }
  }
}

extension EdgeTraits {
  /// The traits of a road under a rule.
  fileprivate init(_ rule: WayRule) {
    self = []
    if rule.forward_kmh > 0 { insert(.forward) }
    if rule.backward_kmh > 0 { insert(.backward) }
    if rule.isJoinable { insert(.joinable) }
  }
}
