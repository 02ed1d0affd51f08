import Samples
import Shapes
import Testing

@testable import Roads

/// The small real country, end to end.
@Suite(.enabled(if: DataFolders.shared != nil, "needs ../shared/data")) struct AndorraTests {
  let network: RoadNetwork

  init() throws {
    network = try RoadNetwork(files: [try #require(DataFolders.shared) + "/andorra.osm.pbf"])
  }

  @Test func networkHasItsSize() {
    let summary = network.summary
    // What `osmium fileinfo -e` counts.
    #expect((summary.readNodes, summary.readWays) == (69_644, 2_725))
    #expect((350...600).contains(summary.kilometres))
    #expect(summary.mainNodes > summary.nodes * 95 / 100)
    #expect(summary.box.width < 0.4 && summary.box.height < 0.25)
  }

  /// Driving times from Andorra la Vella, in wide ranges set by hand, without a published source: they would show an error
  /// of a factor, not of a tenth.
  @Test(arguments: [
    ("Pas de la Casa", 1.7333, 42.5425, 30.0...45), ("Ordino", 1.5332, 42.5562, 7...16),
    ("Sant Julià de Lòria", 1.4914, 42.4637, 6...14), ("Soldeu", 1.6669, 42.5766, 17...32),
    ("Escaldes", 1.5341, 42.5073, 1.5...8), ("Canillo", 1.5976, 42.5676, 12...24),
  ]) func townsAreAsFarAsTheyAre(
    name: String, longitude: Double, latitude: Double, minutes: ClosedRange<Double>
  ) throws {
    let anchors = network.anchors(of: [Point(x: 1.5218, y: 42.5063), Point(x: longitude, y: latitude)])
    let town = try #require(anchors[1])
    let trip = try #require(network.travel(to: [anchors[0]]).trip(from: town))
    #expect(minutes.contains(trip.minutes), "\(name): \(trip.minutes) min, \(trip.kilometres) km")
  }

  @Test func everyRunIsTheSame() throws {
    let again = try RoadNetwork(files: [try #require(DataFolders.shared) + "/andorra.osm.pbf"])
    #expect(again.summary == network.summary)
    let site = network.anchors(of: [Point(x: 1.5218, y: 42.5063)])
    #expect(again.travel(to: site).samples(step_m: 200) == network.travel(to: site).samples(step_m: 200))
  }
}
