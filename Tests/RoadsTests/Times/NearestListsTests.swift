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
      }
      #expect(travel.nearest(1, from: anchor).first?.minutes == travel.trip(from: anchor)?.minutes)
      #expect(travel.nearest(0, from: anchor).isEmpty)
    }
  }
}
