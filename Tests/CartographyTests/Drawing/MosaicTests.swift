import Shapes
import Testing

@testable import Cartography

@Suite struct MosaicTests {
  /// How often a ring winds round the middle of a grid cell (crossings of a ray to the right).
  static func winding(_ rings: [GridRing], _ x: Double, _ y: Double) -> Int {
    rings.reduce(0) { sum, ring in
      sum
        + ring.points.indices.reduce(0) { turns, index in
          let (a, b) = (ring.points[index], ring.points[(index + 1) % ring.points.count])
          guard (Double(a.y) > y) != (Double(b.y) > y) else { return turns }
          let cross = Double(a.x) + (y - Double(a.y)) / Double(b.y - a.y) * Double(b.x - a.x)
          return cross > x ? turns + (b.y > a.y ? 1 : -1) : turns
        }
    }
  }

  static func cell(_ x: Int, _ y: Int) -> GridRing {
    GridRing(points: [
      .init(x: x, y: y), .init(x: x + 1, y: y), .init(x: x + 1, y: y + 1), .init(x: x, y: y + 1),
    ])
  }

  @Test func twoSquaresSideBySideAreOne() {
    let merged = Mosaic.merged([MosaicTests.cell(0, 0), MosaicTests.cell(1, 0)])
    #expect(merged.count == 1)
    #expect(merged[0].points.count == 6)
    #expect(merged[0].doubledArea == 4)
  }

  @Test(arguments: 0..<80) func everyPointIsWoundAsOftenAsBefore(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cells = (0..<36).filter { _ in Bool.random(using: &random) }.map { MosaicTests.cell($0 % 6, $0 / 6) }
    let extra = GridRing(
      points: (0..<5).map { _ in
        GridPoint(x: Int.random(in: 0...6, using: &random), y: Int.random(in: 0...6, using: &random))
      })
    let rings = cells + [extra]
    let merged = Mosaic.merged(rings)
    for x in 0..<6 {
      for y in 0..<6 {
        let (px, py) = (Double(x) + 0.37, Double(y) + 0.41)
        #expect(MosaicTests.winding(merged, px, py) == MosaicTests.winding(rings, px, py))
      }
    }
    #expect(merged.reduce(0) { $0 + $1.points.count } <= rings.reduce(0) { $0 + $1.points.count })
  }

  @Test func farPointsAreLeftAsTheyAre() {
    let points = [GridPoint(x: 0, y: 0), GridPoint(x: 90_000, y: 0), GridPoint(x: 0, y: 9)]
    for start in points.indices {
      let far = GridRing(points: Array(points[start...] + points[..<start]))
      #expect(Mosaic.merged([far, MosaicTests.cell(0, 0)]) == [far, MosaicTests.cell(0, 0)])
    }
  }
}
