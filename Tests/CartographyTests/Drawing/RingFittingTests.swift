import Shapes
import Testing

@testable import Cartography

@Suite struct RingFittingTests {
  let fit = Fit(
    extent: Box(minX: 0, minY: 0, maxX: 1000, maxY: 1000), in: Box(x: 0, y: 0, width: 100, height: 100),
    margin: 0)

  private func ring(_ from: Double, _ to: Double, isReversed: Bool = false) -> Ring<Planar> {
    let ring = Ring<Planar>(closing: [
      Point(x: from, y: from), Point(x: to, y: from), Point(x: to, y: to), Point(x: from, y: to),
    ])
    return isReversed ? ring.reversed : ring
  }

  @Test(arguments: [false, true], [false, true])
  func aHoleStaysAHoleWhicheverWayTheRingsTurn(_ outer: Bool, _ inner: Bool) {
    let surface = MultiPolygon([
      Polygon(exterior: ring(0, 1000, isReversed: outer), holes: [ring(300, 600, isReversed: inner)])
    ])
    let rings = surface.rings(fit)
    #expect(rings.count == 2)
    #expect(MosaicTests.winding(rings, 100.5, 100.5) != 0)
    #expect(MosaicTests.winding(rings, 450.5, 550.5) == 0)
  }

  @Test func whatIsTooSmallOrOutsideIsLeftOut() {
    let outside = MultiPolygon([Polygon(exterior: ring(5000, 6000))])
    let speck = MultiPolygon([Polygon(exterior: ring(500, 501.5))])
    let small = MultiPolygon([Polygon(exterior: ring(500, 505))])
    #expect(outside.rings(fit).isEmpty && speck.rings(fit).isEmpty)
    #expect(small.rings(fit).count == 1)
  }

  @Test func farPartsAreCutNearTheFrame() {
    let wide = MultiPolygon([Polygon(exterior: ring(-1e6, 1e6))])
    let points = wide.rings(fit).flatMap(\.points)
    #expect(points.allSatisfy { abs($0.x) <= 1200 && abs($0.y) <= 1200 })
  }
}
