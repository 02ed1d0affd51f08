import Shapes

extension RoadNetwork {
  /// For each candidate the places from which it is reached within a limit, in the order of the places.
  ///
  /// One bounded search against the direction of travel for each candidate, on all cores.
  ///
  /// - Parameters:
  ///   - places: where people start.
  ///   - candidates: where they go.
  ///   - limit_min: minutes from door to door.
  public func times(
    from places: [Anchor?], to candidates: [Anchor?], limit_min: Double
  ) -> [[TimedPlace]] {
    TimeTable(self, places: places, candidates: candidates, limit_ms: milliseconds(limit_min)).rows()
  }
}

extension Travel {
  /// For each candidate the places from which it is reached sooner than every site, in the order of the places.
  ///
  /// One search against the direction of travel for each candidate, on all cores, which turns back wherever a site is
  /// reached as soon: no way that is sooner leads through there.
  ///
  /// - Parameters:
  ///   - places: where people start.
  ///   - candidates: where they might go instead.
  /// - Complexity: each search looks at the nodes from which its candidate is sooner, and their neighbours.
  public func sooner(from places: [Anchor?], to candidates: [Anchor?]) -> [[TimedPlace]] {
    let table = TimeTable(
      network, places: places, candidates: candidates, limit_ms: limit_ms, standing: labels)
    let now = places.map { anchor in anchor.flatMap { minutes(from: $0) } ?? .infinity }
    return table.rows().map { row in row.filter { $0.minutes < now[$0.place] } }
  }
}

/// The searches of a table of times, and what they share.
private struct TimeTable: Sendable {
  let network: RoadNetwork
  let places: [Anchor?]
  let candidates: [Anchor?]
  let limit_ms: UInt64
  /// Labels of sites that candidates have to beat; none where empty.
  let standing: [Label]
  /// For each node the places at an end of whose edge it is, as flat arrays.
  private let first: [Int32]
  private let placesAt: [Int32]

  init(
    _ network: RoadNetwork, places: [Anchor?], candidates: [Anchor?], limit_ms: UInt64,
    standing: [Label] = []
  ) {
    (self.network, self.places, self.candidates, self.limit_ms) = (network, places, candidates, limit_ms)
    self.standing = standing
    var ends: [(node: Int32, place: Int32)] = []
    for (place, anchor) in places.enumerated() {
      guard let edge = anchor.map({ Int($0.edge) }) else { continue }
      for node in Set([network.graph.edges.from[edge], network.graph.edges.to[edge]]) {
        ends.append((node, Int32(place)))
      }
    }
    ends.sort { ($0.node, $0.place) < ($1.node, $1.place) }
    var first = [Int32](repeating: 0, count: network.graph.nodes + 1)
    for end in ends { first[Int(end.node) + 1] += 1 }
    for node in 0..<network.graph.nodes { first[node + 1] += first[node] }
    (self.first, placesAt) = (first, ends.map(\.place))
  }

  /// The rows of all candidates.
  func rows() -> [[TimedPlace]] {
    let slices = max(1, min(candidates.count, 32))
    return inParallel(Array(0..<slices), slice: 1) { part in
      part.map { rows($0 * candidates.count / slices..<($0 + 1) * candidates.count / slices) }
    }.flatMap { $0 }
  }

  private func rows(_ range: Range<Int>) -> [[TimedPlace]] {
    let seeds = range.map { Seeds([candidates[$0]], network.graph.edges, network.profile) }
    var search = Search(
      network.graph.arcs, seedSpan_ms: seeds.map(\.span_ms).max() ?? 0, notesReached: true, standing: standing
    )
    return zip(range, seeds).map { candidate, seeds in
      search.run(from: seeds.challenging, limit_ms: limit_ms)
      defer { search.forget() }
      var near = Set(
        search.reached.lazy.flatMap { placesAt[Int(first[Int($0)])..<Int(first[Int($0) + 1])] })
      // From places on the candidate's own edge no node need be passed.
      for edge in seeds.onEdge.keys {
        for node in [network.graph.edges.from[Int(edge)], network.graph.edges.to[Int(edge)]] {
          near.formUnion(placesAt[Int(first[Int(node)])..<Int(first[Int(node) + 1])])
        }
      }
      return near.sorted().compactMap { timed(Int($0), to: candidates[candidate], search.labels) }
    }
  }

  private func timed(_ place: Int, to candidate: Anchor?, _ labels: [Label]) -> TimedPlace? {
    guard let anchor = places[place], let candidate else { return nil }
    let edges = network.graph.edges
    var times = edges.departures(from: anchor).compactMap { end in
      labels[end.node].site == Label.challenger ? labels[end.node].time_ms + UInt64(end.time_ms) : nil
    }
    if let along = edges.along_ms(from: anchor, to: candidate) {
      times.append(UInt64(along) + network.profile.walk_ms(candidate.offRoad_m))
    }
    let time = times.min().map { $0 + network.profile.walk_ms(anchor.offRoad_m) } ?? .max
    return time <= limit_ms ? TimedPlace(place: place, minutes: Double(time) / 60_000) : nil
  }
}

extension Seeds {
  /// The seeds as those of a challenger.
  fileprivate var challenging: [Seed] {
    seeds.map { Seed(node: $0.node, label: Label(time_ms: $0.label.time_ms, site: Label.challenger)) }
  }
}
