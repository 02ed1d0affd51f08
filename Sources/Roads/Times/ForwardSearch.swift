/// The sites that are reached first from one place, and the ways there: Dijkstra's search forward, over what lies nearer
/// than the last site that is wanted.
struct ForwardSearch {
  private let travel: Travel
  private let edges: EdgeStore
  /// For each node at the end of a site's edge, the sites and the time from there.
  private var arrivals: [Int32: [Label]] = [:]
  private var heap = TimeHeap()
  private var nodes: [Int32: Step] = [:]
  private var sites: [Int: Arrival] = [:]

  /// How a node was reached.
  private struct Step {
    var time_ms: UInt64
    /// The edge end through which the node before was left; `nil` where the place's own edge ends here.
    var through: Int32?
    /// The last piece of road.
    var stretch: Stretch
  }

  /// How a site was reached: from a node, or along the place's own edge where `nil`.
  private struct Arrival {
    var time_ms: UInt64
    var node: Int32?
  }

  init(_ travel: Travel) {
    self.travel = travel
    edges = travel.network.graph.edges
    for seed in travel.seeds.seeds { arrivals[Int32(seed.node), default: []].append(seed.label) }
  }

  /// The trips to so many sites, nearest first; of equally near ones the first of the list.
  consuming func trips(_ count: Int, from anchor: Anchor) -> [Trip] {
    guard count > 0 else { return [] }
    let walk = travel.network.profile.walk_ms(anchor.offRoad_m)
    start(at: anchor)
    var trips: [Trip] = []
    while trips.count < count, let next = heap.pop(), next.time_ms + walk <= travel.limit_ms {
      switch next.target {
      case .node(let node): if nodes[node]?.time_ms == next.time_ms { pass(node, next.time_ms) }
      case .site(let site):
        guard sites[site]?.time_ms == next.time_ms, !trips.contains(where: { $0.site == site }) else {
          continue
        }
        let metres = way(to: site, from: anchor).reduce(0) { $0 + edges.length_m($1) }
        trips.append(
          Trip(minutes: Double(next.time_ms + walk) / 60_000, kilometres: metres / 1_000, site: site))
      }
    }
    return trips
  }

  private mutating func start(at anchor: Anchor) {
    for label in travel.onEdge(of: anchor) { reach(label.site, at: label.time_ms, from: nil) }
    let edge = Int(anchor.edge)
    for end in edges.departures(from: anchor) {
      let stretch = Stretch(edge: edge, start: anchor.spot, end: edges.end(edge, last: end.isLast))
      improve(Int32(end.node), Step(time_ms: UInt64(end.time_ms), through: nil, stretch: stretch))
    }
  }

  private mutating func pass(_ node: Int32, _ time_ms: UInt64) {
    for label in arrivals[node] ?? [] { reach(label.site, at: time_ms + label.time_ms, from: node) }
    for end in travel.network.graph.incidence.at(Int(node)) {
      guard let departure = edges.departure(through: end) else { continue }
      let (edge, atLast) = (Int(end >> 1), end & 1 == 1)
      let stretch = Stretch(
        edge: edge, start: edges.end(edge, last: atLast), end: edges.end(edge, last: !atLast))
      improve(
        Int32(departure.node),
        Step(time_ms: time_ms + UInt64(departure.time_ms), through: end, stretch: stretch))
    }
  }

  private mutating func improve(_ node: Int32, _ step: Step) {
    guard step.time_ms < nodes[node]?.time_ms ?? .max else { return }
    nodes[node] = step
    heap.push(.init(time_ms: step.time_ms, target: .node(node)))
  }

  private mutating func reach(_ site: Int, at time_ms: UInt64, from node: Int32?) {
    guard time_ms < sites[site]?.time_ms ?? .max else { return }
    sites[site] = Arrival(time_ms: time_ms, node: node)
    heap.push(.init(time_ms: time_ms, target: .site(site)))
  }

  /// The pieces of road to a site, the last one first.
  private func way(to site: Int, from anchor: Anchor) -> [Stretch] {
    guard let arrival = sites[site], let target = travel.sites[site] else { return [] }
    guard var node = arrival.node else {
      return [Stretch(edge: Int(anchor.edge), start: anchor.spot, end: target.spot)]
    }
    let edge = Int(target.edge)
    let rest = arrival.time_ms - (nodes[node]?.time_ms ?? 0)
    let last = edges.arrivals(at: target).first {
      $0.node == Int(node) && UInt64($0.time_ms) + travel.network.profile.walk_ms(target.offRoad_m) == rest
    }
    var way = [Stretch(edge: edge, start: edges.end(edge, last: last?.isLast ?? false), end: target.spot)]
    while let step = nodes[node] {
      way.append(step.stretch)
      guard let through = step.through else { return way }
      let (edge, atLast) = (Int(through >> 1), through & 1 == 1)
      node = atLast ? edges.to[edge] : edges.from[edge]
    }
    return way
  }
}
