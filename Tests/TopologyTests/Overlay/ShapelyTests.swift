import Samples
import Shapes
import Testing
import Topology

@Suite(.enabled(if: Python.hasShapely, "needs Python with shapely")) struct ShapelyTests {
  private let stars: [MultiPolygon<Planar>] = {
    var random = SeededRandom(14)
    return (0..<40).map { _ in
      let center = Point<Planar>(
        x: 600_000 + .random(in: 0...100, using: &random), y: 6_200_000 + .random(in: 0...100, using: &random)
      )
      return MultiPolygon([Polygon(exterior: .star(around: center, radii: 4...20, corners: 30, &random))])
    }
  }()

  /// Shapely's answers on the stars, which it finds as polygons `p`.
  private func shapely(_ script: String) throws -> [[Double]] {
    let rows = stars.map { $0.polygons[0].exterior.points.flatMap { [$0.x, $0.y] } }
    return try Python.run(
      "import shapely\np = [shapely.Polygon(list(zip(r[0::2], r[1::2]))) for r in rows]\n" + script, on: rows)
  }

  @Test func `Unions have shapely's area`() throws {
    let expected = try shapely("for n in range(41): print(repr(shapely.union_all(p[:n]).area))")
    let unions = try Overlay.unions((0...40).map { Array(stars.prefix($0)) })
    try #require(expected.count == unions.count)
    for (union, row) in zip(unions, expected) { #expect(isNear(union.planarArea, row[0])) }
  }

  @Test func `Overlaps and differences have shapely's areas`() throws {
    let cover = try Overlay.union(Array(stars.prefix(15)))
    let script = """
      c = shapely.union_all(p[:15])
      for q in p: print(repr(q.intersection(c).area), repr(q.difference(c).area))
      """
    let expected = try shapely(script)
    let overlaps = try Overlay.overlaps(of: stars, with: [cover])[0]
    let rests = try Overlay.difference(stars, minus: cover)
    try #require(expected.count == stars.count)
    for (index, star) in stars.enumerated() {
      let area =
        switch overlaps[index] {
        case .none: 0.0
        case .whole: star.planarArea
        case .partial(let surface): surface.planarArea
        }
      #expect(isNear(area, expected[index][0], within: 1e-8))
      #expect(isNear(rests[index].planarArea, expected[index][1], within: 1e-8))
    }
  }
}
