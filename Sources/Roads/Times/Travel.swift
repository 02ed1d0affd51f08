import Shapes

/// The times from everywhere to the nearest of some sites.
public struct Travel: Sendable {
  let network: RoadNetwork
  let sites: [Anchor?]
  let seeds: Seeds
  let labels: [Label]
  let limit_ms: UInt64

  /// One search from all sites against the direction of travel.
  init(_ network: RoadNetwork, to sites: [Anchor?], limit_min: Double?) {
    self.network = network
    self.sites = sites
    limit_ms = limit_min.map { milliseconds($0) } ?? Label.longest_ms
    seeds = Seeds(sites, network.graph.edges, network.profile)
    var search = Search(network.graph.arcs, seedSpan_ms: seeds.span_ms)
    search.run(from: seeds.seeds, limit_ms: limit_ms)
    labels = search.finish()
  }

  /// The trip from a place to its nearest site; `nil` where none is reached within the limit.
  ///
  /// Of sites that are equally near, to the millisecond, the first of the list.
  public func trip(from anchor: Anchor) -> Trip? {
    label(of: anchor).flatMap { trip(from: anchor, $0, tracing) }
  }

  /// The minutes of that trip, from door to door.
  public func minutes(from anchor: Anchor) -> Double? {
    let time = label(of: anchor).map { $0.time_ms + network.profile.walk_ms(anchor.offRoad_m) }
    return time.flatMap { $0 <= limit_ms ? Double($0) / 60_000 : nil }
  }

  /// The same with its way.
  public func route(from anchor: Anchor) -> Route? {
    guard let label = label(of: anchor), let trip = trip(from: anchor, label, tracing),
      let way = tracing.way(from: anchor, label: label, profile: network.profile)
    else { return nil }
    var positions = way.flatMap { network.graph.edges.positions($0) }
    for index in positions.indices.dropFirst().reversed() where positions[index] == positions[index - 1] {
      positions.remove(at: index)
    }
    return Route(trip: trip, positions: positions)
  }

  /// The least label at an anchor, the way on foot to it not counted.
  func label(of anchor: Anchor) -> Label? {
    let edges = network.graph.edges
    let byNodes = edges.departures(from: anchor).compactMap { end -> Label? in
      let label = labels[end.node]
      return label == .none ? nil : label.before(UInt64(end.time_ms))
    }
    return (byNodes + onEdge(of: anchor)).min()
  }

  /// Labels of the sites on the anchor's own edge that a car reaches along it.
  func onEdge(of anchor: Anchor) -> [Label] {
    (seeds.onEdge[anchor.edge] ?? []).compactMap { site in
      guard let target = sites[site], let along = network.graph.edges.along_ms(from: anchor, to: target)
      else {
        return nil
      }
      return Label(time_ms: UInt64(along) + network.profile.walk_ms(target.offRoad_m), site: site)
    }
  }

  private var tracing: Tracing {
    Tracing(graph: network.graph, seeds: seeds, sites: sites) { [labels] in labels[$0] == $1 }
  }

  /// A trip from its label; `nil` where it takes longer than the limit.
  func trip(from anchor: Anchor, _ label: Label, _ tracing: Tracing) -> Trip? {
    let time = label.time_ms + network.profile.walk_ms(anchor.offRoad_m)
    guard time <= limit_ms, let way = tracing.way(from: anchor, label: label, profile: network.profile) else {
      return nil
    }
    let metres = way.reduce(0) { $0 + network.graph.edges.length_m($1) }
    return Trip(minutes: Double(time) / 60_000, kilometres: metres / 1_000, site: label.site)
  }
}

/// Whole milliseconds, within what a label holds.
func milliseconds(_ minutes: Double) -> UInt64 {
  UInt64(max(0, min(minutes * 60_000, Double(Label.longest_ms))))
}
