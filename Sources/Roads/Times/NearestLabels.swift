/// For every node its nearest sites, up to a number of them.
///
/// Label-correcting in buckets of time: a node's list takes a label that is among its best, one for each site, and
/// passes it on.
struct NearestLabels {
  private let count: Int
  /// For each node `count` labels, ascending; ``Label/none`` fills up.
  private var labels: [Label]

  /// The nearest sites of all nodes.
  init(_ count: Int, _ arcs: ReversedArcs, limit_ms: UInt64, seeds: Seeds) {
    self.count = count
    labels = [Label](repeating: .none, count: (arcs.first.count - 1) * count)
    guard let earliest = seeds.seeds.map(\.label.time_ms).min() else { return }
    var queue = BucketQueue(
      width_ms: UInt64(arcs.mean_ms), span_ms: max(UInt64(arcs.longest_ms), seeds.span_ms))
    queue.restart(at: earliest)
    for seed in seeds.seeds where seed.label.time_ms <= limit_ms { add(seed.label, at: seed.node, &queue) }
    while case let node = Int(queue.pop()), node >= 0 {
      // A copy, so that the labels are not lent while they change.
      for label in Array(at(node)) where queue.bucket(label.time_ms) == queue.current {
        for arc in arcs.arcs[Int(arcs.first[node])..<Int(arcs.first[node + 1])] {
          let next = label.before(UInt64(arc.time_ms))
          if next.time_ms <= limit_ms { add(next, at: Int(arc.from), &queue) }
        }
      }
    }
  }

  /// The nearest sites of a node, nearest first.
  func at(_ node: Int) -> ArraySlice<Label> {
    labels[node * count..<(node + 1) * count].prefix { $0 != .none }
  }

  private mutating func add(_ label: Label, at node: Int, _ queue: inout BucketQueue) {
    let range = node * count..<(node + 1) * count
    let old = labels[range].firstIndex { $0 != .none && $0.site == label.site } ?? range.upperBound - 1
    guard label < labels[old] else { return }
    var place = old
    while place > range.lowerBound, label < labels[place - 1] {
      labels[place] = labels[place - 1]
      place -= 1
    }
    labels[place] = label
    queue.push(Int32(truncatingIfNeeded: node), at: label.time_ms)
  }
}
