import Geodesy
import Shapes
import Testing

@testable import Roads

@Suite struct RouteTests {
  @Test(arguments: UInt64(1)...30) func routeIsTheTripOnTheGround(seed: UInt64) throws {
    let network = Sketch(seed: seed, nodes: 30, ways: 26).network()
    var random = SeededRandom(seed: seed)
    let anchors = network.anchors(of: (0..<24).map { _ in Point.nearSketch(&random) })
    let sites = Array(anchors.prefix(3))
    let travel = network.travel(to: sites)
    for anchor in anchors.compactMap({ $0 }) {
      let (trip, route) = (travel.trip(from: anchor), travel.route(from: anchor))
      #expect(trip == route?.trip)
      guard let route else { continue }
      let site = try #require(sites[route.trip.site])
      #expect(near(route.positions.first, anchor.position))
      #expect(near(route.positions.last, site.position))
      let length = zip(route.positions, route.positions.dropFirst()).reduce(0) {
        $0 + Geodesic.grs80.distance_km(from: $1.0, to: $1.1)
      }
      #expect(abs(length - route.trip.kilometres) < 1e-3 + length * 3e-4)
    }
  }

  private func near(_ one: Point<Geographic>?, _ other: Point<Geographic>) -> Bool {
    one.map { abs($0.x - other.x) < 1e-9 && abs($0.y - other.y) < 1e-9 } ?? false
  }
}
