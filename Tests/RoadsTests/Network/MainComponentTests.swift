import Testing

@testable import Roads

@Suite struct MainComponentTests {
  @Test(arguments: UInt64(1)...40) func itIsTheLargestMutuallyReachableSet(seed: UInt64) {
    let graph = Sketch(seed: seed, nodes: 40, ways: 22).network().graph
    let reach = (0..<graph.nodes).map { reachable(from: $0, graph) }
    let sets = reach.indices.map { node in reach.indices.filter { reach[node][$0] && reach[$0][node] } }
    let largest = sets.map(\.count).max() ?? 0
    let main = graph.isMain.indices.filter { graph.isMain[$0] }
    #expect(main.count == largest)
    #expect(sets.contains(main))
  }

  private func reachable(from start: Int, _ graph: RoadGraph) -> [Bool] {
    var (seen, queue) = ([Bool](repeating: false, count: graph.nodes), [start])
    seen[start] = true
    while let node = queue.popLast() {
      for end in graph.incidence.at(node) {
        guard let next = graph.edges.departure(through: end)?.node, !seen[next] else { continue }
        seen[next] = true
        queue.append(next)
      }
    }
    return seen
  }

  /// A path of a hundred thousand nodes needs no deep stack.
  @Test func longPathsAreNoTrouble() {
    var sketch = Sketch()
    var last = sketch.node(0, 0)
    for step in 1..<100_000 {
      let next = sketch.node(Int32(step * 100), 0)
      sketch.way([last, next], Sketch.rule(50, backward: step % 2 == 0 ? 0 : nil))
      last = next
    }
    #expect(sketch.network().graph.isMain.count { $0 } == 2)
  }
}
