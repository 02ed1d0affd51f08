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
    let trip = try trip(longitude, latitude)
    #expect(minutes.contains(trip.minutes), "\(name): \(trip.minutes) min, \(trip.kilometres) km")
  }

  /// Published kilometres by road from Andorra la Vella, each given whole: a twelfth or half a kilometre is their rounding.
  ///
  /// La Massana (CG-3, 6 km) and the French border at Pas de la Casa (CG-2, about 33 km): "Liste des routes de la
  /// principauté d'Andorre", French Wikipedia. Sant Julià de Lòria, 6 km: elespiritudelchemin.wordpress.com, 21 February
  /// 2020. Ordino, 8 km: articlesmind.com, "Ordino: Ski Resort in Andorra's Pyrenees Mountains", 23 January 2011.
  @Test(arguments: [
    ("La Massana", 1.5148, 42.5449, 6.0), ("Pas de la Casa", 1.7336, 42.5427, 33),
    ("Sant Julià de Lòria", 1.4913, 42.4637, 6), ("Ordino", 1.5332, 42.5561, 8),
  ]) func kilometresAreThosePublished(
    name: String, longitude: Double, latitude: Double, published_km: Double
  ) throws {
    let trip = try trip(longitude, latitude)
    #expect(
      abs(trip.kilometres - published_km) <= max(0.5, published_km / 12), "\(name): \(trip.kilometres) km")
  }

  /// Buses from Andorra la Vella take 20 to 30 minutes to Arinsal and about an hour to Pas de la Casa (tripmydream.es,
  /// "Transporte en Andorra"); a car, which does not stop, is faster, and not twice as fast.
  @Test(arguments: [
    ("Arinsal", 1.4847, 42.5722, 20.0, 30.0), ("Pas de la Casa", 1.7336, 42.5427, 60, 60),
  ]) func carsAreFasterThanBusesAndNotTwiceAsFast(
    name: String, longitude: Double, latitude: Double, fastest_min: Double, slowest_min: Double
  ) throws {
    let minutes = try trip(longitude, latitude).minutes
    #expect((fastest_min / 2...slowest_min).contains(minutes), "\(name): \(minutes) min")
  }

  private func trip(_ longitude: Double, _ latitude: Double) throws -> Trip {
    let anchors = network.anchors(of: [Point(x: 1.5218, y: 42.5063), Point(x: longitude, y: latitude)])
    let town = try #require(anchors[1])
    return try #require(network.travel(to: [anchors[0]]).trip(from: town))
  }

  @Test func everyRunIsTheSame() throws {
    let again = try RoadNetwork(files: [try #require(DataFolders.shared) + "/andorra.osm.pbf"])
    #expect(again.summary == network.summary)
    let site = network.anchors(of: [Point(x: 1.5218, y: 42.5063)])
    #expect(again.travel(to: site).samples(step_m: 200) == network.travel(to: site).samples(step_m: 200))
  }
}
