public import Shapes

/// What the files held, and what the network made of it.
public struct RoadSummary: Hashable, Sendable {
  /// Nodes in the files.
  public var readNodes: Int
  /// Ways in the files.
  public var readWays: Int
  /// Ways that two files had, counted once in the network.
  public var repeatedWays: Int
  /// Roads of fewer than two nodes, left out.
  public var shortWays: Int
  /// Nodes of roads that no file has: the roads are cut there.
  public var missingNodes: Int
  /// Nodes of the network, where roads meet or end.
  public var nodes: Int
  /// Pieces of road between them.
  public var edges: Int
  /// Nodes of the main component: each is reached from each other.
  public var mainNodes: Int
  /// Kilometres of road, each piece once.
  public var kilometres: Double
  /// The smallest box around all roads, in degrees.
  public var box: Box<Geographic>
  /// A hash of the files and the profile, in hexadecimal.
  public var key: String
  /// What became of the cache.
  public var cache: CacheOutcome
}

/// What became of the cache of the network.
public enum CacheOutcome: Hashable, Sendable {
  /// None was asked for.
  case unused
  /// The network was read from it.
  case read
  /// There was none; it was written.
  case written
  /// It was of other files, another profile or another version, or damaged; it was written anew.
  case replaced
  /// It could not be written, or the file is something else and was left alone; the network is good all the same.
  case unwritable
}

extension RoadSummary {
  /// The summary of a graph.
  init(_ graph: RoadGraph, _ counts: RoadCounts, key: String, cache: CacheOutcome) {
    let edges = graph.edges
    self.init(
      readNodes: counts.nodes, readWays: counts.ways, repeatedWays: counts.repeatedWays,
      shortWays: counts.shortWays, missingNodes: counts.missingNodes, nodes: graph.nodes, edges: edges.count,
      mainNodes: graph.isMain.count { $0 },
      kilometres: (0..<edges.count).reduce(0) { $0 + edges.length_m($1) } / 1_000,
      box: Box(
        minX: Double(edges.x.min() ?? 0) / Ground.perDegree,
        minY: Double(edges.y.min() ?? 0) / Ground.perDegree,
        maxX: Double(edges.x.max() ?? 0) / Ground.perDegree,
        maxY: Double(edges.y.max() ?? 0) / Ground.perDegree),
      key: key, cache: cache)
  }
}
