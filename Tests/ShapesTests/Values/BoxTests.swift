import Shapes
import Testing

@Suite struct BoxTests {
  @Test func anEmptyBoxHoldsNothing() {
    let box = Box<Planar>()
    #expect(box.isEmpty && box.width == 0 && box.height == 0 && !box.contains(Point(x: 0, y: 0)))
  }

  @Test func aBoxHoldsItsPointsAndMeetsItsNeighbours() {
    let box = Box<Planar>(around: [Point(x: 1, y: 5), Point(x: 3, y: 2)])
    #expect(box == Box(minX: 1, minY: 2, maxX: 3, maxY: 5))
    #expect(box.contains(Point(x: 3, y: 5)) && !box.contains(Point(x: 3.1, y: 5)))
    #expect(box.intersects(Box(minX: 3, minY: 5, maxX: 9, maxY: 9)))
    #expect(!box.intersects(Box(minX: 3.1, minY: 0, maxX: 9, maxY: 9)))
    #expect(box.union(Box()) == box)
    #expect(box.enlarged(by: 1) == Box(minX: 0, minY: 1, maxX: 4, maxY: 6))
  }

  @Test func theMiddleLiesInTheBoxWhateverItsSize() {
    for side in [1.0, 1e308, 1.7e308, .leastNonzeroMagnitude, 3 * .leastNonzeroMagnitude] {
      let box = Box<Planar>(minX: side, minY: -side, maxX: side, maxY: side)
      #expect(box.center == Point(x: side, y: 0))
    }
  }
}
