/// Where the search for some sites begins: the ends of their edges.
struct Seeds {
  /// In the order of the sites.
  private(set) var seeds: [Seed] = []
  /// For each edge with sites on it, those sites.
  private(set) var onEdge: [Int32: [Int]] = [:]
  private let known: Set<Seed>

  /// The seeds of sites; a site without an anchor has none.
  init(_ sites: [Anchor?], _ edges: EdgeStore, _ profile: CarProfile) {
    for (site, anchor) in sites.enumerated() {
      guard let anchor else { continue }
      onEdge[anchor.edge, default: []].append(site)
      for end in edges.arrivals(at: anchor) {
        let time = UInt64(end.time_ms) + profile.walk_ms(anchor.offRoad_m)
        seeds.append(Seed(node: end.node, label: Label(time_ms: time, site: site)))
      }
    }
    known = Set(seeds)
  }

  /// Whether a search began at a node with a label.
  func contains(_ node: Int, _ label: Label) -> Bool { known.contains(Seed(node: node, label: label)) }

  /// How far apart the times of the seeds are, in milliseconds.
  var span_ms: UInt64 {
    let times = seeds.map(\.label.time_ms)
    return (times.max() ?? 0) - (times.min() ?? 0)
  }
}
