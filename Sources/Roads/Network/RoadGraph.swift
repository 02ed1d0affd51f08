/// The network as the searches need it: edges, nodes, and arcs against the direction of travel.
struct RoadGraph: Sendable {
  let edges: EdgeStore
  let nodes: Int
  let incidence: Incidence
  /// For each node whether it belongs to the main component.
  let isMain: [Bool]
  let arcs: ReversedArcs

  /// A graph of edges whose nodes are numbered from 0.
  ///
  /// - Parameters:
  ///   - edges: the edges.
  ///   - nodes: the number of nodes.
  ///   - isMain: which nodes are in the main component, where that is known.
  init(_ edges: EdgeStore, nodes: Int, isMain: [Bool]? = nil) {
    self.edges = edges
    self.nodes = nodes
    incidence = Incidence(edges, nodes: nodes)
    self.isMain = isMain ?? MainComponent.find(edges, incidence, nodes: nodes)
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
