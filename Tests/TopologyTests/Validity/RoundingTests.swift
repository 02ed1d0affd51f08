import Shapes
import Testing
import Topology

@Suite struct RoundingTests {
  private func surface(_ parts: [(Double, Double)]...) -> MultiPolygon<Planar> {
    MultiPolygon(
      parts.map { Polygon(exterior: Ring(closing: $0.map { Point(x: $0.0, y: $0.1) })) })
  }

  private func rounded(_ surface: MultiPolygon<Planar>) -> MultiPolygon<Planar> {
    surface.mapRings { $0.map { Point(x: $0.x.rounded(), y: $0.y.rounded()) } }
  }

  private func isSound(_ surface: MultiPolygon<Planar>) throws -> Bool {
    try Validity.examine([rounded(surface)])[0] == nil
  }

  @Test func `What stays valid is given back as it is`() throws {
    let fine = surface([(0.3, 0.2), (9.7, 0.4), (9.6, 9.8), (0.1, 10.2)])
    #expect(try Validity.validWhenRounded([fine, MultiPolygon()], decimals: 0) == [fine, MultiPolygon()])
  }

  @Test func `A corner that rounds onto another side parts the surface in two`() throws {
    let pinched = surface([(0, 0), (10, 0), (10, 10), (5, 0.4), (0, 10)])
    #expect(try Validity.examine([pinched]) == [nil])
    #expect(try !isSound(pinched))
    let sound = try Validity.validWhenRounded([pinched], decimals: 0)[0]
    #expect(try isSound(sound))
    #expect(sound.polygons.count == 2)
    #expect(sound.planarArea == 50)
    #expect(try Validity.validWhenRounded([pinched], decimals: 1) == [pinched])
  }

  @Test func `Parts that round onto each other become one, and others are left`() throws {
    let apart = surface(
      [(0, 0), (10.2, 0), (10.2, 10), (0, 10)], [(10.3, 0), (20, 0), (20, 10), (10.4, 10), (10.35, 5)],
      [(30.4, 0), (31, 0), (31, 1)])
    #expect(try Validity.examine([apart]) == [nil])
    #expect(try !isSound(apart))
    let sound = try Validity.validWhenRounded([apart], decimals: 0)[0]
    #expect(try isSound(sound))
    #expect(sound.polygons.count == 2)
    #expect(sound.planarArea == 200.5)
  }

  @Test func `What is narrower than a digit goes, and what is beside it stays`() throws {
    let sliver = [(0.0, 20.0), (10, 20.2), (0, 20.3)]
    let square = [(0.2, 0.0), (10, 0), (10, 10), (0, 10)]
    #expect(try Validity.validWhenRounded([surface(sliver)], decimals: 0)[0].isEmpty)
    #expect(try Validity.validWhenRounded([surface(square, sliver)], decimals: 0)[0] == surface(square))
  }

  @Test func `Slits of a hair at every slant are mended`() throws {
    var random = SeededRandom(7)
    func corners() -> [(Double, Double)] {
      (0..<3).map { _ in (.random(in: 0...40, using: &random), .random(in: 0...40, using: &random)) }
    }
    var mended = 0
    for _ in 0..<200 {
      let (triangle, other) = (corners(), corners())
      let cover = surface(triangle.map { ($0.0 + 0.3, $0.1 - 0.2) })
      let cut = try Overlay.difference([surface(triangle), surface(other)], minus: cover)
      let sound = try Validity.validWhenRounded(cut, decimals: 0)
      for surface in sound { #expect(try isSound(surface), "\(surface)") }
      mended += zip(cut, sound).count { $0 != $1 }
    }
    #expect(mended > 20)
  }
}
