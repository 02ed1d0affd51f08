import Shapes
import Testing

@testable import Topology

@Suite struct ClearValidityTests {
  private static func polygon(_ rings: [(Double, Double)]...) -> MultiPolygon<Planar> {
    let rings = rings.map { Ring<Planar>(closing: $0.map { Point(x: $0.0, y: $0.1) }) }
    return MultiPolygon([Polygon(exterior: rings[0], holes: Array(rings.dropFirst()))])
  }

  /// GEOS's word, asked directly.
  private func isValid(_ surface: MultiPolygon<Planar>) throws -> Bool {
    try Engine.run { context throws(TopologyError) in
      let fault: ValidityFinding<Planar>? = try context.fault(of: try context.surface(surface, item: 0))
      return fault == nil
    }
  }

  @Test(arguments: 1...400) func `What is clearly valid is so to GEOS`(_ seed: UInt64) throws {
    var random = SeededRandom(seed)
    // Corners on a coarse lattice: crossings, spikes, touching rings and doubled points are frequent.
    func ring() -> [(Double, Double)] {
      (0..<Int.random(in: 3...6, using: &random)).map { _ in
        (Double(Int.random(in: 0...8, using: &random)), Double(Int.random(in: 0...8, using: &random)))
      }
    }
    var parts = MultiPolygon<Planar>()
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      parts.polygons.append(
        Polygon(
          exterior: Ring(closing: ring().map { Point(x: $0.0, y: $0.1) }),
          holes: (0..<Int.random(in: 0...1, using: &random)).map { _ in
            Ring(closing: ring().map { Point(x: $0.0 / 4 + 2, y: $0.1 / 4 + 2) })
          }))
    }
    guard parts.rings.allSatisfy(\.isComplete) else { return }
    if parts.isClearlyValid { #expect(try isValid(parts)) }
  }

  @Test func `Simple rings, holes and parts are clear`() throws {
    var random = SeededRandom(9)
    var clear = [MultiPolygon<Planar>.square(0, 0, 5)]
    clear.append(
      Self.polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [(2, 2), (3, 2), (3, 3)], [(5, 5), (6, 5), (6, 6)]))
    clear.append(MultiPolygon([.square(0, 0, 5), .square(6, 0, 5)]))
    clear.append(Self.polygon([(0, 0), (0, 0), (4, 0), (4, 4), (4, 4), (0, 4)]))
    clear.append(
      MultiPolygon([
        Polygon(exterior: .star(around: Point(x: 0, y: 0), radii: 3...9, corners: 200, &random))
      ]))
    for surface in clear {
      #expect(surface.isClearlyValid)
      #expect(try isValid(surface))
    }
    #expect(MultiPolygon<Planar>().isClearlyValid)
  }

  @Test func `What is not valid is not clear, and its fault is told`() throws {
    let faulty: [MultiPolygon<Planar>] = [
      // A bowtie, a spike, a ring without area, a hole outside, a hole in a hole, a hole that crosses.
      Self.polygon([(0, 0), (4, 4), (4, 0), (0, 4)]), Self.polygon([(0, 0), (4, 0), (9, 0), (4, 0), (4, 4)]),
      Self.polygon([(0, 0), (4, 0), (8, 0)]),
      Self.polygon([(0, 0), (4, 0), (4, 4)], [(10, 10), (11, 10), (11, 11)]),
      Self.polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [(1, 1), (8, 1), (8, 8)], [(5, 2), (6, 2), (6, 3)]),
      Self.polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [(5, 5), (12, 5), (12, 6)]),
      // Parts that overlap, and one in another.
      MultiPolygon([.square(0, 0, 5), .square(3, 3, 5)]), MultiPolygon([.square(0, 0, 5), .square(1, 1, 2)]),
      // The hole of one lies in the other.
      MultiPolygon([
        Polygon(exterior: .square(0, 0, 5), holes: [.square(11, 1, 1)]), .square(10, 0, 5),
      ]),
    ]
    for surface in faulty {
      #expect(!surface.isClearlyValid)
      #expect(try Validity.examine([surface])[0] != nil)
    }
  }

  @Test func `What is valid and not clear is asked of GEOS`() throws {
    // A hole that touches its outer ring in a point, parts that touch in a corner, an island in a lake.
    let touching: [MultiPolygon<Planar>] = [
      Self.polygon([(0, 0), (9, 0), (9, 9), (0, 9), (0, 5)], [(0, 5), (3, 4), (3, 6)]),
      MultiPolygon([.square(0, 0, 5), .square(5, 5, 5)]),
      MultiPolygon([Polygon(exterior: .square(0, 0, 9), holes: [.square(2, 2, 5)]), .square(3, 3, 1)]),
    ]
    for surface in touching {
      #expect(!surface.isClearlyValid)
      #expect(try Validity.examine([surface])[0] == nil)
    }
  }

  @Test(arguments: [1e13, 1e308, .infinity, .nan]) func `Numbers beyond measure are left to the door`(
    _ x: Double
  ) {
    #expect(!Self.polygon([(0, 0), (x, 0), (4, 4)]).isClearlyValid)
    #expect(throws: TopologyError.self) { try Validity.examine([Self.polygon([(0, 0), (x, 0), (4, 4)])]) }
  }

  @Test func `Numbers too small to multiply are not clear`() {
    let scale = 1e-170
    #expect(
      !Self.polygon([(0, 0), (4 * scale, 0), (4 * scale, 4 * scale), (0, 4 * scale)]).isClearlyValid)
  }
}
