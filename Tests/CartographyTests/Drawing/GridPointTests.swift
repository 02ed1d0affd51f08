import Shapes
import Testing

@testable import Cartography

@Suite struct GridPointTests {
  @Test func `Rounds as the library does`() {
    var random = SeededGenerator(seed: 3)
    let halves = (-20...20).map { Double($0) / 2 }
    let near = halves.flatMap { [$0.nextUp, $0.nextDown] }
    let others = (0..<2000).map { _ in Double.random(in: -1e6...1e6, using: &random) }
    for value in halves + near + others { #expect(GridPoint.rounded(value) == Int(value.rounded())) }
  }

  @Test func `Positions off any page are brought back`() {
    let far = GridPoint(Point<Screen>(x: 1e300, y: -.infinity))
    #expect(far == GridPoint(x: 1_000_000_000, y: -1_000_000_000))
    #expect(GridPoint(Point<Screen>(x: 9e7, y: -3)) == GridPoint(x: 900_000_000, y: -30))
  }

  @Test func `Points that differ have different numbers, negative or not`() {
    let sides = [-1_000_000, -1, 0, 1, 8191, 1_000_000]
    let points = sides.flatMap { x in sides.map { GridPoint(x: x, y: $0) } }
    #expect(Set(points.map(\.packed)).count == points.count)
    #expect(points.allSatisfy { GridPoint(x: $0.x, y: $0.y) == $0 })
  }
}
