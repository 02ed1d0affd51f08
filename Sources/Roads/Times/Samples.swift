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
    var samples = nodeSamples
    for edge in 0..<network.graph.edges.count where network.graph.edges.traits[edge].contains(.joinable) {
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
    let length = edges.length_m(edge)
    let pieces = Int((length / step).rounded(.up))
    guard pieces > 1 else { return }
    var (passed, next) = (0.0, 1)
    for point in edges.points(edge).dropLast() {
      let piece = edges.length_m(after: point)
      while next < pieces, case let wanted = length * Double(next) / Double(pieces), wanted <= passed + piece
      {
        let spot = Spot(point: point, fraction: piece > 0 ? (wanted - passed) / piece : 0)
        if let label = label(of: edges.anchor(edge, spot)) { samples.append(sample(spot, label)) }
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
