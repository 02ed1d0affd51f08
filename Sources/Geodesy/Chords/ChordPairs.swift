public import Shapes

/// Pairs of places and sites, place by place: what fills a table without a search tree over very many places.
extension Chords {
  /// Offers the pairs within a distance of each other; exact.
  ///
  /// - Parameters:
  ///   - radius_km: kilometres on the ellipsoid; a place at just this distance is within.
  ///   - sites: degrees, on Earth.
  ///   - range: the places that are looked at.
  ///   - offer: takes pairs, places ascending, the sites of one place in any order.
  /// - Complexity: logarithmic in the sites for each place, and linear in the pairs.
  public func visitPairs(
    within radius_km: Double, of sites: [Point<Geographic>], places range: Range<Int>,
    _ offer: (_ place: Int, _ site: Int) -> Void
  ) {
    let tree = ChordTree(sites.map { geodesic.cartesian_km($0) })
    let surely = Chords.shortestChord_km(ofArc: radius_km)
    // Not through `self`, which the visitor would copy each time.
    let (places, positions) = (self.places, self.positions)
    let bound = radius_km * radius_km
    geodesic.withEllipsoid { ellipsoid in
      for place in range {
        tree.visit(near: positions[place], within: bound) { site, chord2 in
          if chord2 <= surely * surely
            || Geodesic.distance_km(ellipsoid, sites[site], places[place]) <= radius_km
          {
            offer(place, site)
          }
          return bound
        }
      }
    }
  }

  /// Offers the pairs that are nearer to each other than a distance that the place has now.
  ///
  /// - Parameters:
  ///   - limits_km: for each place, the distance it has now, in kilometres; finite.
  ///   - sites: degrees, on Earth.
  ///   - range: the places that are looked at.
  ///   - offer: takes pairs with their distance from chords, to ``relativeError(upTo_km:)``, places ascending; it
  ///     returns whether to go on.
  public func visitPairs(
    under limits_km: [Double], of sites: [Point<Geographic>], places range: Range<Int>,
    _ offer: (_ place: Int, _ site: Int, _ distance_km: Double) -> Bool
  ) {
    let tree = ChordTree(sites.map { geodesic.cartesian_km($0) })
    let bend = 1 / (24 * Chords.meanRadius_km * Chords.meanRadius_km)
    var goesOn = true
    for place in range where goesOn {
      let limit = limits_km[place]
      tree.visit(near: positions[place], within: limit * limit) { site, chord2 in
        let distance_km = chord2.squareRoot() * (1 + chord2 * bend)
        if goesOn, distance_km < limit { goesOn = offer(place, site, distance_km) }
        return limit * limit
      }
    }
  }
}
