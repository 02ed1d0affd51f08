import Foundation
import Shapes
import Testing

@testable import Roads

@Suite struct CacheTests {
  private func network(_ file: String, _ cache: String, _ profile: CarProfile = .standard) throws
    -> RoadNetwork
  {
    try RoadNetwork(files: [file], profile: profile, cache: cache)
  }

  @Test func secondTimeIsReadAndTheSame() throws {
    try withFile(Array(Town.xml.utf8)) { file in
      let cache = file + ".cache"
      let (first, second) = (try network(file, cache), try network(file, cache))
      #expect((first.summary.cache, second.summary.cache) == (.written, .read))
      var summary = second.summary
      summary.cache = .written
      #expect(summary == first.summary)
      let site = first.anchors(of: [Point(x: 1.44, y: 43.6)])
      #expect(second.anchors(of: [Point(x: 1.44, y: 43.6)]) == site)
      #expect(first.travel(to: site).samples(step_m: 50) == second.travel(to: site).samples(step_m: 50))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: (file as NSString).deletingLastPathComponent)
          .count == 2)
    }
  }

  @Test func otherContentOrProfileIsMadeAnew() throws {
    try withFile(Array(Town.xml.utf8)) { file in
      let cache = file + ".cache"
      #expect(try network(file, cache).summary.cache == .written)
      #expect(try network(file, cache, CarProfile(streetShare: 0.5)).summary.cache == .replaced)
      #expect(try network(file, cache, CarProfile(streetShare: 0.5)).summary.cache == .read)
      try Town.xml.replacing("43.605", with: "43.606").write(toFile: file, atomically: false, encoding: .utf8)
      #expect(try network(file, cache, CarProfile(streetShare: 0.5)).summary.cache == .replaced)
    }
  }

  /// Whatever byte is changed and wherever the file ends: the cache is made anew and the network is the same.
  @Test func damageIsNoticed() throws {
    try withFile(Array(Town.xml.utf8)) { file in
      let cache = file + ".cache"
      let good = try network(file, cache).summary
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: cache)))
      for place in stride(from: 14, to: bytes.count, by: 3) {
        var damaged = bytes
        damaged[place] ^= 0x40
        try check(place % 2 == 0 ? damaged : Array(bytes.prefix(place)), file, cache, good)
      }
      try check(bytes + [0], file, cache, good)
      try check([], file, cache, good)
    }
  }

  private func check(_ bytes: [UInt8], _ file: String, _ cache: String, _ good: RoadSummary) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: cache))
    var summary = try network(file, cache).summary
    #expect(summary.cache == .replaced)
    summary.cache = good.cache
    #expect(summary == good)
  }

  /// A network whose parts do not fit together is refused even where its hash is right.
  @Test func unsoundNetworksAreRefused() throws {
    let graph = Sketch.town(seed: 1, side: 4).network().graph
    let sound = CachedNetwork(
      edges: graph.edges, nodes: graph.nodes, isMain: graph.isMain, counts: RoadCounts())
    #expect(sound.isSound)
    let spoils: [(inout CachedNetwork) -> Void] = [
      { $0.edges.from[0] = Int32(graph.nodes) }, { $0.edges.to[2] = -1 }, { $0.edges.firstPoint[0] = 1 },
      { $0.edges.firstPoint[3] = $0.edges.firstPoint[2] }, { $0.edges.firstPoint[1] = .max },
      { $0.edges.firstPoint[$0.edges.count] -= 1 }, { $0.edges.forward_ms[0] = 1 },
      { $0.edges.forward_ms[1] = .max },
    ]
    for spoil in spoils {
      var network = sound
      spoil(&network)
      #expect(!network.isSound)
      try withFolder { folder in
        #expect(network.write(to: folder + "/c", key: [UInt8](repeating: 7, count: 32)))
        guard case .stale = FoundCache.look(in: folder + "/c", for: [UInt8](repeating: 7, count: 32)) else {
          return #expect(Bool(false), "an unsound network was believed")
        }
      }
    }
  }

  /// A file that is no cache is somebody's work.
  @Test func otherFilesAreLeftAlone() throws {
    try withFile(Array(Town.xml.utf8)) { file in
      #expect(try network(file, file).summary.cache == .unwritable)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == Town.xml)
      let folder = (file as NSString).deletingLastPathComponent
      for path in [folder, folder + "/none/c", "/dev/null", ""] {
        #expect(try network(file, path).summary.cache == .unwritable)
      }
      try "short".write(toFile: folder + "/notes", atomically: false, encoding: .utf8)
      #expect(try network(file, folder + "/notes").summary.cache == .unwritable)
      #expect(try String(contentsOfFile: folder + "/notes", encoding: .utf8) == "short")
    }
  }
}

/// A crossing of two streets.
private enum Town {
  static let xml = """
    <osm version="0.6">
    <node id="1" lat="43.60" lon="1.43"/><node id="2" lat="43.60" lon="1.44"/><node id="3" lat="43.60" lon="1.45"/>
    <node id="4" lat="43.595" lon="1.44"/><node id="5" lat="43.605" lon="1.44"/>
    <way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="tertiary"/></way>
    <way id="2"><nd ref="4"/><nd ref="2"/><nd ref="5"/><tag k="highway" v="residential"/></way>
    </osm>
    """
}
