import Shapes

extension Travel {
  /// Points along every road where one may stop, each with the time from there to the nearest site.
  ///
  /// The ends of roads, then points at equal distances on each edge, in the order of the network. Where a road is open
  /// both ways the better way counts. Motorways and tunnels have no points; unreached roads have none.
  ///
  /// - Parameter step_m: the distance between points at most, in metres.
  public func samples(step_m: Double) -> [RoadSample] {
    let step = max(1, step_m)
    let slices = max(1, min(network.graph.edges.count, 64))
    let parts = inParallel(Array(0..<slices), slice: 1) { part in
      part.map { edgeSamples(slice: $0, of: slices, step) }
    }
    return parts.reduce(into: nodeSamples) { $0 += $1 }
  }

  private func edgeSamples(slice: Int, of slices: Int, _ step: Double) -> [RoadSample] {
    let count = network.graph.edges.count
    var samples: [RoadSample] = []
    for edge in slice * count / slices..<(slice + 1) * count / slices
    where network.graph.edges.traits[edge].contains(.joinable) {
      append(edge, step, to: &samples)
    }
    return samples
  }

  private var nodeSamples: [RoadSample] {
    let graph = network.graph
    return (0..<graph.nodes).compactMap { node in
      let label = labels[node]
      guard label != .none,
        let end = graph.incidence.at(node).first(where: {
          graph.edges.traits[Int($0 >> 1)].contains(.joinable)
        })
      else { return nil }
      return sample(graph.edges.end(Int(end >> 1), last: end & 1 == 1), label)
    }
  }

  private func append(_ edge: Int, _ step: Double, to samples: inout [RoadSample]) {
    let edges = network.graph.edges
    let points = edges.points(edge).dropLast()
    let lengths = points.map { edges.length_m(after: $0) }
    let length = lengths.reduce(0, +)
    let pieces = Int((length / step).rounded(.up))
    guard pieces > 1 else { return }
    let labels = EdgeLabels(self, edge)
    var (passed, next) = (0.0, 1)
    for (point, piece) in zip(points, lengths) {
      while next < pieces, case let wanted = length * Double(next) / Double(pieces), wanted <= passed + piece
      {
        let spot = Spot(point: point, fraction: piece > 0 ? (wanted - passed) / piece : 0)
        if let label = labels.at(spot) { samples.append(sample(spot, label)) }
        next += 1
      }
      passed += piece
    }
  }

  private func sample(_ spot: Spot, _ label: Label) -> RoadSample {
    RoadSample(
      position: network.graph.edges.position(spot), minutes: Double(label.time_ms) / 60_000, site: label.site)
  }
}

extension EdgeStore {
  /// A place on the road itself.
  func anchor(_ edge: Int, _ spot: Spot) -> Anchor {
    Anchor(
      position: position(spot), offRoad_m: 0, edge: Int32(edge), point: Int32(spot.point),
      fraction: spot.fraction)
  }
}

/// The labels along one edge: the better of both ends, or what the sites on it ask for.
private struct EdgeLabels {
  private let travel: Travel
  private let edge: Int
  private let hasSites: Bool
  /// The label of the last point with the time to it, and that of the first, where a car may go there.
  private let ahead: (label: Label, whole_ms: UInt32)?
  private let back: Label?

  init(_ travel: Travel, _ edge: Int) {
    let edges = travel.network.graph.edges
    let (first, last) = (travel.labels[Int(edges.from[edge])], travel.labels[Int(edges.to[edge])])
    self.travel = travel
    self.edge = edge
    hasSites = travel.seeds.onEdge[Int32(edge)] != nil
    ahead = last == .none ? nil : edges.time_ms(edge, forward: true).map { (last, $0) }
    back = first != .none && edges.traits[edge].contains(.backward) ? first : nil
  }

  func at(_ spot: Spot) -> Label? {
    let edges = travel.network.graph.edges
    guard !hasSites else { return travel.label(of: edges.anchor(edge, spot)) }
    let forward = ahead.map {
      $0.label.before(UInt64($0.whole_ms - edges.time_ms(edges.forward_ms, at: spot)))
    }
    let backward = back.map { $0.before(UInt64(edges.time_ms(edges.backward_ms, at: spot))) }
    guard let forward, let backward else { return forward ?? backward }
    return min(forward, backward)
  }
}
