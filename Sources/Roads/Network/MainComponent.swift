/// The largest set of nodes of which each can be reached from each other.
enum MainComponent {
  /// For each node whether it belongs; of two sets that are equally large, the one found first.
  ///
  /// Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972), without recursion.
  ///
  /// - Complexity: linear in nodes and edges.
  static func find(_ edges: EdgeStore, _ incidence: Incidence, nodes: Int) -> [Bool] {
    var search = ComponentSearch(edges: edges, incidence: incidence, nodes: nodes)
    for node in 0..<nodes where search.order[node] == 0 { search.explore(from: node) }
    return search.component.map { $0 == search.largest }
  }
}

private struct ComponentSearch {
  let edges: EdgeStore
  let incidence: Incidence
  /// The order of discovery from 1; 0 for what is not discovered.
  var order: [Int32]
  /// For each node its component; -1 while that is open.
  var component: [Int32]
  var largest: Int32 = -1
  private var low: [Int32]
  private var cursor: [Int32]
  private var pending: [Int32] = []
  private var path: [Int32] = []
  private var discovered: Int32 = 0
  private var components: Int32 = 0
  private var largestSize = 0

  init(edges: EdgeStore, incidence: Incidence, nodes: Int) {
    self.edges = edges
    self.incidence = incidence
    order = [Int32](repeating: 0, count: nodes)
    component = [Int32](repeating: -1, count: nodes)
    low = order
    cursor = Array(incidence.first.dropLast())
  }

  mutating func explore(from root: Int) {
    discover(root)
    while let last = path.last {
      let node = Int(last)
      guard cursor[node] < incidence.first[node + 1] else {
        leave(node)
        continue
      }
      let end = incidence.ends[Int(cursor[node])]
      cursor[node] += 1
      guard let next = edges.departure(through: end)?.node else { continue }
      if order[next] == 0 {
        discover(next)
      } else if component[next] < 0 {
        low[node] = min(low[node], order[next])
      }
    }
  }

  private mutating func discover(_ node: Int) {
    discovered += 1
    order[node] = discovered
    low[node] = discovered
    pending.append(Int32(node))
    path.append(Int32(node))
  }

  private mutating func leave(_ node: Int) {
    path.removeLast()
    if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[node]) }
    guard low[node] == order[node] else { return }
    var size = 0
    while let member = pending.popLast() {
      component[Int(member)] = components
      size += 1
      if Int(member) == node { break }
    }
    if size > largestSize { (largest, largestSize) = (components, size) }
    components += 1
  }
}
