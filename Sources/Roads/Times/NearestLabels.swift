/// For every node its nearest sites, up to a number of them.
///
/// Label-correcting in buckets of time: a node's list takes a label that is among its best, one for each site, and
/// passes it on.
struct NearestLabels {
  private let count: Int
  /// For each node `count` labels, ascending; ``Label/none`` fills up.
  private var labels: [Label]

  /// The nearest sites of all nodes.
  ///
  /// - Complexity: `count` times as long and as much memory as one search for the nearest site, and what a list costs.
  init(_ count: Int, _ arcs: ReversedArcs, limit_ms: UInt64, seeds: Seeds) {
    self.count = count
    labels = [Label](repeating: .none, count: (arcs.first.count - 1) * count)
    guard let earliest = seeds.seeds.map(\.label.time_ms).min() else { return }
    var queue = BucketQueue(
      width_ms: UInt64(arcs.mean_ms), span_ms: max(UInt64(arcs.longest_ms), seeds.span_ms))
    queue.restart(at: earliest)
    labels.withUnsafeMutableBufferPointer { labels in
      let lists = Lists(count: count, labels: labels)
      for seed in seeds.seeds where seed.label.time_ms <= limit_ms {
        lists.add(seed.label, at: seed.node, &queue)
      }
      arcs.withBuffers { lists.settle($0, $1, limit_ms: limit_ms, &queue) }
    }
  }

  /// The nearest sites of a node, nearest first.
  func at(_ node: Int) -> ArraySlice<Label> {
    labels[node * count..<(node + 1) * count].prefix { $0 != .none }
  }
}

/// The lists while they are made, lent without checks: each label is looked at for each arc.
private struct Lists {
  let count: Int
  let labels: UnsafeMutableBufferPointer<Label>

  func settle(
    _ first: UnsafeBufferPointer<Int32>, _ arcs: UnsafeBufferPointer<ReversedArcs.Arc>, limit_ms: UInt64,
    _ queue: inout BucketQueue
  ) {
    while case let node = Int(queue.pop()), node >= 0 {
      for place in node * count..<(node + 1) * count {
        let label = labels[place]
        guard label != .none, queue.bucket(label.time_ms) <= queue.current else { break }
        // Those of earlier buckets have been passed on.
        guard queue.bucket(label.time_ms) == queue.current else { continue }
        for index in Int(first[node])..<Int(first[node + 1]) {
          let next = label.before(UInt64(arcs[index].time_ms))
          if next.time_ms <= limit_ms { add(next, at: Int(arcs[index].from), &queue) }
        }
      }
    }
  }

  /// Puts a label in its place in a node's list, where it is among the best; an older one of its site gives way.
  @inline(__always) func add(_ label: Label, at node: Int, _ queue: inout BucketQueue) {
    let start = node * count
    let last = start + count - 1
    guard label < labels[last] else { return }
    var old = start
    while old < last, labels[old] == .none || labels[old].site != label.site { old += 1 }
    guard label < labels[old] else { return }
    var place = old
    while place > start, label < labels[place - 1] {
      labels[place] = labels[place - 1]
      place -= 1
    }
    labels[place] = label
    queue.push(Int32(truncatingIfNeeded: node), at: label.time_ms)
  }
}
