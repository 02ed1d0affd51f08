import Shapes
import Testing

@testable import Geodesy

@Suite struct ChordsTests {
  private func places(_ count: Int, seed: UInt64) -> [Point<Geographic>] {
    var generator = SeededRandom(seed)
    return (0..<count).map { _ in
      Point(
        longitude: Double.random(in: -0.3...4.8, using: &generator),
        latitude: Double.random(in: 42.3...45.1, using: &generator))
    }
  }

  @Test(arguments: [0.0, 5, 15, 80, 600]) func whatIsWithinIsWhatGeodesicsSay(radius_km: Double) throws {
    let (places, sites) = (places(300, seed: 1), places(20, seed: 2))
    let found = try Chords(places).within(radius_km, of: sites)
    for (site, within) in zip(sites, found) {
      let distances = Geodesic.grs80.distances_km(from: site, to: places)
      #expect(within == places.indices.filter { distances[$0] <= radius_km })
    }
    let odd = try Chords(places).within(radius_km, of: sites) { $0 % 2 == 1 }
    #expect(odd == found.map { $0.filter { $0 % 2 == 1 } })
  }

  @Test(arguments: [0.0, 5, 15, 80, 600]) func pairsAreThoseOfSitesOneByOne(radius_km: Double) throws {
    let (places, sites) = (places(300, seed: 1), places(20, seed: 2))
    let chords = try Chords(places)
    var found = [[Int]](repeating: [], count: sites.count)
    for range in [0..<100, 100..<300] {
      chords.visitPairs(within: radius_km, of: sites, places: range) { found[$1].append($0) }
    }
    #expect(found == chords.within(radius_km, of: sites))
  }

  @Test func pairsUnderALimitAreThoseThatGain() throws {
    let (places, sites) = (places(300, seed: 5), places(12, seed: 6))
    let chords = try Chords(places)
    let limits = places.indices.map { Double($0 % 90) }
    var found = [[Int]](repeating: [], count: sites.count)
    chords.visitPairs(under: limits, of: sites, places: 0..<300) { place, site, distance_km in
      let exact = Geodesic.grs80.distance_km(from: sites[site], to: places[place])
      #expect(abs(distance_km - exact) <= exact * Chords.relativeError(upTo_km: 90))
      found[site].append(place)
      return true
    }
    #expect(found == sites.map { chords.nearer(to: $0, than: limits).map(\.place) })
    var count = 0
    chords.visitPairs(under: limits, of: sites, places: 0..<300) { _, _, _ in
      count += 1
      return count < 7
    }
    #expect(count == 7)
  }

  /// A radius that is the very distance of one place, and the next smaller number.
  @Test func theLimitItselfIsWithin() throws {
    let (places, sites) = (places(60, seed: 3), places(60, seed: 4))
    let chords = try Chords(places)
    for (place, site) in sites.enumerated() {
      let distance = Geodesic.grs80.distance_km(from: site, to: places[place])
      #expect(chords.within(distance, of: [site])[0].contains(place))
      #expect(!chords.within(distance.nextDown, of: [site])[0].contains(place))
    }
  }

  @Test func nearerPlacesAreThoseThatGain() throws {
    let (places, sites) = (places(300, seed: 5), places(12, seed: 6))
    let chords = try Chords(places)
    var distances = [Double](repeating: .infinity, count: places.count)
    for site in sites {
      for (place, distance) in chords.nearer(to: site, than: distances) { distances[place] = distance }
    }
    let nearest = try NearestSite.find(for: places, among: sites).compactMap { $0.sites.first?.distance_km }
    #expect(zip(distances, nearest).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func anEqualDistanceIsNotNearer() throws {
    let places = places(80, seed: 9)
    let chords = try Chords(places)
    for site in self.places(10, seed: 10) {
      let distances = Geodesic.grs80.distances_km(from: site, to: places)
      #expect(chords.nearer(to: site, than: distances).isEmpty)
      #expect(chords.nearer(to: site, than: distances.map(\.nextUp)).count == places.count)
    }
  }

  @Test func distancesFromChordsKeepTheirPromise() throws {
    let places = places(300, seed: 7)
    let chords = try Chords(places)
    var row = [Float](repeating: 0, count: places.count)
    for site in self.places(20, seed: 8) {
      chords.write(distancesFrom: site, to: &row)
      for (found, exact) in zip(row, Geodesic.grs80.distances_km(from: site, to: places)) {
        let allowed = exact * Chords.relativeError(upTo_km: exact) + Chords.roundingError_km
        #expect(abs(Double(found) - exact) <= allowed)
      }
    }
  }

  @Test func aPlaceOffTheEarthIsRefused() {
    #expect(throws: GeodesyError.outOfRange(item: 1)) {
      try Chords([Point(longitude: 1, latitude: 43), Point(longitude: 1, latitude: 93)])
    }
  }
}
