import Geodesy
import Shapes

/// Members among themselves: who is near whom in each network.
///
/// A fellow is another member of the same network, in the territory or, where they count, around it.
public struct Fellows: Sendable {
  /// A member and its fellows.
  public struct Member: Hashable, Sendable {
    /// Index into ``Places/sites``.
    public var site: Int
    /// Its nearest fellows, three at most, nearest first, equal distances by id: indices into ``Places/sites``.
    public var nearest: [NearestSite]
    /// Whether no fellow is within the main radius.
    public var isIsolated: Bool
    /// The number of places to which its own is linked.
    public var links: Int
  }

  /// Two places of a network that nothing of the same network stands between.
  public struct Link: Hashable, Sendable {
    /// The members at one end: indices into ``Places/sites``, ascending.
    public var from: [Int]
    /// The members at the other end.
    public var to: [Int]
    /// Kilometres on the ellipsoid.
    public var distance_km: Double
  }

  /// All members that count, in the order of ``Places/sites``.
  public let members: [Member]
  /// The Gabriel graph of each network in the plane of Lambert-93; by ends.
  ///
  /// The projection is conformal and its scale changes by some 10⁻⁴ over a link, so that the plane's disc and the
  /// geodesic one differ by a few metres in a link of thirty kilometres. Members overseas are no part of it.
  public let links: [Link]
}

extension Fellows {
  /// Looks at every network of a study.
  ///
  /// - Throws: what PROJ said.
  init(_ diagnosis: Diagnosis) throws(StudiesError) {
    let sites = diagnosis.places.sites
    let networks = Dictionary(grouping: sites.indices) { sites[$0].networkName }
    var members: [Member] = []
    var links: [Link] = []
    for network in networks.values {
      let found = try Fellows.links(of: network.sorted(), in: diagnosis.places)
      links += found
      members += try Fellows.members(
        network.sorted(), links: found, in: diagnosis.places, radius_km: diagnosis.parameters.mainRadius_km)
    }
    self.members = members.sorted { $0.site < $1.site }
    self.links = links.sorted { ($0.from[0], $0.to[0]) < ($1.from[0], $1.to[0]) }
  }

  private static func members(
    _ network: [Int], links: [Link], in places: Places, radius_km: Double
  ) throws(StudiesError) -> [Member] {
    let positions = network.map { places.sites[$0].position }
    // One more than wanted: the member itself may be among them.
    let found = try doors { try NearestSite.find(for: positions, among: positions, count: 4) }
    var degrees: [Int: Int] = [:]
    for site in links.flatMap({ $0.from + $0.to }) { degrees[site, default: 0] += 1 }
    return zip(network, found).map { site, near in
      let fellows = near.sites.map { NearestSite(site: network[$0.site], distance_km: $0.distance_km) }
        .filter { $0.site != site }.prefix(3)
      return Member(
        site: site, nearest: Array(fellows), isIsolated: fellows.allSatisfy { $0.distance_km > radius_km },
        links: degrees[site] ?? 0)
    }
  }

  private static func links(of network: [Int], in places: Places) throws(StudiesError) -> [Link] {
    let wanted = Set(network)
    let vertices = places.sitesAtPosition.indices.compactMap { place in
      let sites = places.sitesAtPosition[place].filter(wanted.contains)
      let position = places.positions[place]
      return sites.isEmpty || !position.isNearFrance ? nil : (sites: sites, position: position)
    }
    let planar = try doors { try Projection.project(vertices.map(\.position), to: .lambert93) }
    return GabrielGraph.links(between: planar).map { link in
      let (from, to) = (vertices[link.from], vertices[link.to])
      return Link(
        from: from.sites, to: to.sites,
        distance_km: Geodesic.grs80.distance_km(from: from.position, to: to.position))
    }
  }
}

extension Point where Space == Geographic {
  /// Whether Lambert-93 has a sensible answer here.
  fileprivate var isNearFrance: Bool { abs(longitude - 3) < 30 && latitude > 25 && latitude < 70 }
}
