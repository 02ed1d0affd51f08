import Foundation
import Samples
import Testing

@testable import Roads

/// Whatever the bytes are, there is a network or an error, and never a crash.
@Suite struct HostileFileTests {
  static let files = [SmallFiles.pbf, Array(SmallFiles.xml.utf8), SmallFiles.bzip2]

  @Test(arguments: files) func truncationIsAnError(bytes: [UInt8]) throws {
    for count in 1..<bytes.count {
      let error = try withFile(Array(bytes.prefix(count))) { failure(of: [$0]) }
      // Without its last bytes XML is incomplete; PBF may end between two blocks, then the roads are missing.
      #expect(error != nil || count >= bytes.count - 1, "\(count)")
    }
  }

  @Test(arguments: files) func noiseIsNoCrash(bytes: [UInt8]) throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        changed[.random(in: changed.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      _ = try withFile(changed) { failure(of: [$0]) }
    }
  }

  @Test(.enabled(if: DataFolders.shared != nil, "needs ../shared/data"))
  func truncatedExtractIsAnError() throws {
    let path = try #require(DataFolders.shared) + "/andorra.osm.pbf"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    for part in 1..<40 {
      let error = try withFile(Array(bytes.prefix(bytes.count * part / 40))) { failure(of: [$0]) }
      guard case .damaged = error else {
        Issue.record("\(part): \(String(describing: error))")
        continue
      }
    }
  }

  @Test func strangeContentIsRead() throws {
    let nodes = """
      <node id="-1" lat="43.60" lon="1.44"/><node id="2" lat="43.60" lon="1.45"/>
      <node id="3" lat="93.60" lon="1.46"/><node id="4" lat="43.60" lon="1.47"/><node id="5" lat="43.60" lon="1.47"/>
      """
    let ways = """
      <way id="1"><nd ref="-1"/><nd ref="2"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="5"/><tag k="highway" v="road"/></way>
      <way id="2"><nd ref="2"/><tag k="highway" v="road"/></way>
      <way id="3"><nd ref="4"/><nd ref="4"/><tag k="highway" v="road"/></way>
      <way id="4"><tag k="highway" v="road"/></way>
      """
    let network = try withFile(Array("<osm version=\"0.6\">\(nodes)\(ways)</osm>".utf8)) {
      try RoadNetwork(files: [$0])
    }
    #expect(network.summary.shortWays == 2)
    #expect(network.summary.missingNodes == 1)
    #expect(network.summary.edges == 2)
  }
}
