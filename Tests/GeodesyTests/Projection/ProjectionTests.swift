import Foundation
import Samples
import Shapes
import Testing

@testable import Geodesy

@Suite struct ProjectionTests {
  private let places: [Point<Geographic>] = {
    var random = SeededRandom(2)
    return (0..<2_000).map { _ in .inFrance(&random) }
  }()

  /// IGN, NTG_71 "Projections cartographiques": ALG0003 with the constants that it prints for Lambert-93.
  private func lambert93(_ place: Point<Geographic>) -> Point<Planar> {
    let (n, c, xs, ys, e) = (0.725607765, 11_754_255.426, 700_000.0, 12_655_612.050, 0.08181919112)
    let latitude = place.latitude * .pi / 180
    let isometric = atanh(sin(latitude)) - e * atanh(e * sin(latitude))
    let (radius, angle) = (c * exp(-n * isometric), n * (place.longitude - 3) * .pi / 180)
    return Point(x: xs + radius * sin(angle), y: ys - radius * cos(angle))
  }

  @Test func `Lambert-93 is that of IGN's note, to the digits of its constants`() throws {
    for (place, projected) in zip(places, try Projection.project(places)) {
      #expect(projected.planarDistance(to: lambert93(place)) < 0.003)
    }
    let origin = try Projection.project([Point(longitude: 3, latitude: 46.5)])[0]
    #expect(origin.planarDistance(to: Point(x: 700_000, y: 6_600_000)) < 1e-6)
  }

  @Test func `The explicit Lambert-93 is EPSG 2154`() throws {
    let explicit = try Projection.project(places)
    for (a, b) in zip(explicit, try Projection.project(places, to: .epsg(2154))) {
      #expect(a.planarDistance(to: b) < 1e-6)
    }
  }

  @Test func `The explicit European grid is EPSG 3035`() throws {
    let explicit = try Projection.project(places, to: .europeanGrid)
    for (a, b) in zip(explicit, try Projection.project(places, to: .epsg(3035))) {
      #expect(a.planarDistance(to: b) < 1e-6)
    }
    // EPSG:3035, false origin.
    let origin = try Projection.project([Point(longitude: 10, latitude: 52)], to: .europeanGrid)[0]
    #expect(origin.planarDistance(to: Point(x: 4_321_000, y: 3_210_000)) < 1e-6)
  }

  @Test(arguments: [
    ReferenceSystem.lambert93, .europeanGrid, .epsg(2154), .epsg(3035), .epsg(32631), .epsg(3857),
  ])
  func `There and back is under a millimetre`(_ system: ReferenceSystem) throws {
    let back = try Projection.unproject(try Projection.project(places, to: system), from: system)
    for (place, back) in zip(places, back) {
      #expect(Geodesic.grs80.distance_km(from: place, to: back) < 1e-6)
    }
  }

  @Test(.enabled(if: Python.hasPyproj, "needs Python with pyproj"), arguments: [2154, 3035, 32631])
  func `pyproj projects to the same millimetre`(_ code: Int) throws {
    let script = """
      import pyproj
      t = pyproj.Transformer.from_crs(4326, \(code), always_xy=True)
      for row in rows: print(*map(repr, t.transform(*row)))
      """
    let expected = try Python.run(script, on: places.map { [$0.x, $0.y] })
    try #require(expected.count == places.count)
    for (projected, row) in zip(try Projection.project(places, to: .epsg(code)), expected) {
      #expect(projected.planarDistance(to: Point(x: row[0], y: row[1])) < 0.001)
    }
  }

  @Test(arguments: [
    Point<Geographic>(x: .nan, y: 45), Point(x: 3, y: .infinity), Point(x: 45, y: 181),
    Point(x: 3, y: 90.001),
    Point(x: -180.1, y: 45), Point(x: 700_000, y: 6_600_000),
  ])
  func `A position off the Earth is named by its place`(_ bad: Point<Geographic>) {
    #expect(throws: GeodesyError.outOfRange(item: 2)) { try Projection.project([places[0], places[1], bad]) }
  }

  @Test func `Very many are projected on all cores, a bad one named by its place among all`() throws {
    let many = (0..<100_000).map { Point<Geographic>(x: Double($0 % 90) / 10, y: 42 + Double($0 % 97) / 12) }
    let alone = try many.map { try Projection.project([$0])[0] }
    #expect(try Projection.project(many) == alone)
    var bad = many
    for place in [70_001, 99_999] { bad[place] = Point(x: .nan, y: 45) }
    #expect(throws: GeodesyError.outOfRange(item: 70_001)) { try Projection.project(bad) }
    let surfaces = bad.map { MultiPolygon([Polygon(exterior: Ring(closing: [$0, many[0], many[1]]))]) }
    #expect(throws: GeodesyError.outOfRange(item: 70_001)) { try Projection.project(surfaces) }
  }

  @Test(arguments: [Double.nan, .infinity, 1e9, -1e308])
  func `Metres beyond all systems are named by their place`(_ bad: Double) {
    #expect(throws: GeodesyError.outOfRange(item: 1)) {
      try Projection.unproject([Point(x: 700_000, y: 6_600_000), Point(x: 0, y: bad)])
    }
  }

  @Test func `Where a projection has no answer, PROJ says why`() throws {
    let error = #expect(throws: GeodesyError.self) {
      try Projection.project([Point(longitude: 3, latitude: 45), Point(longitude: 0, latitude: -90)])
    }
    guard case .unprojectable(item: 1, let message)? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(!message.isEmpty)
  }

  @Test func `Surfaces keep their rings, and a bad one is named`() throws {
    let hole = Ring<Geographic>(closing: [
      Point(x: 1.2, y: 44.2), Point(x: 1.4, y: 44.2), Point(x: 1.3, y: 44.4),
    ])
    let outer = Ring<Geographic>(closing: [Point(x: 1, y: 44), Point(x: 2, y: 44), Point(x: 1.5, y: 45)])
    let surface = MultiPolygon([Polygon(exterior: outer, holes: [hole]), Polygon(exterior: hole)])
    let projected = try Projection.project([MultiPolygon(), surface])
    #expect(projected[0].isEmpty)
    #expect(projected[1].polygons[0].holes[0].points == (try Projection.project(hole.points)))
    #expect(projected[1].polygons[1].exterior.points == (try Projection.project(hole.points)))
    let back = try Projection.unproject(projected)[1].polygons[0].exterior.points
    for (a, b) in zip(outer.points, back) { #expect(Geodesic.grs80.distance_km(from: a, to: b) < 1e-6) }
    var bad = surface
    bad.polygons[1].exterior.points[0].y = 99
    #expect(throws: GeodesyError.outOfRange(item: 1)) { try Projection.project([surface, bad]) }
    #expect(try Projection.project([Point<Geographic>]()).isEmpty)
  }
}
