import CPROJ
import Shapes

/// The search for the nearest sites of one place after another.
struct NearestSearch {
  let ellipsoid: UnsafePointer<geod_geodesic>
  let sites: [Point<Geographic>]
  let tree: ChordTree
  let count: Int
  /// The shortest chords so far, squared, in rising order; kept between places for its storage.
  private var shortest: [(chord2: Double, site: Int)] = []

  init(ellipsoid: UnsafePointer<geod_geodesic>, sites: [Point<Geographic>], tree: ChordTree, count: Int) {
    self.ellipsoid = ellipsoid
    self.sites = sites
    self.tree = tree
    self.count = count
  }

  /// The nearest sites of a place, whose position in space is given, in kilometres.
  mutating func nearest(to place: Point<Geographic>, at position: SIMD3<Double>) -> NearestSites {
    if count == 1, let alone = aloneNearest(to: place, at: position) { return alone }
    findShortestChords(from: position)
    let known = shortest.map { NearestSite(site: $0.site, distance_km: distance_km(place, $0.site)) }
    let bound = known.reduce(0) { max($0, $1.distance_km) } + NearestSite.tie_km
    // A little more than the bound, for the rounding of chords (about 10⁻¹² km) and of geodesics (10⁻¹¹ km).
    let reach = bound + NearestSite.tie_km
    var measured = known
    tree.visit(near: position, within: reach * reach) { site, _ in
      if known.contains(where: { $0.site == site }) { return reach * reach }
      let distance = distance_km(place, site)
      if distance <= bound { measured.append(NearestSite(site: site, distance_km: distance)) }
      return reach * reach
    }
    return ranked(&measured)
  }

  /// The nearest site where no other has a chord within its distance; as good as always there is none.
  private func aloneNearest(to place: Point<Geographic>, at position: SIMD3<Double>) -> NearestSites? {
    var (shortest, first) = (Double.infinity, -1)
    tree.visit(near: position, within: .infinity) { site, chord2 in
      if chord2 < shortest { (shortest, first) = (chord2, site) }
      return shortest
    }
    guard first >= 0 else { return nil }
    let nearest = NearestSite(site: first, distance_km: distance_km(place, first))
    let reach = nearest.distance_km + 2 * NearestSite.tie_km
    var isAlone = true
    tree.visit(near: position, within: reach * reach) { site, _ in
      isAlone = isAlone && site == first
      return isAlone ? reach * reach : -1
    }
    return isAlone ? NearestSites(sites: [nearest], isTied: false) : nil
  }

  /// The distance to the nearest site alone, in kilometres, by the same bound and without making a list.
  func leastDistance_km(from place: Point<Geographic>, at position: SIMD3<Double>) -> Double {
    var (shortest, first) = (Double.infinity, -1)
    tree.visit(near: position, within: .infinity) { site, chord2 in
      if chord2 < shortest { (shortest, first) = (chord2, site) }
      return shortest
    }
    guard first >= 0 else { return .infinity }
    var least = distance_km(place, first)
    let reach = least + 2 * NearestSite.tie_km
    tree.visit(near: position, within: reach * reach) { site, _ in
      if site != first { least = min(least, distance_km(place, site)) }
      return reach * reach
    }
    return least
  }

  private mutating func findShortestChords(from position: SIMD3<Double>) {
    var shortest = self.shortest
    shortest.removeAll(keepingCapacity: true)
    tree.visit(near: position, within: .infinity) { site, chord2 in
      let place = shortest.firstIndex { chord2 < $0.chord2 } ?? shortest.count
      shortest.insert((chord2, site), at: place)
      if shortest.count > count { shortest.removeLast() }
      return shortest.count < count ? .infinity : shortest[count - 1].chord2
    }
    self.shortest = shortest
  }

  /// The first sites by distance, equal ones by their order in the list.
  private func ranked(_ measured: inout [NearestSite]) -> NearestSites {
    measured.sort { ($0.distance_km, $0.site) < ($1.distance_km, $1.site) }
    var isTied = false
    var start = 0
    while start < min(count, measured.count) {
      var end = start + 1
      while end < measured.count,
        measured[end].distance_km - measured[end - 1].distance_km <= NearestSite.tie_km
      {
        end += 1
      }
      if end > start + 1 {
        isTied = true
        measured[start..<end].sort { $0.site < $1.site }
      }
      start = end
    }
    return NearestSites(sites: Array(measured.prefix(count)), isTied: isTied)
  }

  private func distance_km(_ place: Point<Geographic>, _ site: Int) -> Double {
    Geodesic.distance_km(ellipsoid, place, sites[site])
  }
}
