import Shapes
import Testing
import Topology

@Suite struct InteriorPointTests {
  @Test func `The point lies inside, also of a ring-shaped surface`() throws {
    var random = SeededRandom(8)
    let surfaces = (0..<50).map { _ in
      MultiPolygon.holedStar(around: .random(within: 100, &random), radius: 20, corners: 12, &random)
    }
    for (surface, point) in zip(surfaces, try InteriorPoint.points(of: surfaces)) {
      #expect(surface.contains(try #require(point)))
    }
  }

  @Test func `An empty surface has none`() throws {
    #expect(try InteriorPoint.points(of: [MultiPolygon(), .square(0, 0, 2)])[0] == nil)
  }
}
