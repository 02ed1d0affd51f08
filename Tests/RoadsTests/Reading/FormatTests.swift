import Testing

@testable import Roads

@Suite struct FormatTests {
  @Test(arguments: ["a.osm.pbf", "a.osm", "b.dat", "c"])
  func contentDecidesNotTheName(name: String) throws {
    for bytes in [SmallFiles.pbf, Array(SmallFiles.xml.utf8), SmallFiles.bzip2] {
      let network = try withFile(bytes, named: name) { try RoadNetwork(files: [$0]) }
      #expect(network.summary.readNodes == 3)
      #expect(network.summary.readWays == 2)
      #expect(network.summary.nodes == 2)
      #expect(network.summary.edges == 1)
      #expect(abs(network.summary.kilometres - 1.6148) < 0.001)
    }
  }

  @Test func othersAreRefused() throws {
    for bytes in [Array("name,lat,lon\nA,1,2\n".utf8), [0, 0, 0, 0], Array("<html></html>".utf8)] {
      try withFile(bytes) { #expect(failure(of: [$0]) == .notRoadData(file: $0)) }
    }
    try withFile([]) { #expect(failure(of: [$0]) == .unreadable(file: $0, .empty)) }
    try withFolder { #expect(failure(of: [$0]) == .unreadable(file: $0, .notAFile)) }
    for path in ["", "/no/such/file", "a\u{0}b"] {
      #expect(failure(of: [path]) == .unreadable(file: path, .missing))
    }
    #expect(failure(of: ["/dev/null"]) == .unreadable(file: "/dev/null", .notAFile))
  }

  @Test func noRoadIsAnError() throws {
    let without = SmallFiles.xml.replacing("residential", with: "footway")
    try withFile(Array(without.utf8)) { #expect(failure(of: [$0]) == .noRoads(files: [$0])) }
    #expect(failure(of: []) == .noRoads(files: []))
    let lost = SmallFiles.xml.replacing("<node id=\"2\"", with: "<node id=\"5\"")
      .replacing("<node id=\"1\"", with: "<node id=\"4\"")
    try withFile(Array(lost.utf8)) { #expect(failure(of: [$0]) == .noRoads(files: [$0])) }
  }
}
