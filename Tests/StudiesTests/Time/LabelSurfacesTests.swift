import Samples
import Shapes
import Testing
import Topology

@testable import Studies

@Suite struct LabelSurfacesTests {
  private let grid = Grid(origin: Point(x: 50, y: 50), cell_m: 100, columns: 24, rows: 20)

  private func labels(_ seed: UInt64, from lowest: Int32) -> [Int32] {
    var generator = SeededGenerator(seed: seed)
    return (0..<grid.count).map { cell in
      let (row, column) = (cell / grid.columns, cell % grid.columns)
      let isRim = row == 0 || column == 0 || row == grid.rows - 1 || column == grid.columns - 1
      return isRim ? -1 : Int32.random(in: lowest...3, using: &generator)
    }
  }

  @Test(arguments: 1...40) func surfacesAreValidAndTile(_ seed: UInt64) throws {
    for lowest: Int32 in [-1, 0] {
      let surfaces = LabelSurfaces.surfaces(grid: grid, labels: labels(seed, from: lowest), count: 4)
      #expect(try Validity.examine(surfaces).allSatisfy { $0 == nil })
      let sum = surfaces.reduce(0) { $0 + $1.planarArea }
      let union = try Overlay.union(surfaces)
      #expect(abs(union.planarArea - sum) < 1e-6 * sum)
      // All cells bear a label: what they cover together is the rectangle less its four corners, without a hole.
      if lowest == 0 {
        #expect(abs(sum - (22 * 18 * 10_000 - 4 * 1_250)) < 1e-3)
        #expect(union.polygons.count == 1 && union.polygons.allSatisfy { $0.holes.isEmpty })
      }
    }
  }

  @Test(arguments: 1...20) func aCellLiesInTheSurfaceOfItsLabel(_ seed: UInt64) throws {
    let labels = labels(seed, from: -1)
    let surfaces = LabelSurfaces.surfaces(grid: grid, labels: labels, count: 4)
    let found = try Location.locate((0..<grid.count).map { grid.center(of: $0) }, in: surfaces)
    #expect(found.map { Int32($0 ?? -1) } == labels)
  }

  @Test func aLabelWithoutCellsHasNoSurface() {
    let labels = [Int32](repeating: -1, count: grid.count)
    #expect(LabelSurfaces.surfaces(grid: grid, labels: labels, count: 2) == [MultiPolygon(), MultiPolygon()])
  }
}
