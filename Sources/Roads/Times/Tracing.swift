/// Finds the way that a label came by, by going down the labels.
struct Tracing {
  let graph: RoadGraph
  let seeds: Seeds
  let sites: [Anchor?]
  /// Whether a node has a label.
  let has: (Int, Label) -> Bool

  /// The way from an anchor, whose label this is, to the label's site.
  func way(from anchor: Anchor, label: Label, profile: CarProfile) -> [Stretch]? {
    guard let site = sites[label.site] else { return nil }
    let edges = graph.edges
    let edge = Int(anchor.edge)
    if let along = edges.along_ms(from: anchor, to: site),
      Label(time_ms: UInt64(along) + profile.walk_ms(site.offRoad_m), site: label.site) == label
    {
      return [Stretch(edge: edge, start: anchor.spot, end: site.spot)]
    }
    for departure in edges.departures(from: anchor) {
      guard let rest = label.after(UInt64(departure.time_ms)), has(departure.node, rest) else { continue }
      let first = Stretch(edge: edge, start: anchor.spot, end: edges.end(edge, last: departure.isLast))
      return [first] + way(from: departure.node, rest, to: site, profile)
    }
    return nil
  }

  private func way(from start: Int, _ label: Label, to site: Anchor, _ profile: CarProfile) -> [Stretch] {
    var (node, label, stretches) = (start, label, [Stretch]())
    while !seeds.contains(node, label) {
      guard let (end, next) = step(from: node, label) else { return stretches }
      let (edge, atLast) = (Int(end >> 1), end & 1 == 1)
      stretches.append(
        Stretch(
          edge: edge, start: graph.edges.end(edge, last: atLast), end: graph.edges.end(edge, last: !atLast)))
      (node, label) = next
    }
    return stretches + [arrival(from: node, label, at: site, profile)]
  }

  private func step(from node: Int, _ label: Label) -> (end: Int32, next: (Int, Label))? {
    for end in graph.incidence.at(node) {
      guard let departure = graph.edges.departure(through: end),
        let rest = label.after(UInt64(departure.time_ms)), has(departure.node, rest)
      else { continue }
      return (end, (departure.node, rest))
    }
    return nil
  }

  /// The last stretch, on the site's own edge.
  private func arrival(from node: Int, _ label: Label, at site: Anchor, _ profile: CarProfile) -> Stretch {
    let walk = profile.walk_ms(site.offRoad_m)
    let start = graph.edges.arrivals(at: site).first {
      $0.node == node && UInt64($0.time_ms) + walk == label.time_ms
    }
    let edge = Int(site.edge)
    return Stretch(edge: edge, start: graph.edges.end(edge, last: start?.isLast ?? false), end: site.spot)
  }
}

extension Label {
  /// The label of a place that is so many milliseconds nearer; `nil` where that is beyond the site.
  func after(_ time_ms: UInt64) -> Label? {
    self.time_ms >= time_ms ? Label(bits: bits - time_ms << 32) : nil
  }
}
