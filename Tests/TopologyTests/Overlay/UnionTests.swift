import Shapes
import Testing
import Topology

@Suite struct UnionTests {
  @Test func `Two overlapping squares cover what the sum rule says`() throws {
    let union = try Overlay.union([.square(0, 0, 2), .square(1, 1, 2)])
    #expect(union.planarArea == 7)
    #expect(union.polygons.count == 1)
  }

  @Test func `Nothing covers nothing`() throws {
    #expect(try Overlay.union([]).isEmpty)
    #expect(try Overlay.union([MultiPolygon()]).isEmpty)
    #expect(try Overlay.unions([]).isEmpty)
  }

  @Test func `A union holds a place where one of its parts does, on a grid of places`() throws {
    var random = SeededRandom(1)
    let stars = (0..<12).map { _ in
      MultiPolygon.holedStar(around: .random(within: 100, &random), radius: 25, corners: 24, &random)
    }
    let union = try Overlay.union(stars)
    for step in 0..<10_000 {
      let place = Point<Planar>(x: Double(step % 100) + 0.123, y: Double(step / 100) + 0.456)
      #expect(union.contains(place) == stars.contains { $0.contains(place) })
    }
  }

  @Test func `Each group has its own union`() throws {
    let groups: [[MultiPolygon<Planar>]] = [[.square(0, 0, 1), .square(1, 0, 1)], [], [.square(5, 5, 1)]]
    #expect(try Overlay.unions(groups) == groups.map { try Overlay.union($0) })
    #expect(try Overlay.unions(groups).map(\.planarArea) == [2, 0, 1])
  }
}
