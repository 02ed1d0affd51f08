import Samples
import Shapes
import Testing

@testable import Studies

@Suite struct GabrielGraphTests {
  /// The definition of 1969, word for word: AB² < AC² + BC² for every other C.
  private func defined(_ points: [Point<Planar>]) -> [GabrielGraph.Link] {
    func square(_ a: Int, _ b: Int) -> Double {
      let (dx, dy) = (points[a].x - points[b].x, points[a].y - points[b].y)
      return dx * dx + dy * dy
    }
    var links: [GabrielGraph.Link] = []
    for a in points.indices {
      for b in points.indices where a < b {
        let isFree = points.indices.allSatisfy {
          $0 == a || $0 == b || square(a, b) < square(a, $0) + square(b, $0)
        }
        if isFree { links.append(.init(from: a, to: b)) }
      }
    }
    return links
  }

  @Test(arguments: 1...30) func scatteredPointsAreLinkedAsDefined(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let points = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      Point<Planar>(
        x: Double.random(in: 4e5...8e5, using: &generator),
        y: Double.random(in: 6.1e6...6.5e6, using: &generator))
    }
    #expect(GabrielGraph.links(between: points) == defined(points))
  }

  /// Whole metres in a small square: right angles and points in line everywhere.
  @Test(arguments: 1...30) func pointsOnTheCircleStandBetween(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var seen: Set<Point<Planar>> = []
    let points = (0..<30).map { _ in
      Point<Planar>(
        x: Double(Int.random(in: 0...7, using: &generator)),
        y: Double(Int.random(in: 0...7, using: &generator)))
    }.filter { seen.insert($0).inserted }
    #expect(GabrielGraph.links(between: points) == defined(points))
  }

  @Test func aSquareHasSidesAndNoDiagonals() {
    let corners = [(0, 0), (1, 0), (1, 1), (0, 1)].map { Point<Planar>(x: $0.0, y: $0.1) }
    let links = GabrielGraph.links(between: corners)
    #expect(links.map { [$0.from, $0.to] } == [[0, 1], [0, 3], [1, 2], [2, 3]])
  }

  @Test func pointsOnOneMillimetreDoNotStandBetweenEachOtherAndTheRest() {
    let points = [Point<Planar>(x: 0, y: 0), Point(x: 0.0001, y: 0), Point(x: 100, y: 0)]
    #expect(GabrielGraph.links(between: points).count == 3)
  }
}
