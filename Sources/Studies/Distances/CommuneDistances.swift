import Geodesy
import Shapes
import Territories

/// The nearest site of every commune.
public struct CommuneDistances: Sendable {
  /// For each commune, the index of the nearest site in ``Places/sites``.
  public let site: [Int]
  /// For each commune, kilometres on the ellipsoid from its reference point to that site.
  public let distance_km: [Double]
  /// The number of communes that had more than one site at the least distance; the first by id was taken.
  public let ties: Int

  /// Finds the nearest of some sites for each reference point, exactly.
  ///
  /// - Parameters:
  ///   - references: the communes' reference points.
  ///   - candidates: indices of the sites that count, at least one.
  /// - Throws: ``StudiesError/noSites``, or a position that is not on Earth.
  public init(
    from references: [Point<Geographic>], to candidates: [Int], of places: Places
  ) throws(StudiesError) {
    guard !candidates.isEmpty else { throw .noSites }
    let sorted = candidates.sorted()
    // Sites at one place are no tie of distance that matters to a reader: they are one place.
    var positions: [Point<Geographic>] = []
    var owners: [Int] = []
    var seen: Set<Point<Geographic>> = []
    for index in sorted where seen.insert(places.sites[index].position).inserted {
      positions.append(places.sites[index].position)
      owners.append(index)
    }
    let found = try doors { try NearestSite.find(for: references, among: positions) }
    site = found.compactMap { $0.sites.first.map { owners[$0.site] } }
    distance_km = found.compactMap { $0.sites.first?.distance_km }
    ties = found.count { $0.isTied }
  }
}
