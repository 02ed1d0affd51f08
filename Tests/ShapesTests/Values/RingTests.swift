import Shapes
import Testing

@Suite struct RingTests {
  private let corners: [Point<Planar>] = [Point(x: 0, y: 0), Point(x: 4, y: 0), Point(x: 0, y: 3)]

  @Test func anOpenRingIsClosedAndAClosedOneStays() {
    let ring = Ring(closing: corners)
    #expect(ring.points == corners + [corners[0]])
    #expect(Ring(closing: ring.points) == ring)
    #expect(ring.isComplete && !Ring(closing: Array(corners.prefix(2))).isComplete)
  }

  @Test func reversingTwiceChangesNothing() {
    let ring = Ring(closing: corners)
    #expect(ring.reversed != ring && ring.reversed.reversed == ring)
    #expect(ring.reversed.signedArea == -ring.signedArea)
  }
}
