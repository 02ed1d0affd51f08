import CPROJ
import Shapes

/// The sites nearest to a place, by exact geodesic distance.
public struct NearestSite: Hashable, Sendable {
  /// The place of the site in the list.
  public var site: Int
  /// Its geodesic distance, in kilometres.
  public var distance_km: Double

  /// A site by its place in the list, with its distance in kilometres.
  public init(site: Int, distance_km: Double) {
    self.site = site
    self.distance_km = distance_km
  }
}

/// The nearest sites of one place.
public struct NearestSites: Hashable, Sendable {
  /// Nearest first; sites at the same distance in the order of the list.
  public var sites: [NearestSite]
  /// Whether the order of the list had to decide, within these or between the last and the next.
  public var isTied: Bool

  /// Sites, nearest first, and whether the order of the list had to decide.
  public init(sites: [NearestSite], isTied: Bool) {
    self.sites = sites
    self.isTied = isTied
  }
}

extension NearestSite {
  /// Distances that differ by less are equal, in kilometres: a micrometre.
  static let tie_km = 1e-9

  /// The nearest sites of each place, on GRS80 (`geod_inverse`).
  ///
  /// Exact: the straight chord through the Earth is never longer than the geodesic, so the geodesics of the `count`
  /// sites with the shortest chords bound the search, and only sites with a chord within that bound are measured.
  ///
  /// - Parameters:
  ///   - places: degrees.
  ///   - sites: degrees; equal distances (to 10⁻⁹ km) break by their order.
  ///   - count: how many sites for each place; fewer where there are fewer.
  /// - Returns: the nearest sites of each place.
  /// - Throws: `GeodesyError.outOfRange` with the place of a bad position; sites are counted after the places.
  public static func find(
    for places: [Point<Geographic>], among sites: [Point<Geographic>], count: Int = 1
  ) throws(GeodesyError) -> [NearestSites] {
    try checkOnEarth(places, first: 0)
    try checkOnEarth(sites, first: places.count)
    let count = min(max(count, 0), sites.count)
    guard count > 0 else { return places.map { _ in NearestSites(sites: [], isTied: false) } }
    let geodesic = Geodesic.grs80
    let tree = ChordTree(sites.map { geodesic.cartesian_km($0) })
    return inParallel(places, slice: 2_048) { places in
      geodesic.withEllipsoid { ellipsoid in
        var search = NearestSearch(ellipsoid: ellipsoid, sites: sites, tree: tree, count: count)
        return places.map { search.nearest(to: $0, at: geodesic.cartesian_km($0)) }
      }
    }
  }

  /// The distance from each place to the nearest site, on GRS80 (`geod_inverse`), for very many places.
  ///
  /// - Parameters:
  ///   - places: degrees.
  ///   - sites: degrees.
  /// - Returns: kilometres; infinite where there are no sites.
  /// - Throws: `GeodesyError.outOfRange` with the place of a bad position; sites are counted after the places.
  public static func distances_km(
    for places: [Point<Geographic>], among sites: [Point<Geographic>]
  ) throws(GeodesyError) -> [Double] {
    try checkOnEarth(places, first: 0)
    try checkOnEarth(sites, first: places.count)
    let geodesic = Geodesic.grs80
    let tree = ChordTree(sites.map { geodesic.cartesian_km($0) })
    return geodesic.withEllipsoid { ellipsoid in
      let search = NearestSearch(ellipsoid: ellipsoid, sites: sites, tree: tree, count: 1)
      return places.map { search.leastDistance_km(from: $0, at: geodesic.cartesian_km($0)) }
    }
  }

  private static func checkOnEarth(_ points: [Point<Geographic>], first: Int) throws(GeodesyError) {
    for (item, point) in points.enumerated() where !point.isOnEarth {
      throw .outOfRange(item: first + item)
    }
  }
}
