import Shapes
import Testing

@testable import Roads

@Suite struct ContractionTests {
  @Test(arguments: UInt64(1)...60) func noTimeChanges(seed: UInt64) {
    let sketch = Sketch(seed: seed, nodes: 30, ways: 24)
    let (short, plain) = (sketch.network(), sketch.plainNetwork())
    #expect(short.graph.nodes <= plain.graph.nodes)
    #expect(abs(short.summary.kilometres - plain.summary.kilometres) < 1e-6)
    var random = SeededRandom(seed: seed)
    let places = (0..<30).map { _ in Point.nearSketch(&random) }
    let (shortAnchors, plainAnchors) = (short.anchors(of: places), plain.anchors(of: places))
    for (one, other) in zip(shortAnchors, plainAnchors) {
      #expect(abs((one?.offRoad_m ?? -1) - (other?.offRoad_m ?? -1)) < 1e-6)
    }
    let shortTravel = short.travel(to: Array(shortAnchors.prefix(4)))
    let plainTravel = plain.travel(to: Array(plainAnchors.prefix(4)))
    for (one, other) in zip(shortAnchors, plainAnchors) {
      let (trip, same) = (
        one.flatMap { shortTravel.trip(from: $0) }, other.flatMap { plainTravel.trip(from: $0) }
      )
      #expect(trip?.minutes == same?.minutes)
      #expect(trip?.site == same?.site)
    }
  }

  /// A road of three ways with a side road at one place: what remains are the ends and the fork.
  @Test func onlyForksAndEndsRemain() {
    var sketch = Sketch()
    let nodes = (0..<8).map { sketch.node(14_000_000 + $0 * 10_000, 436_000_000) }
    let side = sketch.node(14_030_000, 436_010_000)
    sketch.way(Array(nodes[0...2]), Sketch.rule(50))
    sketch.way(Array(nodes[2...5].reversed()), Sketch.rule(70))
    sketch.way(Array(nodes[5...7]), Sketch.rule(90))
    sketch.way([nodes[3], side], Sketch.rule(30))
    let graph = sketch.network().graph
    #expect((graph.nodes, graph.edges.count) == (4, 3))
    #expect(graph.edges.x.count == 4 + 5 + 2)
  }

  @Test func oneWayBesideTwoWayStays() {
    var sketch = Sketch()
    let nodes = (0..<3).map { sketch.node(14_000_000 + $0 * 10_000, 436_000_000) }
    sketch.way([nodes[0], nodes[1]], Sketch.rule(50))
    sketch.way([nodes[1], nodes[2]], Sketch.rule(50, backward: 0))
    #expect(sketch.network().graph.nodes == 3)
  }

  @Test func oppositeOneWaysStay() {
    var sketch = Sketch()
    let nodes = (0..<3).map { sketch.node(14_000_000 + $0 * 10_000, 436_000_000) }
    sketch.way([nodes[0], nodes[1]], Sketch.rule(50, backward: 0))
    sketch.way([nodes[2], nodes[1]], Sketch.rule(50, backward: 0))
    #expect(sketch.network().graph.nodes == 3)
  }

  @Test func ringKeepsOneNode() {
    var sketch = Sketch()
    let nodes = [(0, 0), (1, 0), (1, 1), (0, 1)].map {
      sketch.node(14_000_000 + $0 * 9_000, 436_000_000 + $1 * 9_000)
    }
    sketch.way([nodes[0], nodes[1], nodes[2]], Sketch.rule(50, backward: 0))
    sketch.way([nodes[2], nodes[3], nodes[0]], Sketch.rule(50, backward: 0))
    let graph = sketch.network().graph
    #expect((graph.nodes, graph.edges.count) == (1, 1))
    #expect(graph.edges.x.count == 5)
  }

  /// Twelve days are the longest that an edge may take.
  @Test func veryLongRoadsKeepANode() {
    var sketch = Sketch()
    let nodes = (0..<7).map { sketch.node($0 * 25_000_000, 0) }
    for (start, end) in zip(nodes, nodes.dropFirst()) { sketch.way([start, end], Sketch.rule(3)) }
    let edges = sketch.network().graph.edges
    #expect(edges.count == 2)
    #expect((edges.forward_ms + edges.backward_ms).allSatisfy { $0 <= EdgeStore.longest_ms })
  }
}
