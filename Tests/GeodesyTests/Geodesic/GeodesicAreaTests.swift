import Foundation
import Samples
import Shapes
import Testing

@testable import Geodesy

private func surface(_ rings: Ring<Geographic>...) -> MultiPolygon<Geographic> {
  MultiPolygon([Polygon(exterior: rings[0], holes: Array(rings.dropFirst()))])
}

/// A ring of random radii around a centre, in degrees of latitude.
private func star(
  _ center: Point<Geographic>, _ radius: Double, _ corners: Int, _ random: inout SeededRandom
) -> Ring<Geographic> {
  Ring(
    closing: (0..<corners).map { corner in
      let angle = 2 * .pi * Double(corner) / Double(corners)
      let reach = radius * Double.random(in: 0.6...1, using: &random)
      let longitude = center.x + reach * cos(angle) / cos(center.y * .pi / 180)
      return Point(longitude: remainder(longitude, 360), latitude: center.y + reach * sin(angle))
    })
}

@Suite struct GeodesicAreaTests {
  /// The example of GeographicLib's Planimeter and Python documentation: Antarctica, on WGS 84.
  @Test func `A published area around the pole`() {
    let coast: [(Double, Double)] = [
      (-63.1, -58), (-72.9, -74), (-71.9, -102), (-74.9, -102), (-74.3, -131), (-77.5, -163), (-77.4, 163),
      (-71.7, 172), (-65.9, 140), (-65.7, 113), (-66.6, 88), (-66.9, 59), (-69.8, 25), (-70.0, -4),
      (-71.0, -14), (-77.3, -33), (-77.9, -46), (-74.7, -61),
    ]
    let ring = Ring<Geographic>(closing: coast.map { Point(x: $0.1, y: $0.0) })
    #expect(abs(Geodesic.wgs84.areas_km2(of: [surface(ring)])[0] - 13_662_703.680_020_1) < 1e-5)
  }

  /// Moritz 2000: GRS 80 is as large as a sphere of 6 371 007.181 0 m.
  @Test func `An eighth of the Earth`() {
    let octant = Ring<Geographic>(closing: [Point(x: 0, y: 0), Point(x: 90, y: 0), Point(x: 0, y: 90)])
    let whole = 4 * Double.pi * 6_371.007_181_0 * 6_371.007_181_0
    #expect(abs(Geodesic.grs80.areas_km2(of: [surface(octant)])[0] / (whole / 8) - 1) < 1e-10)
  }

  @Test(arguments: [0.001, 0.01, 0.1, 1, 5])
  func `The series agrees with Karney's algorithm to a part in 10⁹`(_ radius: Double) {
    var random = SeededRandom(5)
    Geodesic.grs80.withEllipsoid { ellipsoid in
      let sum = RingArea(ellipsoid: ellipsoid, a: Geodesic.grs80.a, e2: Geodesic.grs80.e2)
      for _ in 0..<100 {
        let center = Point<Geographic>(
          longitude: .random(in: -180...180, using: &random), latitude: .random(in: -70...70, using: &random))
        for corners in [4, 30, 300] {
          let ring = star(center, radius, corners, &random)
          let exact = sum.polygonArea_m2(of: ring.points)
          // geod_polygon_compute itself sums areas of 10⁻² m² precision (Karney 2013, §6).
          #expect(abs(sum.area_m2(of: ring.points) - exact) <= 1e-9 * exact + 0.1)
        }
      }
    }
  }

  @Test func `A belt around the Earth holds the pole`() {
    let belt = Ring<Geographic>(closing: (0..<3_600).map { Point(x: Double($0) / 10 - 180, y: 60) })
    let area = Geodesic.grs80.areas_km2(of: [surface(belt)])[0]
    let cap = 2 * Double.pi * 6_371.007_181 * 6_371.007_181 * (1 - sin(59.9 * .pi / 180))
    #expect(area > 0.98 * cap && area < 1.02 * cap)
  }

  @Test func `Holes are taken off and parts added, whatever their winding`() {
    var random = SeededRandom(6)
    let center = Point<Geographic>(longitude: 1.4, latitude: 43.6)
    let (outer, hole) = (star(center, 0.5, 60, &random), star(center, 0.1, 20, &random))
    let areas = Geodesic.grs80.areas_km2(of: [
      surface(outer), surface(hole), surface(outer, hole), surface(outer.reversed, hole),
      surface(outer, hole.reversed), MultiPolygon(surface(outer).polygons + surface(hole).polygons),
      MultiPolygon(),
    ])
    for area in areas[2...4] { #expect(abs(area - (areas[0] - areas[1])) < 1e-6) }
    #expect(abs(areas[5] - (areas[0] + areas[1])) < 1e-6)
    #expect(areas[6] == 0)
  }

  @Test(.enabled(if: Python.hasPyproj, "needs Python with pyproj"))
  func `pyproj finds the same areas`() throws {
    var random = SeededRandom(7)
    let rings = (0..<200).map { _ in
      star(.inFrance(&random), .random(in: 0.01...2, using: &random), 40, &random)
    }
    let script = """
      import pyproj
      g = pyproj.Geod(ellps='GRS80')
      for row in rows: print(repr(abs(g.polygon_area_perimeter(row[0::2], row[1::2])[0]) / 1e6))
      """
    let expected = try Python.run(script, on: rings.map { $0.points.dropLast().flatMap { [$0.x, $0.y] } })
    try #require(expected.count == rings.count)
    for (area, row) in zip(Geodesic.grs80.areas_km2(of: rings.map { surface($0) }), expected) {
      #expect(abs(area / row[0] - 1) < 1e-9)
    }
  }

  @Test func `What is not on Earth has no area`() {
    let bad = Ring<Geographic>(closing: [Point(x: 0, y: 0), Point(x: 1, y: .nan), Point(x: 1, y: 1)])
    #expect(Geodesic.grs80.areas_km2(of: [surface(bad)])[0].isNaN)
  }
}
