public import Shapes

/// A road network for cars, from OpenStreetMap.
public struct RoadNetwork: Sendable {
  /// What the files held, and what the network made of it.
  public let summary: RoadSummary
  /// How fast a car goes, and where.
  public let profile: CarProfile
  let graph: RoadGraph
  private let snapping = SharedSnapping()

  /// Reads a network from extracts of OpenStreetMap: `.osm.pbf`, `.osm`, `.osm.bz2` or `.osm.gz`, known by content.
  ///
  /// Extracts may overlap: a way or node that two have counts once.
  ///
  /// - Parameters:
  ///   - files: paths.
  ///   - profile: how fast a car goes, and where.
  ///   - cache: a file that keeps the network for the next time; made, or made anew, where it does not fit. A file that
  ///     is no cache is left alone.
  public init(
    files: [String], profile: CarProfile = .standard, cache: String? = nil
  ) throws(RoadsError) {
    var sources: [RoadFile] = []
    for file in files { sources.append(try RoadFile(path: file)) }
    let key = try CacheKey.key(of: sources, profile)
    let found = cache.map { FoundCache.look(in: $0, for: key) }
    let made: CachedNetwork
    var outcome = CacheOutcome.unused
    if case .good(let network) = found {
      (made, outcome) = (network, .read)
      graph = RoadGraph(network.edges, nodes: network.nodes, isMain: network.isMain)
    } else {
      let roads = try RawRoads(files: sources, profile: profile)
      graph = RoadGraph(roads)
      guard graph.edges.count > 0 else { throw .noRoads(files: files) }
      made = CachedNetwork(
        edges: graph.edges, nodes: graph.nodes, isMain: graph.isMain, counts: roads.counts)
      if let cache, let found { outcome = found.outcome(of: made, cache, key) }
    }
    self.profile = profile
    summary = RoadSummary(graph, made.counts, key: key.hexadecimal, cache: outcome)
  }

  /// A network from a graph that is made already.
  init(_ graph: RoadGraph, profile: CarProfile) {
    self.graph = graph
    self.profile = profile
    summary = RoadSummary(graph, RoadCounts(), key: "", cache: .unused)
  }

  /// Where places join the network: the nearest point of the nearest edge of the main component where one may stop.
  ///
  /// - Parameters:
  ///   - places: degrees.
  ///   - within_km: kilometres from the road at most.
  /// - Returns: for each place its anchor; `nil` where no road is within reach.
  public func anchors(of places: [Point<Geographic>], within_km: Double = 5) -> [Anchor?] {
    let snapping = snapping.of(graph)
    return places.map { snapping.anchor(of: $0, within_m: within_km * 1_000) }
  }

  /// The times from everywhere to the nearest of some sites, from home to site.
  ///
  /// - Parameters:
  ///   - sites: where people go; one without an anchor is never reached.
  ///   - limit_min: minutes from door to door beyond which nothing counts as reached.
  public func travel(to sites: [Anchor?], limit_min: Double? = nil) -> Travel {
    Travel(self, to: sites, limit_min: limit_min)
  }
}

extension FoundCache {
  /// What becomes of a network that was not found here.
  fileprivate func outcome(of network: CachedNetwork, _ path: String, _ key: [UInt8]) -> CacheOutcome {
    switch self {
    case .foreign: .unwritable
    case .nothing: network.write(to: path, key: key) ? .written : .unwritable
    case .stale, .good: network.write(to: path, key: key) ? .replaced : .unwritable
    }
  }
}
