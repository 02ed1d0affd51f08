/// A site that is reached from a place.
public struct TimedSite: Hashable, Sendable {
  /// The place of the site in the list.
  public var site: Int
  /// Minutes from door to door.
  public var minutes: Double
}

extension Travel {
  /// The nearest sites of a place with the ways to them, nearest first; fewer where fewer are reached within the limit.
  ///
  /// - Complexity: a search forward from the place that ends with the last site found: what lies nearer is looked at.
  public func nearest(_ count: Int, from anchor: Anchor) -> [Trip] {
    ForwardSearch(self).trips(count, from: anchor)
  }

  /// For each of many places its nearest sites, nearest first; none for a place without an anchor.
  ///
  /// - Complexity: one search over all that lies within the limit, `count` times as long and as much memory as one for
  ///   the nearest site.
  public func nearest(_ count: Int, from anchors: [Anchor?]) -> [[TimedSite]] {
    let count = min(count, sites.count)
    guard count > 0 else { return anchors.map { _ in [] } }
    let lists = NearestLabels(count, network.graph.arcs, limit_ms: limit_ms, seeds: seeds)
    return anchors.map { anchor in
      guard let anchor else { return [] }
      let byNodes = network.graph.edges.departures(from: anchor).flatMap { end in
        lists.at(end.node).map { $0.before(UInt64(end.time_ms)) }
      }
      var seen: Set<Int> = []
      let labels = (byNodes + onEdge(of: anchor)).sorted().filter { seen.insert($0.site).inserted }
      return labels.prefix(count).compactMap { timed($0, from: anchor) }
    }
  }

  /// The minutes from each of many places to its nearest site; `nil` without an anchor, or where none is reached.
  public func minutes(from anchors: [Anchor?]) -> [Double?] {
    anchors.map { anchor in
      anchor.flatMap { anchor in label(of: anchor).flatMap { timed($0, from: anchor) } }?.minutes
    }
  }

  /// A label with the way on foot to the road; `nil` where that takes longer than the limit.
  private func timed(_ label: Label, from anchor: Anchor) -> TimedSite? {
    let time = label.time_ms + network.profile.walk_ms(anchor.offRoad_m)
    return time <= limit_ms ? TimedSite(site: label.site, minutes: Double(time) / 60_000) : nil
  }
}
