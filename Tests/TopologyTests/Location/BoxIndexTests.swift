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
}
