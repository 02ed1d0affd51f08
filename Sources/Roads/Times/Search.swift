/// Shortest times from every node to the nearest of some sites.
///
/// Δ-stepping on one core (Meyer & Sanders, "Δ-stepping: a parallelizable shortest path algorithm", J. Algorithms 49,
/// 2003): nodes wait in buckets of equal width, and one that improves within the current bucket is looked at again.
/// Labels are whole milliseconds, so the result does not depend on the order.
package struct Search: ~Copyable {
  /// For each node the least label.
  package private(set) var labels: [Label]
  private let arcs: ReversedArcs
  private let span_ms: UInt64
  private var queue: BucketQueue
  /// Nodes reached, where they are noted.
  private(set) var reached: [Int32] = []
  private let notesReached: Bool
  /// Labels that a run has to beat, and that ``forget()`` brings back; none where empty.
  private let standing: [Label]

  /// A search over a graph.
  ///
  /// - Parameters:
  ///   - arcs: the graph.
  ///   - seedSpan_ms: how far apart the times of seeds can be.
  ///   - notesReached: whether ``reached`` is wanted, and ``forget()`` will be called; all seeds then have one site.
  ///   - standing: labels of other sites, one for each node: the search goes no farther than where it is sooner.
  package init(
    _ arcs: ReversedArcs, seedSpan_ms: UInt64, notesReached: Bool = false, standing: [Label] = []
  ) {
    precondition(standing.isEmpty || standing.count == arcs.first.count - 1, "a label for each node")
    self.arcs = arcs
    self.notesReached = notesReached
    self.standing = standing
    span_ms = max(UInt64(arcs.longest_ms), seedSpan_ms)
    labels = standing.isEmpty ? [Label](repeating: .none, count: arcs.first.count - 1) : standing
    queue = BucketQueue(width_ms: UInt64(arcs.mean_ms), span_ms: span_ms)
  }

  /// Runs to the end, or up to a limit.
  package mutating func run(from seeds: [Seed], limit_ms: UInt64 = Label.longest_ms) {
    guard let earliest = seeds.map(\.label).min() else { return }
    let limit = Label(time_ms: min(limit_ms, Label.longest_ms) + 1, site: 0)
    queue.restart(at: earliest.time_ms)
    // Out of the way, so that the queue can change while the labels are lent.
    var labels: [Label] = []
    swap(&labels, &self.labels)
    labels.withUnsafeMutableBufferPointer { labels in
      for seed in seeds where seed.label < limit { improve(seed.node, to: seed.label, labels) }
      arcs.withBuffers { first, arcs in settle(labels, first, arcs, limit) }
    }
    swap(&labels, &self.labels)
  }

  private mutating func settle(
    _ labels: UnsafeMutableBufferPointer<Label>, _ first: UnsafeBufferPointer<Int32>,
    _ arcs: UnsafeBufferPointer<ReversedArcs.Arc>, _ limit: Label
  ) {
    while case let node = Int(queue.pop()), node >= 0 {
      let label = labels[node]
      guard queue.bucket(label.time_ms) == queue.current else { continue }
      for index in Int(first[node])..<Int(first[node + 1]) {
        let next = label.before(UInt64(arcs[index].time_ms))
        if next < limit { improve(Int(arcs[index].from), to: next, labels) }
      }
    }
  }

  @inline(__always) private mutating func improve(
    _ node: Int, to label: Label, _ labels: UnsafeMutableBufferPointer<Label>
  ) {
    guard label < labels[node] else { return }
    if notesReached, labels[node].site != label.site { reached.append(Int32(truncatingIfNeeded: node)) }
    labels[node] = label
    queue.push(Int32(truncatingIfNeeded: node), at: label.time_ms)
  }

  /// Makes ready for another run, in time that grows with what was reached.
  mutating func forget() {
    for node in reached { labels[Int(node)] = standing.isEmpty ? .none : standing[Int(node)] }
    reached.removeAll(keepingCapacity: true)
  }

  /// The labels, when the search has ended.
  package consuming func finish() -> [Label] { labels }
}
