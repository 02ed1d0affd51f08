import Shapes
import Testing

@testable import Roads

@Suite struct NearestListsTests {
  @Test(arguments: UInt64(1)...30) func listsAreThoseOfEachSiteAlone(seed: UInt64) {
    let network = Sketch(seed: seed, nodes: 30, ways: 24).network()
    var random = SeededRandom(seed: seed)
    let anchors = network.anchors(of: (0..<24).map { _ in Point.nearSketch(&random) })
    let sites = Array(anchors.prefix(6))
    let travel = network.travel(to: sites)
    let alone = sites.map { network.travel(to: [$0]) }
    for anchor in anchors.compactMap({ $0 }) {
      let expected = alone.enumerated().compactMap { site, travel in
        travel.trip(from: anchor).map { Trip(minutes: $0.minutes, kilometres: $0.kilometres, site: site) }
      }.sorted { ($0.minutes, $0.site) < ($1.minutes, $1.site) }
      for count in [1, 3, 6, 9] {
        let found = travel.nearest(count, from: anchor)
        #expect(found.map(\.site) == expected.prefix(count).map(\.site))
        #expect(found.map(\.minutes) == expected.prefix(count).map(\.minutes))
        for (trip, known) in zip(found, expected) { #expect(abs(trip.kilometres - known.kilometres) < 1e-9) }
        let many = travel.nearest(count, from: [anchor, nil])
        #expect(many[0].map(\.site) == found.map(\.site) && many[0].map(\.minutes) == found.map(\.minutes))
        #expect(many[1].isEmpty)
      }
      #expect(travel.minutes(from: [anchor, nil]) == [travel.trip(from: anchor)?.minutes, nil])
      #expect(travel.nearest(1, from: anchor).first?.minutes == travel.trip(from: anchor)?.minutes)
      #expect(travel.nearest(0, from: anchor).isEmpty)
    }
  }

  @Test(arguments: UInt64(1)...10) func beyondTheLimitNothingIsNear(seed: UInt64) {
    let network = Sketch(seed: seed, nodes: 30, ways: 24).network()
    var random = SeededRandom(seed: seed)
    let anchors = network.anchors(of: (0..<24).map { _ in Point.nearSketch(&random) })
    let (all, near) = (
      network.travel(to: Array(anchors.prefix(6))),
      network.travel(to: Array(anchors.prefix(6)), limit_min: 8)
    )
    for anchor in anchors.compactMap({ $0 }) {
      let expected = all.nearest(6, from: anchor).filter { $0.minutes <= 8 }
      #expect(near.nearest(6, from: anchor).map(\.site) == expected.map(\.site))
      #expect(near.nearest(6, from: [anchor])[0].map(\.minutes) == expected.map(\.minutes))
    }
  }
}
