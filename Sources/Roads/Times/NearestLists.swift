import Synchronization

/// Nearest sites by how many were asked for, made when they are first asked for.
final class NearestLists: Sendable {
  private let made = Mutex<[Int: NearestLabels]>([:])

  /// The lists of so many sites.
  func lists(of count: Int, make: () -> NearestLabels) -> NearestLabels {
    made.withLock { known in
      if let list = known[count] { return list }
      let list = make()
      known[count] = list
      return list
    }
  }
}

extension Travel {
  /// The nearest sites of a place, nearest first; fewer where fewer are reached within the limit.
  ///
  /// The first question about a number of sites runs a search over the whole network, which the next ones share.
  ///
  /// - Complexity: the search takes `count` times as long and as much memory as one for the nearest site.
  public func nearest(_ count: Int, from anchor: Anchor) -> [Trip] {
    let count = min(count, sites.count)
    guard count > 0 else { return [] }
    let graph = network.graph
    let lists = lists.lists(of: count) {
      NearestLabels(count, graph.arcs, limit_ms: limit_ms, seeds: seeds)
    }
    let byNodes = graph.edges.departures(from: anchor).flatMap { end in
      lists.at(end.node).map { $0.before(UInt64(end.time_ms)) }
    }
    let tracing = Tracing(graph: graph, seeds: seeds, sites: sites) { lists.at($0).contains($1) }
    var seen: Set<Int> = []
    return (byNodes + onEdge(of: anchor)).sorted().filter { seen.insert($0.site).inserted }.prefix(count)
      .compactMap { trip(from: anchor, $0, tracing) }
  }
}
