import Shapes
import Testing

@testable import Topology

@Suite struct DissolvingTests {
  /// The squares of a board of which some are missing, by their corners.
  private static func board(_ size: Int, without missing: Set<Int> = []) -> [MultiPolygon<Planar>] {
    (0..<size * size).filter { !missing.contains($0) }.map {
      .square(Double($0 % size), Double($0 / size), 1)
    }
  }

  private func expectGEOSAgrees(_ surfaces: [MultiPolygon<Planar>], canBeLeft: Bool = false) throws {
    let union = Dissolving.union(of: surfaces)
    if canBeLeft, union == nil { return }
    let isThere = union != nil
    try #require(isThere)
    let (own, expected) = (union ?? MultiPolygon(), try Overlay.union(surfaces))
    #expect(try Validity.examine([own])[0] == nil)
    #expect(own.planarArea == expected.planarArea)
    #expect(try Overlay.difference([own], minus: expected)[0].isEmpty)
    #expect(try Overlay.difference([expected], minus: own)[0].isEmpty)
    #expect(own.polygons.map(\.holes.count).sorted() == expected.polygons.map(\.holes.count).sorted())
    #expect(try Overlay.union(adjoining: surfaces) == own)
  }

  @Test func `Borders in common go`() throws {
    let union = try #require(Dissolving.union(of: Self.board(5)))
    #expect(union.polygons.count == 1 && union.polygons[0].holes.isEmpty)
    #expect(union.planarArea == 25 && union.pointCount == 21)
    #expect(Dissolving.union(of: [])?.isEmpty == true)
    #expect(Dissolving.union(of: [.square(0, 0, 2)])?.planarArea == 4)
  }

  @Test(arguments: 1...60)
  func `Boards with squares missing, whose holes and parts meet in corners, are as GEOS says`(
    _ seed: UInt64
  ) throws {
    var random = SeededRandom(seed)
    let missing = Set((0..<64).filter { _ in Int.random(in: 0..<100, using: &random) < Int(seed) })
    // A hole of which every corner lies on the outer ring is left to GEOS.
    try expectGEOSAgrees(Self.board(8, without: missing), canBeLeft: seed > 25)
  }

  @Test func `A surface in the hole of another and an island in a lake are joined or kept`() throws {
    let frame = MultiPolygon([Polygon<Planar>(exterior: .square(0, 0, 9), holes: [.square(3, 3, 3)])])
    try expectGEOSAgrees([frame, .square(3, 3, 3)])
    try expectGEOSAgrees([frame, .square(4, 4, 1)])
    try expectGEOSAgrees([frame, .square(20, 0, 1)])
  }

  @Test func `Many parts that meet in one point stay apart`() throws {
    let fan = (0..<5).map { turn in
      let corners = [(0.0, 0.0), (3.0, Double(turn * 4) - 9), (3.0, Double(turn * 4) - 8)]
      return MultiPolygon([Polygon<Planar>(exterior: Ring(closing: corners.map { Point(x: $0.0, y: $0.1) }))])
    }
    try expectGEOSAgrees(fan)
    #expect(Dissolving.union(of: fan)?.polygons.count == 5)
  }

  @Test func `What overlaps, or touches in another way, is left to GEOS`() throws {
    let square = MultiPolygon<Planar>.square(0, 0, 10)
    let others: [MultiPolygon<Planar>] = [
      square, .square(5, 5, 10), .square(2, 2, 3), .square(10, 2, 3), .square(10, 5, 10), .square(-3, -3, 30),
    ]
    for other in others {
      #expect(Dissolving.union(of: [square, other]) == nil)
      #expect(try Overlay.union(adjoining: [square, other]) == Overlay.union([square, other]))
    }
    // Two that fill a third together, which lies over both.
    let halves = [square, .square(10, 0, 10)]
    #expect(Dissolving.union(of: halves)?.planarArea == 200)
    #expect(Dissolving.union(of: halves + [.square(5, 3, 2)]) == nil)
  }
}
