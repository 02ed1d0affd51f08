/// Shortest times from every node to the nearest of some sites.
///
/// Δ-stepping on one core (Meyer & Sanders, "Δ-stepping: a parallelizable shortest path algorithm", J. Algorithms 49,
/// 2003): nodes wait in buckets of equal width, and one that improves within the current bucket is looked at again.
/// Labels are whole milliseconds, so the result does not depend on the order.
struct Search {
  /// For each node the least label.
  private(set) var labels: [Label]
  private let arcs: ReversedArcs
  private let limit_ms: UInt64
  private var buckets: Buckets<Int32>

  /// A search over a graph, up to a limit.
  init(_ arcs: ReversedArcs, limit_ms: UInt64 = Label.longest_ms) {
    self.arcs = arcs
    self.limit_ms = min(limit_ms, Label.longest_ms)
    labels = [Label](repeating: .none, count: arcs.first.count - 1)
    buckets = Buckets(width_ms: UInt64(max(1, arcs.mean_ms / 2)))
  }

  /// Runs to the end.
  mutating func run(from seeds: [Seeds.Seed]) {
    for seed in seeds { improve(seed.node, to: seed.label) }
    while let (node, bucket) = buckets.pop() {
      let label = labels[Int(node)]
      guard buckets.bucket(of: label) == bucket else { continue }
      for index in Int(arcs.first[Int(node)])..<Int(arcs.first[Int(node) + 1]) {
        let arc = arcs.arcs[index]
        improve(Int(arc.from), to: label.before(UInt64(arc.time_ms)))
      }
    }
  }

  private mutating func improve(_ node: Int, to label: Label) {
    guard label < labels[node], label.time_ms <= limit_ms else { return }
    labels[node] = label
    buckets.push(Int32(node), label)
  }
}
