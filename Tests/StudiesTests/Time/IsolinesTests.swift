import Samples
import Shapes
import Testing
import Topology

@testable import Studies

@Suite struct IsolinesTests {
  private static let thresholds: [Double] = [10, 15, 20, 30]

  private typealias Field = (grid: Grid, minutes: [Float])

  /// Noise, the hardest of fields: saddles, islands and holes everywhere, and cells that nothing reaches.
  private func noise(_ seed: UInt64, columns: Int = 40, rows: Int = 30) -> Field {
    var generator = SeededGenerator(seed: seed)
    let grid = Grid(origin: Point(x: 100, y: 100), cell_m: 200, columns: columns, rows: rows)
    let step = 1 << (seed % 3)
    var minutes = [Float](repeating: .infinity, count: grid.count)
    for row in 1..<(rows - 1) {
      for column in 1..<(columns - 1) where (row / Int(step) + column) % 7 != 6 {
        minutes[row * columns + column] = Float(Int.random(in: 0...40, using: &generator))
      }
    }
    return (grid, minutes)
  }

  private func surfaces(_ field: Field) -> [MultiPolygon<Planar>] {
    Isolines(field.grid, values: field.minutes, thresholds: IsolinesTests.thresholds).surfaces()
  }

  @Test(arguments: 1...30) func surfacesAreValidWithoutDust(_ seed: UInt64) throws {
    let surfaces = surfaces(noise(seed))
    #expect(try Validity.examine(surfaces).allSatisfy { $0 == nil })
    for polygon in surfaces.flatMap(\.polygons) {
      #expect(polygon.exterior.signedArea > 0 && polygon.holes.allSatisfy { $0.signedArea < 0 })
      // A hundredth of a side at the least on either side of a cell.
      #expect(polygon.planarArea > 4)
    }
  }

  @Test(arguments: 1...30) func aCellLiesInsideWhereItIsWithinTheThreshold(_ seed: UInt64) throws {
    let field = noise(seed)
    let centers = (0..<field.grid.count).map { field.grid.center(of: $0) }
    for (threshold, surface) in zip(IsolinesTests.thresholds, surfaces(field)) {
      let found = try Location.locate(centers, in: [surface]).map { $0 != nil }
      #expect(found == field.minutes.map { Double($0) <= threshold })
    }
  }

  @Test(arguments: 1...10) func surfacesHoldThoseOfLowerThresholds(_ seed: UInt64) throws {
    let surfaces = surfaces(noise(seed))
    for (inner, outer) in zip(surfaces, surfaces.dropFirst()) {
      #expect(try Overlay.difference([inner], minus: outer)[0].planarArea == 0)
      let band = try Overlay.difference([outer], minus: inner)[0]
      #expect(abs(band.planarArea + inner.planarArea - outer.planarArea) < 1e-3)
      #expect(try Validity.examine([band]) == [nil])
    }
  }

  @Test func aRampIsCrossedWhereItHasTheThreshold() throws {
    let grid = Grid(origin: Point(x: 0, y: 0), cell_m: 100, columns: 20, rows: 20)
    let minutes = (0..<grid.count).map { cell -> Float in
      let (row, column) = (cell / 20, cell % 20)
      return row == 0 || row == 19 || column == 0 || column == 19 ? .infinity : Float(column)
    }
    let surface = Isolines(grid, values: minutes, thresholds: [7.25]).surfaces()[0]
    #expect(abs(Box(around: surface).maxX - 725) < 1e-3)
  }

  @Test func nothingIsDrawnWhereNothingIsReached() {
    let grid = Grid(origin: Point(x: 0, y: 0), cell_m: 100, columns: 3, rows: 3)
    let field = (grid, [Float](repeating: .infinity, count: 9))
    #expect(surfaces(field).allSatisfy { $0.isEmpty })
  }
}
