import Geodesy
import Shapes
import Testing

@testable import Roads

@Suite struct TripTests {
  /// A town of 20 by 20 blocks of 500 m at 30 km/h: a trip is as long as its blocks, whatever the way.
  @Test func blocksAddUp() throws {
    var sketch = Sketch()
    let (dx, dy) = (Int32(62_000), Int32(45_000))
    let nodes = (0..<20).map { row in
      (0..<20).map { sketch.node(14_000_000 + $0 * dx, 436_000_000 + Int32(row) * dy) }
    }
    for index in 0..<20 {
      sketch.way(nodes[index], Sketch.rule(30))
      sketch.way(nodes.map { $0[index] }, Sketch.rule(30))
    }
    let network = sketch.network()
    func corner(_ column: Int32, _ row: Int32) -> Point<Geographic> {
      Ground.point(Double(14_000_000 + column * dx), Double(436_000_000 + row * dy))
    }
    let anchors = network.anchors(of: [corner(3, 4), corner(17, 15)])
    let home = try #require(anchors[1])
    let trip = try #require(network.travel(to: [anchors[0]]).trip(from: home))
    let north = Geodesic.grs80.distance_km(from: corner(3, 4), to: corner(3, 15))
    let east = Geodesic.grs80.distance_km(from: corner(3, 15), to: corner(17, 15))
    #expect(abs(trip.kilometres - north - east) < 0.02)
    #expect(abs(trip.minutes - (north + east) * 2) < 0.05)
  }

  @Test func oneWaysMakeDetours() throws {
    var sketch = Sketch()
    let nodes = [(0, 0), (1, 0), (1, 1), (0, 1)].map {
      sketch.node(14_000_000 + $0 * 90_000, 436_000_000 + $1 * 90_000)
    }
    sketch.way(nodes + [nodes[0]], Sketch.rule(36, backward: 0))
    let network = sketch.network()
    let anchors = network.anchors(of: [Point(x: 1.402, y: 43.6), Point(x: 1.407, y: 43.6)])
    let (west, east) = (try #require(anchors[0]), try #require(anchors[1]))
    let there = try #require(network.travel(to: [east]).trip(from: west))
    let back = try #require(network.travel(to: [west]).trip(from: east))
    #expect(there.kilometres < 0.5)
    #expect(abs(there.kilometres + back.kilometres - network.summary.kilometres) < 1e-6)
    // At 36 km/h a kilometre takes 100 s.
    #expect(abs(back.minutes - back.kilometres * 100 / 60) < 1e-3)
  }

  @Test func walkingCountsAtBothEnds() throws {
    var sketch = Sketch()
    sketch.way([sketch.node(14_000_000, 436_000_000), sketch.node(14_500_000, 436_000_000)], Sketch.rule(60))
    let network = sketch.network()
    let places = [Point<Geographic>(x: 1.41, y: 43.601), Point(x: 1.44, y: 43.598)]
    let anchors = network.anchors(of: places).compactMap { $0 }
    let trip = try #require(network.travel(to: [anchors[0]]).trip(from: anchors[1]))
    let onFoot_km = (anchors[0].offRoad_m + anchors[1].offRoad_m) / 1_000
    #expect(abs(trip.minutes - trip.kilometres - onFoot_km * 12) < 1e-3)
    #expect(network.travel(to: [anchors[0]], limit_min: trip.minutes - 0.01).trip(from: anchors[1]) == nil)
    #expect(network.travel(to: [anchors[0]], limit_min: trip.minutes + 0.01).trip(from: anchors[1]) == trip)
  }

  @Test func barriersStopCars() {
    var sketch = Sketch()
    let nodes = (0..<3).map { sketch.node(14_000_000 + $0 * 90_000, 436_000_000, closed: $0 == 1) }
    sketch.way(nodes, Sketch.rule(50))
    let network = sketch.network()
    #expect((network.graph.nodes, network.graph.edges.count) == (4, 2))
    let anchors = network.anchors(of: [Point(x: 1.401, y: 43.6), Point(x: 1.417, y: 43.6)], within_km: 0.5)
    #expect(anchors.count { $0 != nil } == 1)
  }

  @Test func nothingIsReachedWithoutSites() {
    let network = Sketch(seed: 1, nodes: 30, ways: 26).network()
    let anchor = network.anchors(of: [Point(x: 1.5, y: 43.65)]).compactMap { $0 }
    #expect(anchor.count == 1)
    for sites in [[], [nil, nil]] as [[Anchor?]] {
      let travel = network.travel(to: sites)
      #expect(anchor.allSatisfy { travel.trip(from: $0) == nil && travel.nearest(3, from: $0).isEmpty })
      #expect(travel.samples(step_m: 100).isEmpty)
    }
  }
}
