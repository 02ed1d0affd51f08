import Shapes
import Testing

@testable import Roads

@Suite struct SamplesTests {
  /// Every sample is as far as a trip from there, and roads have one at every step.
  @Test(arguments: UInt64(1)...20) func samplesAreTrips(seed: UInt64) {
    let network = Sketch.town(seed: seed, side: 7).network()
    var random = SeededRandom(seed: seed)
    let sites = network.anchors(of: (0..<3).map { _ in Point.nearSketch(&random) })
    let travel = network.travel(to: sites)
    let samples = travel.samples(step_m: 150)
    for sample in samples {
      guard let anchor = network.anchors(of: [sample.position], within_km: 0.001)[0] else { continue }
      let trip = travel.trip(from: anchor)
      #expect(abs((trip?.minutes ?? .infinity) - sample.minutes) < 0.001)
    }
    let edges = network.graph.edges
    let expected = (0..<edges.count).filter { edges.traits[$0].contains(.joinable) }.reduce(0) { sum, edge in
      let spot = Spot(point: edges.points(edge).lowerBound, fraction: 0.5)
      let isReached = travel.label(of: edges.anchor(edge, spot)) != nil
      return sum + (isReached ? Int((edges.length_m(edge) / 150).rounded(.up)) - 1 : 0)
    }
    let nodes = (0..<network.graph.nodes).count { node in
      travel.labels[node] != .none
        && network.graph.incidence.at(node).contains { edges.traits[Int($0 >> 1)].contains(.joinable) }
    }
    #expect(samples.count == expected + nodes)
  }

  @Test func directionsAreKept() throws {
    var sketch = Sketch()
    let nodes = [(0, 0), (1, 0), (1, 1), (0, 1)].map {
      sketch.node(14_000_000 + $0 * 90_000, 436_000_000 + $1 * 90_000)
    }
    sketch.way(nodes + [nodes[0]], Sketch.rule(36, backward: 0))
    let network = sketch.network()
    let site = network.anchors(of: [Point(x: 1.4045, y: 43.6)])
    let samples = network.travel(to: site).samples(step_m: 10)
    let ahead = try #require(
      samples.min {
        abs($0.position.x - 1.404) + abs($0.position.y - 43.6) < abs($1.position.x - 1.404)
          + abs($1.position.y - 43.6)
      })
    let behind = try #require(
      samples.min {
        abs($0.position.x - 1.405) + abs($0.position.y - 43.6) < abs($1.position.x - 1.405)
          + abs($1.position.y - 43.6)
      })
    #expect(ahead.minutes < 0.2)
    #expect(behind.minutes > network.summary.kilometres * 100 / 60 - 0.2)
  }
}
