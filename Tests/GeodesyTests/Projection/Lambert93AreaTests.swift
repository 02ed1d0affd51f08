import Foundation
import Shapes
import Testing

@testable import Geodesy

/// A ring of random radii around a centre, metres.
private func star(_ center: Point<Planar>, _ radius: Double, _ corners: Int, _ random: inout SeededRandom)
  -> Ring<Planar>
{
  Ring(
    closing: (0..<corners).map { corner in
      let angle = 2 * .pi * Double(corner) / Double(corners)
      let reach = radius * Double.random(in: 0.6...1, using: &random)
      return Point(x: center.x + reach * cos(angle), y: center.y + reach * sin(angle))
    })
}

/// The ring with points on its edges, at most so far apart, in degrees.
private func degrees(_ ring: Ring<Planar>, every length_m: Double) throws -> Ring<Geographic> {
  let points = zip(ring.points, ring.points.dropFirst()).flatMap { a, b in
    let parts = max(1, Int((a.planarDistance(to: b) / length_m).rounded(.up)))
    return (0..<parts).map { step in
      let share = Double(step) / Double(parts)
      return Point<Planar>(x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y))
    }
  }
  return Ring(closing: try Projection.unproject(points))
}

private func box(_ ring: Ring<Planar>) -> Box<Planar> { Box(around: ring.points) }

@Suite struct Lambert93AreaTests {
  /// Another way to the same area: edges cut very short, in degrees, by the sum of geodesic polygons.
  @Test(arguments: [500.0, 5_000, 50_000, 300_000])
  func `Areas are those of edges cut very short`(_ radius_m: Double) throws {
    var random = SeededRandom(UInt64(radius_m))
    for _ in 0..<20 {
      let center = try Projection.project([Point.inFrance(&random)])[0]
      let ring = star(center, radius_m, .random(in: 3...30, using: &random), &random)
      let fine = Polygon(exterior: try degrees(ring, every: max(20, radius_m / 500)))
      let expected = Geodesic.grs80.areas_km2(of: [MultiPolygon([fine])])[0] * 1e6
      let surface = MultiPolygon([Polygon(exterior: ring)])
      let area = try Lambert93Area(over: box(ring)).area_m2(of: surface)
      #expect(abs(area / expected - 1) < 2e-9)
      // The same in a box as large as France, where the parts are small, and from an origin nearby.
      let france = try Lambert93Area(over: Box(minX: -4e5, minY: 5.7e6, maxX: 1.6e6, maxY: 7.5e6))
      #expect(abs(france.area_m2(of: surface) / area - 1) < 1e-9)
      let shifted = Ring<Planar>(closing: ring.points.map { Point(x: $0.x - center.x, y: $0.y - center.y) })
      let seen = france.seen(from: center).area_m2(of: MultiPolygon([Polygon(exterior: shifted)]))
      #expect(abs(seen / area - 1) < 1e-9)
    }
  }

  /// On the equal-area plane the area is the ellipsoid's, however far from France.
  @Test(arguments: [-80.0, -60, -21, 0, 20, 60, 80]) func `Anywhere on Earth`(_ latitude: Double) throws {
    var random = SeededRandom(7)
    let center = try Projection.project([Point(longitude: 55, latitude: latitude)])[0]
    let ring = star(center, 40_000, 12, &random)
    let flat = try Projection.project(degrees(ring, every: 20).points, to: .equalArea)
    let expected = Ring<Planar>(closing: flat).signedArea
    let france = Point<Planar>(x: 7e5, y: 6.6e6)
    for points in [ring.points, ring.points + [france]] {
      let area = try Lambert93Area(over: Box(around: points)).area_m2(
        of: MultiPolygon([Polygon(exterior: ring)]))
      #expect(abs(area / expected - 1) < 1e-7)
    }
  }

  @Test func `Holes and parts, whatever the winding`() throws {
    func square(_ x: Double, _ size: Double) -> Ring<Planar> {
      Ring(
        closing: [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map {
          Point(x: 6e5 + x + size * $0.0, y: 6.3e6 + x + size * $0.1)
        })
    }
    let measure = try Lambert93Area(over: Box(minX: 5e5, minY: 6.2e6, maxX: 7e5, maxY: 6.4e6))
    func area(_ rings: Ring<Planar>...) -> Double {
      measure.area_m2(of: MultiPolygon([Polygon(exterior: rings[0], holes: Array(rings.dropFirst()))]))
    }
    let (whole, hole) = (square(0, 10_000), square(2_000, 3_000))
    #expect(area(whole) > 0 && abs(area(whole) / 1e8 - 1) < 2e-3)
    let rest = area(whole, hole)
    #expect(abs(rest - (area(whole) - area(hole))) < 1e-6)
    #expect(abs(area(whole.reversed, hole) - rest) < 1e-6 && abs(area(whole, hole.reversed) - rest) < 1e-6)
    let two = MultiPolygon([Polygon(exterior: whole), Polygon(exterior: square(20_000, 500))])
    #expect(abs(measure.area_m2(of: two) - area(whole) - area(square(20_000, 500))) < 1e-6)
    #expect(measure.area_m2(of: MultiPolygon()) == 0)
  }

  /// Nothing to measure, a single place, the cone's apex: a number in any case.
  @Test func `Boxes that are hardly any`() throws {
    let apex = try Projection.project([Point(longitude: 0, latitude: 90)])[0]
    let place = Point<Planar>(x: 7e5, y: 6.6e6)
    let ring = Ring<Planar>(closing: [place, Point(x: 7.1e5, y: 6.6e6), Point(x: 7e5, y: 6.61e6)])
    let surface = MultiPolygon([Polygon(exterior: ring)])
    #expect(try Lambert93Area(over: Box()).area_m2(of: MultiPolygon()) == 0)
    let spot = Ring<Planar>(closing: [place, place, place, place])
    #expect(try Lambert93Area(over: box(spot)).area_m2(of: MultiPolygon([Polygon(exterior: spot)])) == 0)
    let area = try Lambert93Area(over: box(ring)).area_m2(of: surface)
    for wide in [Box(), Box(around: [place]), Box(around: ring.points + [apex]).enlarged(by: 1e5)] {
      #expect(abs(try Lambert93Area(over: wide).area_m2(of: surface) / area - 1) < 1e-9)
    }
    let beyond = try Lambert93Area(over: Box(minX: -1e12, minY: -1e12, maxX: 1e12, maxY: 1e12))
    #expect(abs(beyond.area_m2(of: surface) / area - 1) < 1e-7)
  }
}

@Suite struct ChebyshevSeriesTests {
  @Test func `Smooth functions are met everywhere, with as few values as it takes`() {
    var asked = 0
    let series = ChebyshevSeries(over: -1...3, tolerance: 1e-14) { places in
      asked += places.count
      return places.map { exp(-$0) * sin(3 * $0) }
    }
    for step in 0...1_000 {
      let place = -1 + 4 * Double(step) / 1_000
      #expect(abs(series(SIMD2(place, 1))[0] - exp(-place) * sin(3 * place)) < 1e-13)
    }
    #expect(asked == 12 + 24 + 48)
  }

  /// |x| is not smooth: the search ends, and the error is as small as the theory says.
  @Test func `What is not smooth ends too`() {
    let series = ChebyshevSeries(over: -1...1, tolerance: 1e-14) { $0.map { abs($0) } }
    let worst = (0...1_000).map { -1 + Double($0) / 500 }.map { abs(series(SIMD2($0, $0))[1] - abs($0)) }
      .max()
    #expect(worst ?? 1 < 0.01)
  }
}
