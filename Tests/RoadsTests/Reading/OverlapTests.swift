import Testing

@testable import Roads

/// Two extracts that overlap are one network.
@Suite struct OverlapTests {
  private func file(_ nodes: ClosedRange<Int>, ways: [Int]) -> [UInt8] {
    let nodes = nodes.map { "<node id=\"\($0)\" lat=\"43.6\" lon=\"1.\($0)\"/>" }.joined()
    let ways = ways.map {
      "<way id=\"\($0)\"><nd ref=\"\($0)\"/><nd ref=\"\($0 + 1)\"/><tag k=\"highway\" v=\"road\"/></way>"
    }.joined()
    return Array("<osm version=\"0.6\">\(nodes)\(ways)</osm>".utf8)
  }

  @Test func waysAndNodesCountOnce() throws {
    let whole = try withFile(file(11...18, ways: Array(11...17))) { try RoadNetwork(files: [$0]).summary }
    // The first file has the seam's way without its last node, which the second brings.
    let both = try withFile(file(11...14, ways: [11, 12, 13, 14])) { west in
      try withFile(file(14...18, ways: [14, 15, 16, 17])) { east in
        try RoadNetwork(files: [west, east]).summary
      }
    }
    #expect(both.repeatedWays == 1)
    #expect(both.kilometres == whole.kilometres)
    #expect((both.nodes, both.edges, both.mainNodes) == (2, 1, 2))
    #expect((whole.nodes, whole.edges, whole.missingNodes) == (2, 1, 0))
  }

  @Test func theSameFileTwiceIsTheSame() throws {
    try withFile(SmallFiles.pbf) { path in
      let (once, twice) = (try RoadNetwork(files: [path]), try RoadNetwork(files: [path, path]))
      #expect(once.summary.kilometres == twice.summary.kilometres)
      #expect(twice.summary.repeatedWays == 1)
    }
  }
}
