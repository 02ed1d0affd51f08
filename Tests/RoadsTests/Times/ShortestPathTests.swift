import Shapes
import Testing

@testable import Roads

@Suite struct ShortestPathTests {
  /// Floyd & Warshall's times between all nodes, in milliseconds.
  private func allTimes(_ graph: RoadGraph) -> [[UInt64]] {
    let far = UInt64(1) << 40
    var times = [[UInt64]](repeating: [UInt64](repeating: far, count: graph.nodes), count: graph.nodes)
    for node in 0..<graph.nodes {
      times[node][node] = 0
      for end in graph.incidence.at(node) {
        guard let next = graph.edges.departure(through: end) else { continue }
        times[node][next.node] = min(times[node][next.node], UInt64(next.time_ms))
      }
    }
    for via in 0..<graph.nodes {
      for start in 0..<graph.nodes {
        for end in 0..<graph.nodes {
          times[start][end] = min(times[start][end], times[start][via] + times[via][end])
        }
      }
    }
    return times
  }

  @Test(arguments: UInt64(1)...40) func labelsAreFloydWarshalls(seed: UInt64) {
    let network = Sketch(seed: seed, nodes: 35, ways: 24).network()
    let times = allTimes(network.graph)
    var random = SeededRandom(seed: seed)
    let seeds = (0..<5).map { site in
      Seed(
        node: .random(in: 0..<network.graph.nodes, using: &random),
        label: Label(time_ms: .random(in: 0...600_000, using: &random), site: site))
    }
    for limit_ms in [Label.longest_ms, 900_000] {
      var search = Search(network.graph.arcs, seedSpan_ms: 600_000)
      search.run(from: seeds, limit_ms: limit_ms)
      let labels = search.finish()
      for node in 0..<network.graph.nodes {
        let expected = seeds.filter { times[node][$0.node] < 1 << 40 }.map {
          Label(time_ms: times[node][$0.node] + $0.label.time_ms, site: $0.label.site)
        }.min()
        let reached = expected.flatMap { $0.time_ms <= limit_ms ? $0 : nil }
        #expect(labels[node] == reached ?? .none)
      }
    }
  }

  /// From door to door by way of any other place is never shorter.
  @Test(arguments: UInt64(1)...15) func noDetourIsShorter(seed: UInt64) {
    let network = Sketch(seed: seed, nodes: 30, ways: 26).network()
    var random = SeededRandom(seed: seed)
    let anchors = network.anchors(of: (0..<8).map { _ in Point.nearSketch(&random) }).compactMap { $0 }
      .map { network.graph.edges.anchor(Int($0.edge), $0.spot) }
    let minutes = anchors.map { site in
      let travel = network.travel(to: [site])
      return anchors.map { travel.trip(from: $0)?.minutes ?? .infinity }
    }
    for a in anchors.indices {
      for b in anchors.indices {
        // A millisecond of rounding at each of the two halves of an edge.
        for c in anchors.indices { #expect(minutes[c][a] <= minutes[b][a] + minutes[c][b] + 2.0 / 60_000) }
      }
      #expect(minutes[a][a] == 0)
    }
  }

  @Test func equalTimesGoToTheFirstSite() {
    var sketch = Sketch()
    let nodes = (0..<3).map { sketch.node(14_000_000 + $0 * 10_000, 436_000_000) }
    sketch.way([nodes[0], nodes[1]], Sketch.rule(50))
    sketch.way([nodes[1], nodes[2]], Sketch.rule(50))
    let network = sketch.network()
    let ends = [14_000_000, 14_020_000, 14_010_000].map { Point<Geographic>(x: Double($0) / 1e7, y: 43.6) }
    let anchors = network.anchors(of: ends)
    let middle = anchors[2]
    #expect(middle.flatMap { network.travel(to: [anchors[0], anchors[1]]).trip(from: $0)?.site } == 0)
    #expect(middle.flatMap { network.travel(to: [anchors[1], anchors[0]]).trip(from: $0)?.site } == 0)
    #expect(middle.flatMap { network.travel(to: [nil, anchors[0], anchors[1]]).trip(from: $0)?.site } == 1)
  }

  /// With times of one or two seconds nearly every node is equally near to several sites; Bellman & Ford decide.
  @Test(arguments: UInt64(1)...20) func tiesGoToTheFirstSiteEverywhere(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let nodes = 60
    let lists = (0..<nodes).map { _ in
      (0..<3).map { _ in
        ReversedArcs.Arc(
          from: .random(in: 0..<Int32(nodes), using: &random),
          time_ms: .random(in: 1...2, using: &random) * 1_000)
      }
    }
    let first = lists.reduce(into: [Int32(0)]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    let seeds = (0..<8).map {
      Seed(
        node: .random(in: 0..<nodes, using: &random),
        label: Label(time_ms: 1_000 * UInt64($0 % 2), site: 7 - $0))
    }
    var expected = [Label](repeating: .none, count: nodes)
    for seed in seeds { expected[seed.node] = min(expected[seed.node], seed.label) }
    for _ in 0..<nodes {
      for node in 0..<nodes where expected[node] != .none {
        for arc in lists[node] {
          expected[Int(arc.from)] = min(expected[Int(arc.from)], expected[node].before(UInt64(arc.time_ms)))
        }
      }
    }
    var search = Search(ReversedArcs(first: first, arcs: lists.flatMap { $0 }), seedSpan_ms: 1_000)
    search.run(from: seeds)
    #expect(search.finish() == expected)
  }
}
