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
  /// For each node whether ways meet or end there.
  private let isJunction: [Bool]
  private var nextNode: Int32

  init(_ roads: RawRoads) {
    self.roads = roads
    nextNode = Int32(roads.x.count)
    isJunction = Cutter.junctions(roads)
  }

  private static func junctions(_ roads: RawRoads) -> [Bool] {
    var visits = [UInt8](repeating: 0, count: roads.x.count)
    var start = 0
    for end in roads.wayEnds {
      for index in start..<end {
        let node = Int(roads.wayNodes[index])
        let isEnd = index == start || index == end - 1
        visits[node] = min(2, visits[node] + (isEnd ? 2 : 1))
      }
      start = end
    }
    return zip(visits, roads.isClosed).map { $0 > 1 || $1 }
  }

  mutating func cut(_ way: Int, _ range: Range<Int>) {
    let rule = roads.rules[Int(roads.wayRules[way])]
    var piece: [Int32] = []
    for index in range {
      let node = roads.wayNodes[index]
      if roads.x[Int(node)] == RawRoads.nowhere {
        append(piece, rule)
        piece = []
      } else if piece.last != node {
        piece.append(node)
        if isJunction[Int(node)], piece.count > 1 {
          append(piece, rule)
          piece = [node]
        }
      }
    }
    append(piece, rule)
  }

  private mutating func append(_ piece: [Int32], _ rule: WayRule) {
    guard let first = piece.first, let last = piece.last, piece.count > 1 else { return }
    var clock = WayClock(rule)
    let shape = piece.map { (x: roads.x[Int($0)], y: roads.y[Int($0)]) }
    guard let times = clock.times(along: shape) else { return }
    edges.from.append(end(first))
    edges.to.append(end(last))
    edges.traits.append(EdgeTraits(rule))
    edges.x += shape.map(\.x)
    edges.y += shape.map(\.y)
    edges.forward_ms += times.forward
    edges.backward_ms += times.backward
    edges.firstPoint.append(Int32(edges.x.count))
  }

  /// The node at the end of a piece: a new one where the node stops cars.
  private mutating func end(_ node: Int32) -> Int32 {
    guard roads.isClosed[Int(node)] else { return node }
    nextNode += 1
    return nextNode - 1
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
