import Shapes
import Testing

@testable import Topology

@Suite struct BoxIndexTests {
  @Test func `The boxes near a box are those that a loop finds`() {
    var random = SeededRandom(11)
    func box() -> Box<Planar> {
      Box(around: [Point.random(within: 100, &random)]).enlarged(by: .random(in: 0...10, using: &random))
    }
    let boxes = (0..<200).map { _ in box() } + [Box()]
    let index = BoxIndex(boxes)
    for _ in 0..<500 {
      let query = box()
      #expect(index.items(near: query) == boxes.indices.filter { boxes[$0].intersects(query) })
    }
    #expect(BoxIndex([]).items(near: box()).isEmpty)
  }

  @Test func `Each pair of boxes that share a point is visited once`() {
    var random = SeededRandom(12)
    let boxes = (0..<300).map { _ in
      Box(around: [Point.random(within: 100, &random)]).enlarged(by: .random(in: 0...9, using: &random))
    }
    var visited: [[Int]] = []
    #expect(
      BoxIndex(boxes, cells: 1).forEachPair {
        visited.append([$0, $1])
        return true
      })
    let expected = boxes.indices.flatMap { a in
      boxes.indices[(a + 1)...].filter { boxes[a].intersects(boxes[$0]) }.map { [a, $0] }
    }
    #expect(visited.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) } == expected)
    #expect(!BoxIndex(boxes).forEachPair { _, _ in false })
  }

  @Test func `Boxes before one of them are found, no more than so many`() {
    let boxes = (0..<40).map { Box<Planar>(minX: Double($0 % 3), minY: 0, maxX: 9, maxY: 9) }
    let index = BoxIndex(boxes)
    #expect(index.items(near: boxes[20], before: 20, most: 50) { $0 != 7 } == (0..<20).filter { $0 != 7 })
    #expect(index.items(near: boxes[20], before: 20, most: 6) { _ in true }.count == 6)
  }

  @Test func `Boxes as long as all together, and in a line without width, take little room`() {
    let long = (0..<20_000).map { Box<Planar>(minX: Double($0), minY: 0, maxX: Double($0) + 1, maxY: 1e5) }
    let flat = (0..<20_000).map { Box<Planar>(minX: 0, minY: 0, maxX: 1e5 + Double($0), maxY: 1e-12) }
    let piled = (0..<20_000).map { _ in Box<Planar>(minX: 0, minY: 0, maxX: 1, maxY: 1) }
    for boxes in [long, flat, piled] {
      let index = BoxIndex(boxes)
      #expect(index.items.count <= 64 * boxes.count)
      #expect(index.items(near: boxes[5], before: 6, most: 9) { _ in true }.contains(5))
    }
    #expect(!BoxIndex(piled).forEachPair { _, _ in true })
  }
}
