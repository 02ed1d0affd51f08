import Samples
import Shapes
import Testing

@testable import Studies

@Suite struct BoxRanksTests {
  private func box(_ generator: inout SeededGenerator, _ size: Int) -> Box<Planar> {
    let (x, y) = (Int.random(in: 0...100, using: &generator), Int.random(in: 0...100, using: &generator))
    let (width, height) = (
      Int.random(in: 0...size, using: &generator), Int.random(in: 0...size, using: &generator)
    )
    return Box(minX: Double(x), minY: Double(y), maxX: Double(x + width), maxY: Double(y + height))
  }

  @Test(arguments: [0, 1, 5, 200]) func `Those near are those that share a point`(_ count: Int) {
    var generator = SeededGenerator(seed: UInt64(count + 9))
    let boxes = (0..<count).map { box(&generator, $0 % 10 == 0 ? 90 : 6) } + [Box()]
    let ranks = BoxRanks(boxes)
    for _ in 0..<200 {
      let wanted = box(&generator, 20)
      #expect(ranks.near(wanted) == boxes.indices.filter { boxes[$0].intersects(wanted) })
    }
  }
}
