import Shapes

@testable import Roads

/// Raw roads that a test makes up, without a file.
struct Sketch {
  var roads = RawRoads()

  /// A rule of one speed, open both ways unless said otherwise, without bends.
  static func rule(_ kmh: Float, backward: Float? = nil, joinable: Bool = true) -> WayRule {
    WayRule(forward_kmh: kmh, backward_kmh: backward ?? kmh, isJoinable: joinable, bends: false)
  }

  /// Adds a node at a place in 10⁻⁷ degrees.
  @discardableResult mutating func node(_ x: Int32, _ y: Int32, closed: Bool = false) -> Int32 {
    roads.x.append(x)
    roads.y.append(y)
    roads.isClosed.append(closed)
    return Int32(roads.x.count - 1)
  }

  /// Adds a way.
  mutating func way(_ nodes: [Int32], _ rule: WayRule) {
    roads.wayRules.append(Int32(roads.rules.count))
    roads.rules.append(rule)
    roads.wayNodes += nodes
    roads.wayEnds.append(roads.wayNodes.count)
  }

  /// The network, as it is made of files.
  func network(_ profile: CarProfile = .standard) -> RoadNetwork {
    RoadNetwork(RoadGraph(roads), profile: profile)
  }

  /// The network with all its nodes of degree 2.
  func plainNetwork(_ profile: CarProfile = .standard) -> RoadNetwork {
    var edges = EdgeStore.cut(roads)
    let nodes = edges.renumberNodes(edges.nodeBound)
    return RoadNetwork(RoadGraph(edges, nodes: nodes), profile: profile)
  }
}

extension Sketch {
  /// Roads between random places around Toulouse, no two along the same line: one-ways, winding roads, barriers, tunnels, rings and repeats.
  init(seed: UInt64, nodes: Int, ways: Int) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<nodes {
      node(
        14_000_000 + .random(in: 0..<2_000_000, using: &random),
        436_000_000 + .random(in: 0..<1_000_000, using: &random),
        closed: .random(in: 0..<25, using: &random) == 0)
    }
    for _ in 0..<ways {
      let count = Int.random(in: 2...6, using: &random)
      var path = Array((0..<Int32(nodes)).shuffled(using: &random).prefix(count))
      if count > 2, Int.random(in: 0..<8, using: &random) == 0 { path.append(path[0]) }
      for index in path.indices.dropFirst().reversed() { path.insert(bend(&random), at: index) }
      let kmh = Float.random(in: 20...110, using: &random)
      let backward: Float? = [nil, nil, 0, kmh / 2].randomElement(using: &random) ?? nil
      way(path, Sketch.rule(kmh, backward: backward, joinable: .random(in: 0..<6, using: &random) > 0))
    }
  }

  private mutating func bend(_ random: inout SeededRandom) -> Int32 {
    node(
      14_000_000 + .random(in: 0..<2_000_000, using: &random),
      436_000_000 + .random(in: 0..<1_000_000, using: &random))
  }
}

extension Sketch {
  /// A town of square blocks of about 500 m, its streets with any speed and direction; they only meet at corners.
  static func town(seed: UInt64, side: Int32) -> Sketch {
    var (sketch, random) = (Sketch(), SeededRandom(seed: seed))
    let nodes = (0..<side).map { row in
      (0..<side).map { sketch.node(14_000_000 + $0 * 62_000, 436_000_000 + row * 45_000) }
    }
    for row in 0..<Int(side) {
      for column in 0..<Int(side) {
        for next in [(row + 1, column), (row, column + 1)] where max(next.0, next.1) < side {
          let backward: Float? = [nil, nil, 0].randomElement(using: &random) ?? nil
          sketch.way(
            [nodes[row][column], nodes[next.0][next.1]].shuffled(using: &random),
            Sketch.rule(.random(in: 20...90, using: &random), backward: backward))
        }
      }
    }
    return sketch
  }
}
