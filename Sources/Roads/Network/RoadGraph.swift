/// The network as the searches need it: edges, nodes, and arcs against the direction of travel.
struct RoadGraph: Sendable {
  let edges: EdgeStore
  let nodes: Int
  let incidence: Incidence
  /// For each node whether it belongs to the main component.
  let isMain: [Bool]
  let arcs: ReversedArcs

  /// A graph of edges whose nodes are numbered from 0.
  init(_ edges: EdgeStore, nodes: Int) {
    self.edges = edges
    self.nodes = nodes
    incidence = Incidence(edges, nodes: nodes)
    isMain = MainComponent.find(edges, incidence, nodes: nodes)
    arcs = ReversedArcs(edges, incidence, nodes: nodes)
  }

  /// The graph of raw roads: cut, contracted, numbered.
  init(_ roads: RawRoads) {
    let chains = EdgeStore.cut(roads)
    var edges = chains.contracted(nodes: chains.nodeBound)
    let nodes = edges.renumberNodes(edges.nodeBound)
    self.init(edges, nodes: nodes)
  }

  /// Whether a place beside an edge joins the network there.
  func isJoinable(_ edge: Int) -> Bool {
    edges.traits[edge].contains(.joinable) && isMain[Int(edges.from[edge])] && isMain[Int(edges.to[edge])]
  }
}

/// For each node the nodes from which a car comes to it, and how long it takes.
struct ReversedArcs: Sendable {
  /// For each node its first arc; one more ends the last.
  let first: [Int32]
  /// Where the arc comes from, with the milliseconds it takes.
  let arcs: [Arc]
  /// The longest arc, and the mean one, in milliseconds.
  let longest_ms: UInt32
  let mean_ms: UInt32

  /// An arc against the direction of travel.
  struct Arc: Hashable {
    var from: Int32
    var time_ms: UInt32
  }

  init(_ edges: EdgeStore, _ incidence: Incidence, nodes: Int) {
    var (first, arcs) = ([Int32(0)], [Arc]())
    first.reserveCapacity(nodes + 1)
    arcs.reserveCapacity(edges.count * 2)
    for node in 0..<nodes {
      for end in incidence.at(node) {
        guard let arrival = edges.arrival(through: end), arrival.node != node else { continue }
        arcs.append(Arc(from: Int32(arrival.node), time_ms: arrival.time_ms))
      }
      first.append(Int32(arcs.count))
    }
    self.init(first: first, arcs: arcs)
  }

  /// Arcs that are already in order.
  init(first: [Int32], arcs: [Arc]) {
    self.first = first
    self.arcs = arcs
    longest_ms = arcs.lazy.map(\.time_ms).max() ?? 1
    mean_ms = UInt32(arcs.lazy.map { UInt64($0.time_ms) }.reduce(0, +) / UInt64(max(1, arcs.count)))
  }
}
