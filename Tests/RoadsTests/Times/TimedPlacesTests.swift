import Shapes
import Testing

@testable import Roads

@Suite struct TimedPlacesTests {
  /// What turns back early finds the same as whole searches, ties of sites included.
  @Test(arguments: UInt64(1)...30) func soonerIsWhatWholeSearchesSay(seed: UInt64) {
    let network = Sketch(seed: seed, nodes: 30, ways: 26).network()
    var random = SeededRandom(seed: seed)
    let places = network.anchors(of: (0..<40).map { _ in Point.nearSketch(&random) }, within_km: 1)
    let candidates = Array(places.prefix(15)) + [nil]
    for sites in [Array(places[12..<16]), Array(places[12..<13]), [nil]] {
      let travel = network.travel(to: sites)
      let rows = travel.sooner(from: places, to: candidates)
      #expect(rows.count == candidates.count)
      for (candidate, row) in zip(candidates, rows) {
        let alone = network.travel(to: [candidate])
        let expected = places.enumerated().compactMap { place, anchor -> TimedPlace? in
          guard let anchor, let minutes = alone.trip(from: anchor)?.minutes,
            minutes < travel.trip(from: anchor)?.minutes ?? .infinity
          else { return nil }
          return TimedPlace(place: place, minutes: minutes)
        }
        #expect(row == expected)
      }
    }
  }

  @Test(arguments: UInt64(1)...20) func tableIsOneTravelAfterTheOther(seed: UInt64) {
    let network = Sketch(seed: seed, nodes: 30, ways: 26).network()
    var random = SeededRandom(seed: seed)
    let places = network.anchors(of: (0..<40).map { _ in Point.nearSketch(&random) }, within_km: 1)
    let candidates = Array(places.prefix(11)) + [nil]
    for limit_min in [0, 4, 9, 1e9] {
      let table = network.times(from: places, to: candidates, limit_min: limit_min)
      #expect(table.count == candidates.count)
      for (candidate, row) in zip(candidates, table) {
        let travel = network.travel(to: [candidate])
        let expected = places.enumerated().compactMap { place, anchor in
          anchor.flatMap { travel.trip(from: $0) }.map { TimedPlace(place: place, minutes: $0.minutes) }
        }.filter { $0.minutes <= limit_min }
        #expect(row == expected)
      }
    }
  }
}
