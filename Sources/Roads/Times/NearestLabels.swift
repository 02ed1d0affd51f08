/// For every node its nearest sites, up to a number of them.
///
/// Label-correcting in buckets of time: a node's list takes a label that is among its best, one for each site, and
/// passes it on.
struct NearestLabels {
  private let count: Int
  private let arcs: ReversedArcs
  private let limit_ms: UInt64
  /// For each node `count` labels, ascending; ``Label/none`` fills up.
  private var labels: [Label]
  private var buckets: Buckets<(node: Int32, label: Label)>

  /// The nearest sites of all nodes.
  init(_ count: Int, _ arcs: ReversedArcs, limit_ms: UInt64, seeds: [Seeds.Seed]) {
    (self.count, self.arcs, self.limit_ms) = (count, arcs, limit_ms)
    labels = [Label](repeating: .none, count: (arcs.first.count - 1) * count)
    buckets = Buckets(width_ms: UInt64(max(1, arcs.mean_ms / 2)))
    for seed in seeds { add(seed.label, at: seed.node) }
    run()
    buckets = Buckets(width_ms: 1)
  }

  /// The nearest sites of a node, nearest first.
  func at(_ node: Int) -> ArraySlice<Label> {
    labels[node * count..<(node + 1) * count].prefix { $0 != .none }
  }

  private mutating func run() {
    while let ((node, label), _) = buckets.pop() {
      guard at(Int(node)).contains(label) else { continue }
      for index in Int(arcs.first[Int(node)])..<Int(arcs.first[Int(node) + 1]) {
        let arc = arcs.arcs[index]
        add(label.before(UInt64(arc.time_ms)), at: Int(arc.from))
      }
    }
  }

  private mutating func add(_ label: Label, at node: Int) {
    guard label.time_ms <= limit_ms else { return }
    let range = node * count..<(node + 1) * count
    let old = labels[range].firstIndex { $0 != .none && $0.site == label.site } ?? range.upperBound - 1
    guard label < labels[old] else { return }
    var place = old
    while place > range.lowerBound, label < labels[place - 1] {
      labels[place] = labels[place - 1]
      place -= 1
    }
    labels[place] = label
    buckets.push((Int32(node), label), label)
  }
}
