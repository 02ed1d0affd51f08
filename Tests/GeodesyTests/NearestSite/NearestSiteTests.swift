import Shapes
import Testing

@testable import Geodesy

@Suite struct NearestSiteTests {
  /// Every site's distance, sorted by distance, then place in the list.
  private func brute(_ place: Point<Geographic>, _ sites: [Point<Geographic>]) -> [NearestSite] {
    sites.indices
      .map { NearestSite(site: $0, distance_km: Geodesic.grs80.distance_km(from: place, to: sites[$0])) }
      .sorted { ($0.distance_km, $0.site) < ($1.distance_km, $1.site) }
  }

  @Test func `The distance alone is that of the nearest`() throws {
    var random = SeededRandom(21)
    let sites = (0..<200).map { _ in Point<Geographic>.anywhere(&random) }
    let places = (0..<500).map { _ in Point<Geographic>.anywhere(&random) } + sites.prefix(3)
    let distances = try NearestSite.distances_km(for: places, among: sites)
    for (place, distance) in zip(places, distances) {
      #expect(distance == Geodesic.grs80.distances_km(from: place, to: sites).min())
    }
    #expect(try NearestSite.distances_km(for: [places[0]], among: []) == [.infinity])
    #expect(throws: GeodesyError.outOfRange(item: 1)) {
      try NearestSite.distances_km(for: [places[0]], among: [Point(x: 0, y: 91)])
    }
  }

  @Test(arguments: [1, 2, 5, 40])
  func `The nearest sites are those of a loop over all, also at poles and antimeridian`(_ count: Int) throws {
    var random = SeededRandom(8)
    let sites =
      (0..<300).map { _ in Point<Geographic>.anywhere(&random) } + [Point(x: 180, y: 5), Point(x: 7, y: 90)]
    let places =
      (0..<400).map { _ in Point<Geographic>.anywhere(&random) } + [
        Point(x: 0, y: 90), Point(x: 0, y: -90), Point(x: 180, y: 0), Point(x: -180, y: 0),
        Point(x: -179.999, y: 5),
      ]
    let rows = try NearestSite.find(for: places, among: sites, count: count)
    try #require(rows.count == places.count)
    for (place, row) in zip(places, rows) {
      #expect(row.sites == Array(brute(place, sites).prefix(count)))
      #expect(!row.isTied)
    }
  }

  @Test func `Few sites, one site, none`() throws {
    let place = Point<Geographic>(x: 1, y: 43)
    let sites = [Point<Geographic>(x: 2, y: 43), Point(x: 1, y: 43)]
    #expect(try NearestSite.find(for: [place], among: sites, count: 9)[0].sites.map(\.site) == [1, 0])
    #expect(try NearestSite.find(for: [place], among: sites, count: 0)[0].sites.isEmpty)
    #expect(try NearestSite.find(for: [place], among: [])[0].sites.isEmpty)
    #expect(try NearestSite.find(for: [], among: sites).isEmpty)
    #expect(
      try NearestSite.find(for: [place], among: [sites[1]])[0].sites == [NearestSite(site: 0, distance_km: 0)]
    )
  }

  @Test func `Equal distances break by the order of the list, and are reported`() throws {
    let place = Point<Geographic>(x: 1, y: 43)
    let (east, west, far) = (
      Point<Geographic>(x: 1.5, y: 43), Point<Geographic>(x: 0.5, y: 43), Point<Geographic>(x: 3, y: 43)
    )
    for sites in [[far, east, west], [far, west, east], [east, east, far]] {
      let row = try NearestSite.find(for: [place], among: sites)[0]
      #expect(row.isTied)
      #expect(row.sites.map(\.site) == [sites[0] == far ? 1 : 0])
    }
    let both = try NearestSite.find(for: [place], among: [far, west, east], count: 2)[0]
    #expect(both.sites.map(\.site) == [1, 2] && both.isTied)
    #expect(try !NearestSite.find(for: [place], among: [far, west])[0].isTied)
    let ahead = try NearestSite.find(for: [place], among: [place, west, east])[0]
    #expect(ahead.sites.map(\.site) == [0] && !ahead.isTied)
  }

  @Test func `Half a micrometre farther is still a tie, two metres is none`() throws {
    let place = Point<Geographic>(x: 1, y: 43)
    let (west, hair, far) = (
      Point<Geographic>(x: 0.5, y: 43), 1.5 + 6e-12, Point<Geographic>(x: 1.50002, y: 43)
    )
    let tied = try NearestSite.find(for: [place], among: [Point(x: hair, y: 43), west])[0]
    #expect(tied.sites.map(\.site) == [0] && tied.isTied)
    let apart = try NearestSite.find(for: [place], among: [far, west])[0]
    #expect(apart.sites.map(\.site) == [1] && !apart.isTied)
  }

  @Test func `Positions off the Earth are named, sites after places`() {
    let good = Point<Geographic>(x: 1, y: 43)
    let bad = Point<Geographic>(x: 43, y: .nan)
    #expect(throws: GeodesyError.outOfRange(item: 1)) {
      try NearestSite.find(for: [good, bad], among: [good])
    }
    #expect(throws: GeodesyError.outOfRange(item: 3)) {
      try NearestSite.find(for: [good, good], among: [good, bad])
    }
  }
}
