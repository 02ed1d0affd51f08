import Geodesy
import Shapes
import Testing

@testable import Roads

@Suite struct SnappingTests {
  @Test(arguments: UInt64(1)...30) func itIsTheNearestOfAll(seed: UInt64) {
    let network = Sketch(seed: seed, nodes: 30, ways: 20).network()
    let (graph, edges) = (network.graph, network.graph.edges)
    var random = SeededRandom(seed: seed)
    let places = (0..<40).map { _ in Point.nearSketch(&random) }
    for (place, anchor) in zip(places, network.anchors(of: places, within_km: 2)) {
      let nearest = (0..<edges.count).filter { graph.isJoinable($0) }.flatMap { edge in
        edges.points(edge).dropLast().map { distance_m(place, edges, $0) }
      }.min()
      guard let nearest, nearest <= 2_000 else {
        #expect(anchor == nil)
        continue
      }
      #expect(abs((anchor?.offRoad_m ?? .infinity) - nearest) < 0.01)
      let exact = anchor.map { Geodesic.grs80.distance_km(from: place, to: $0.position) * 1_000 }
      #expect(abs((exact ?? .infinity) - nearest) < nearest * 1e-3 + 0.01)
    }
  }

  /// The distance to a piece of road by trying a thousand spots on it, then closing in.
  private func distance_m(_ place: Point<Geographic>, _ edges: EdgeStore, _ point: Int) -> Double {
    let scale = Ground.scale(at: place.y * 1e7)
    func distance(_ fraction: Double) -> Double {
      let x = Double(edges.x[point]) + fraction * (Double(edges.x[point + 1]) - Double(edges.x[point]))
      let y = Double(edges.y[point]) + fraction * (Double(edges.y[point + 1]) - Double(edges.y[point]))
      let (dx, dy) = ((x - place.x * 1e7) * scale.x, (y - place.y * 1e7) * scale.y)
      return (dx * dx + dy * dy).squareRoot()
    }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<80 {
      let (a, b) = (low + (high - low) / 3, high - (high - low) / 3)
      if distance(a) < distance(b) { high = b } else { low = a }
    }
    return distance((low + high) / 2)
  }

  @Test func reachIsKept() {
    var sketch = Sketch()
    sketch.way([sketch.node(14_000_000, 436_000_000), sketch.node(14_100_000, 436_000_000)], Sketch.rule(50))
    let network = sketch.network()
    // 0.01° of latitude are 1,111 m.
    let place = Point<Geographic>(longitude: 1.405, latitude: 43.61)
    #expect(network.anchors(of: [place], within_km: 1.1) == [nil])
    let anchor = network.anchors(of: [place], within_km: 1.2)[0]
    #expect(abs((anchor?.offRoad_m ?? 0) - 1_111) < 1)
    #expect(anchor?.position == Point(longitude: 1.405, latitude: 43.6))
    for bad in [
      Point<Geographic>(x: .nan, y: 43), Point(x: 200, y: 43), Point(x: 1.4, y: 90), Point(x: -179, y: -89),
    ] {
      #expect(network.anchors(of: [bad]) == [nil])
    }
    #expect(network.anchors(of: [place], within_km: -1) == [nil])
    #expect(network.anchors(of: [place], within_km: .nan) == [nil])
  }

  /// Roads at both ends of the world, and one right across it.
  @Test func wideNetworksAreNoTrouble() {
    var sketch = Sketch()
    let ends = [(-1_700_000_000, -800_000_000), (1_700_000_000, 800_000_000)].map { sketch.node($0.0, $0.1) }
    for end in ends {
      let next = sketch.node(sketch.roads.x[Int(end)] + 10_000, sketch.roads.y[Int(end)] + 10_000)
      sketch.way([end, next], Sketch.rule(50))
    }
    sketch.way(ends, Sketch.rule(150))
    let network = sketch.network()
    let anchors = network.anchors(of: [Point(x: -170, y: -80), Point(x: 170, y: 80), Point(x: 0, y: 0)])
    #expect(anchors.allSatisfy { ($0?.offRoad_m ?? 1) < 1e-3 })
  }
}
