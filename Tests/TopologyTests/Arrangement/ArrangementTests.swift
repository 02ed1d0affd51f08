import Foundation
import Shapes
import Testing

@testable import Topology

@Suite struct ArrangementTests {
  private static func disc(_ center: Point<Planar>, radius: Double, corners: Int = 60) -> MultiPolygon<Planar>
  {
    MultiPolygon([
      Polygon(
        exterior: Ring(
          closing: (0..<corners).map { corner in
            let angle = 2 * .pi * Double(corner) / Double(corners)
            return Point(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle))
          }))
    ])
  }

  private static func union(_ surfaces: [MultiPolygon<Planar>]) -> MultiPolygon<Planar>? {
    Arrangement(surfaces)?.surface { $0.depth == 0 ? .forward : nil }
  }

  /// What there must be; surfaces are too long to be printed.
  private func sure<Value>(_ value: Value?) throws -> Value {
    let isThere = value != nil
    try #require(isThere)
    return try #require(value)
  }

  /// Whether two surfaces are the same but for a billionth of their area, and the first is valid.
  private func expectSame(_ a: MultiPolygon<Planar>, _ b: MultiPolygon<Planar>) throws {
    #expect(try Validity.examine([a])[0] == nil)
    #expect(isNear(a.planarArea, b.planarArea))
    let apart =
      try Overlay.difference([a], minus: b)[0].planarArea
      + Overlay.difference([b], minus: a)[0].planarArea
    #expect(apart <= 1e-9 * max(1, b.planarArea))
    #expect(a.polygons.count == b.polygons.count)
    #expect(a.rings.count == b.rings.count)
  }

  @Test(arguments: [3, 40, 200], [400.0, 2_000, 12_000])
  func `Discs cover together what GEOS says`(_ count: Int, _ width: Double) throws {
    var random = SeededRandom(UInt64(count))
    let discs = (0..<count).map { _ in
      Self.disc(.random(within: width, &random), radius: .random(in: 80...240, using: &random))
    }
    let union = try sure(Self.union(discs))
    try expectSame(union, Overlay.union(discs))
    #expect(try Overlay.union(crossing: discs) == union)
  }

  @Test(arguments: 1...40) func `Surfaces with holes are split as GEOS does`(_ seed: UInt64) throws {
    var random = SeededRandom(seed)
    func stars(_ count: Int) throws -> MultiPolygon<Planar> {
      try Overlay.union(
        (0..<count).map { _ in
          MultiPolygon.holedStar(around: .random(within: 100, &random), radius: 30, corners: 24, &random)
        })
    }
    let (ground, cover) = (try stars(8), try stars(5))
    _ = try sure(Arrangement([ground, cover]))
    let (within, beyond) = try Overlay.split(ground, by: cover)
    try expectSame(within, Overlay.intersection(of: ground, and: cover))
    try expectSame(beyond, Overlay.difference([ground], minus: cover)[0])
    try expectSame(try sure(Self.union([ground, cover])), Overlay.union([ground, cover]))
  }

  @Test func `A union holds a place where one of its parts does, on a grid of places`() throws {
    var random = SeededRandom(77)
    let stars = (0..<14).map { _ in
      MultiPolygon.holedStar(around: .random(within: 100, &random), radius: 25, corners: 24, &random)
    }
    let union = try sure(Self.union(stars))
    for step in 0..<10_000 {
      let place = Point<Planar>(x: Double(step % 100) + 0.123, y: Double(step / 100) + 0.456)
      #expect(union.contains(place) == stars.contains { $0.contains(place) })
    }
  }

  @Test func `Rings that nothing crosses are told by where they lie`() throws {
    let frame = MultiPolygon<Planar>([
      Polygon(exterior: .square(0, 0, 100), holes: [Ring.square(20, 20, 60).reversed])
    ])
    let island = MultiPolygon<Planar>.square(40.5, 40.25, 20)
    let far = MultiPolygon<Planar>.square(200, 0, 10)
    let dot = MultiPolygon<Planar>.square(5, 5, 3)
    let union = try sure(Self.union([frame, island, far, dot]))
    #expect(union.planarArea == 6_400 + 400 + 100)
    #expect(union.polygons.map(\.holes.count) == [1, 0, 0])
    let (within, beyond) = try Overlay.split(frame, by: dot)
    #expect(within == dot)
    #expect(beyond.polygons.count == 1 && beyond.polygons[0].holes.count == 2)
    #expect(beyond.planarArea == 6_391)
    #expect(try Overlay.split(dot, by: frame).within == dot)
    #expect(try Overlay.split(dot, by: frame).beyond.isEmpty)
    #expect(try Overlay.split(island, by: frame).within.isEmpty)
    #expect(try Overlay.split(island, by: MultiPolygon()).beyond == island)
    #expect(try Overlay.split(MultiPolygon(), by: frame).within.isEmpty)
    #expect(Self.union([])?.isEmpty == true)
  }

  @Test func `A hole that touches its outer ring stays its hole`() throws {
    let touching = Ring<Planar>(closing: [Point(x: 0, y: 50), Point(x: 30, y: 40), Point(x: 30, y: 60)])
    let ground = MultiPolygon([
      Polygon<Planar>(exterior: Ring.square(0, 0, 100).densified(by: 2), holes: [touching])
    ])
    let beyond = try Overlay.split(ground, by: .square(80, 90, 50)).beyond
    #expect(beyond.polygons.count == 1 && beyond.polygons[0].holes.count == 1)
    #expect(beyond.planarArea == 10_000 - 300 - 200)
  }

  @Test func `Borders that touch are left to GEOS`() throws {
    let square = MultiPolygon<Planar>.square(0, 0, 10)
    let touching: [MultiPolygon<Planar>] = [
      square, .square(10, 0, 10), .square(10, 10, 10), .square(0, 0, 5), .square(3, 10, 2),
      MultiPolygon([
        Polygon(exterior: Ring(closing: [Point(x: 10, y: 5), Point(x: 20, y: 0), Point(x: 20, y: 9)]))
      ]),
    ]
    for other in touching {
      #expect(Arrangement([square, other]) == nil)
      let (within, beyond) = try Overlay.split(square, by: other)
      #expect(within == (try Overlay.intersection(of: square, and: other)))
      #expect(beyond == (try Overlay.difference([square], minus: other)[0]))
      #expect(try Overlay.union(crossing: [square, other]) == Overlay.union([square, other]))
    }
    // A crossing a hundredth of a micrometre from a corner.
    let corner = MultiPolygon<Planar>.square(10 - 1e-8, 10 - 1e-8, 5)
    #expect(Arrangement([square, corner]) == nil)
  }

  @Test func `Many edges in one place are left to GEOS`() throws {
    let combs = (0..<2).map { turn in
      let teeth = (0..<1_500).flatMap { tooth in
        [Point<Planar>(x: Double(tooth), y: 0), Point(x: Double(tooth) + 0.5, y: 1_500)]
      }
      let corners = teeth + [Point(x: 1_500.7, y: -3), Point(x: -3, y: -3)]
      return MultiPolygon([
        Polygon(
          exterior: Ring(closing: turn == 0 ? corners : corners.map { Point(x: $0.y - 0.3, y: $0.x - 0.6) }))
      ])
    }
    let far = MultiPolygon<Planar>.square(1e7, 1e7, 1)
    #expect(Arrangement([combs[0], combs[1], far]) == nil)
  }

  @Test func `Corners far from the origin are cut to a nanometre's part`() throws {
    let offset = Point<Planar>(x: 6.5e5, y: 6.2e6)
    var random = SeededRandom(3)
    let discs = (0..<60).map { _ in
      let near = Point<Planar>.random(within: 50_000, &random)
      return Self.disc(Point(x: near.x + offset.x, y: near.y + offset.y), radius: 15_000, corners: 260)
    }
    try expectSame(try sure(Self.union(discs)), Overlay.union(discs))
  }
}
