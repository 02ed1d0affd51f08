import Samples
import Shapes
import Testing

@testable import Geodesy

@Suite struct DistanceTests {
  /// Karney 2013, tables 3 and 5, and the examples of GeographicLib's GeodSolve; all on WGS 84.
  @Test(arguments: [
    (-30.12345, 0.0, -30.12344, 0.00005, 0.004_944_208),
    (-30.0, 0.0, 29.9, 179.8, 19_989.832_827_61),
    (40.6, -73.8, 51.6, -0.5, 5_551.759_400_318_6),
    (-41.32, 174.81, 40.96, -5.50, 19_959.679_267_353_8),
  ])
  func `Published distances`(_ lat1: Double, _ lon1: Double, _ lat2: Double, _ lon2: Double, _ km: Double) {
    let (a, b) = (Point(longitude: lon1, latitude: lat1), Point(longitude: lon2, latitude: lat2))
    #expect(abs(Geodesic.wgs84.distance_km(from: a, to: b) - km) < 1e-8)
    #expect(abs(Geodesic.wgs84.distance_km(from: b, to: a) - km) < 1e-8)
  }

  /// Karney 2013, table 2.
  @Test func `A published destination`() {
    let end = Geodesic.wgs84.destination(
      from: Point(longitude: 0, latitude: 40), azimuth: 30, distance_km: 10_000)
    #expect(abs(end.latitude - 41.793_310_205_06) < 1e-10)
    #expect(abs(end.longitude - 137.844_900_043_77) < 1e-10)
  }

  /// Moritz 2000: the quarter of a meridian of GRS 80 has 10 001 965.729 3 m.
  @Test func `The quarter of a meridian`() {
    let km = Geodesic.grs80.distance_km(
      from: Point(longitude: 3, latitude: 0), to: Point(longitude: 3, latitude: 90))
    #expect(abs(km - 10_001.965_729_3) < 1e-7)
  }

  @Test func `Many distances are those of one by one`() {
    var random = SeededRandom(3)
    let (start, ends) = (Point<Geographic>.anywhere(&random), (0..<100).map { _ in Point.anywhere(&random) })
    let many = Geodesic.grs80.distances_km(from: start, to: ends)
    #expect(many == ends.map { Geodesic.grs80.distance_km(from: start, to: $0) })
  }

  @Test(.enabled(if: Python.hasPyproj, "needs Python with pyproj"))
  func `pyproj measures the same millimetre`() throws {
    var random = SeededRandom(4)
    let rows = (0..<2_000).map { _ in
      let (a, b) = (Point<Geographic>.anywhere(&random), Point<Geographic>.anywhere(&random))
      return [a.x, a.y, b.x, b.y]
    }
    let script = """
      import pyproj
      g = pyproj.Geod(ellps='GRS80')
      for row in rows: print(repr(g.inv(*row)[2]))
      """
    let expected = try Python.run(script, on: rows)
    try #require(expected.count == rows.count)
    for (row, metres) in zip(rows, expected) {
      let km = Geodesic.grs80.distance_km(from: Point(x: row[0], y: row[1]), to: Point(x: row[2], y: row[3]))
      #expect(abs(km * 1_000 - metres[0]) < 0.001)
    }
  }

  @Test func `What is not on Earth has no distance`() {
    let here = Point<Geographic>(longitude: 3, latitude: 45)
    #expect(Geodesic.grs80.distance_km(from: here, to: Point(x: 0, y: 91)).isNaN)
    #expect(Geodesic.grs80.distance_km(from: Point(x: .nan, y: 0), to: here).isNaN)
  }
}
