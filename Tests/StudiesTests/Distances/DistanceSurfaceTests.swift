import Shapes
import Samples
import Studies
import Testing

@Suite struct DistanceSurfaceTests {
  /// The slow, sure way.
  private func bruteForce(_ cell: Point<Planar>, _ sites: [Point<Planar>]) -> Double {
    sites.map { cell.planarDistance(to: $0) }.min() ?? .infinity
  }

  @Test(arguments: 1...40) func theSurfaceAgreesWithBruteForce(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let grid = Grid(
      origin: Point(x: 500_000, y: 6_200_000), cell_m: 200,
      columns: Int.random(in: 1...60, using: &generator),
      rows: Int.random(in: 1...60, using: &generator))
    // Coarse coordinates, so that sites share abscissas, ordinates and places.
    let sites = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      Point<Planar>(
        x: 500_000 + 1_000 * Double(Int.random(in: -3...15, using: &generator)),
        y: 6_200_000 + 1_000 * Double(Int.random(in: -3...15, using: &generator)))
    }
    let surface = DistanceSurface(grid: grid, sites: sites)
    for cell in 0..<grid.count {
      let exact = bruteForce(grid.center(of: cell), sites)
      let site = sites[Int(surface.nearest[cell])]
      #expect(abs(grid.center(of: cell).planarDistance(to: site) - exact) < 1e-6)
      #expect(abs(Double(surface.distances_m[cell]) - exact) < 0.05)
    }
  }

  @Test func withoutSitesEverythingIsInfinitelyFar() {
    let grid = Grid(origin: Point(x: 0, y: 0), cell_m: 1, columns: 3, rows: 2)
    let surface = DistanceSurface(grid: grid, sites: [])
    #expect(surface.distances_m.allSatisfy { $0 == .infinity } && surface.nearest.allSatisfy { $0 == -1 })
  }

  @Test func aGridCoversItsBoxOnWholeMultiples() {
    let grid = Grid(covering: Box(minX: 150, minY: -50, maxX: 610, maxY: 10), cell_m: 100)
    #expect(grid == Grid(origin: Point(x: 150, y: -50), cell_m: 100, columns: 6, rows: 2))
    #expect(Grid(covering: Box(), cell_m: 100).count == 0)
  }

  @Test(arguments: 1...20) func theMaskIsThatOfPointInPolygon(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func ring(_ radius: Double) -> Ring<Planar> {
      Ring(
        closing: (0..<12).map { corner in
          let r = radius * Double.random(in: 0.6...1, using: &generator)
          let (x, y) = [(1.0, 0.0), (0.87, 0.5), (0.5, 0.87), (0.0, 1.0), (-0.5, 0.87), (-0.87, 0.5)][
            corner % 6]
          return corner < 6 ? Point(x: r * x, y: r * y) : Point(x: -r * x, y: -r * y)
        })
    }
    let surface = MultiPolygon([Polygon(exterior: ring(1_000), holes: [ring(400)])])
    let grid = Grid(origin: Point(x: -1_013.7, y: -987.1), cell_m: 47.3, columns: 44, rows: 43)
    let inside = Set(grid.cells(inside: surface).flatMap { $0 })
    for cell in 0..<grid.count { #expect(inside.contains(cell) == surface.contains(grid.center(of: cell))) }
  }
}
