import Samples
import Shapes
import Testing
import Topology

@testable import Studies

@Suite struct ConvexCellTests {
  @Test(arguments: 1...20) func clippedAreasAreThoseOfGEOSAndAddUp(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sites = (0..<15).map { _ in
      Point<Planar>(
        x: Double.random(in: 0...10_000, using: &generator),
        y: Double.random(in: 0...10_000, using: &generator))
    }
    let cells = try VoronoiDiagram.cells(
      around: sites, covering: Box(minX: -20_000, minY: -20_000, maxX: 30_000, maxY: 30_000))
    // A concave surface with a hole.
    let exterior: [(Double, Double)] = [
      (1_000, 1_000), (9_000, 1_500), (6_000, 4_000), (9_500, 9_000), (5_000, 6_500), (500, 9_500),
      (3_000, 5_000),
    ]
    let hole: [(Double, Double)] = [(4_000, 3_000), (5_000, 3_000), (5_000, 4_500)]
    let surface = MultiPolygon([
      Polygon(
        exterior: Ring(closing: exterior.map { Point<Planar>(x: $0.0, y: $0.1) }),
        holes: [Ring(closing: hole.map { Point(x: $0.0, y: $0.1) })])
    ])
    var sum = 0.0
    for cell in cells.compactMap({ $0 }) {
      let shared = ConvexCell(cell).sharedArea(with: surface)
      #expect(abs(shared - (try Overlay.intersection(of: surface, and: cell).planarArea)) < 1e-4)
      sum += shared
    }
    #expect(abs(sum - surface.planarArea) < 1e-3)
  }

  @Test func aCellHoldsABoxWhenItHoldsItsCorners() {
    let cell = ConvexCell(
      MultiPolygon([
        Polygon(exterior: Ring(closing: [Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 0, y: 10)]))
      ]))
    #expect(cell.contains(Box(minX: 1, minY: 1, maxX: 4, maxY: 4)))
    #expect(!cell.contains(Box(minX: 1, minY: 1, maxX: 6, maxY: 6)))
  }
}
