import Shapes
import Testing

@Suite struct AreaTests {
  private func square(_ size: Double, at origin: Double = 0) -> Ring<Planar> {
    Ring(closing: [
      Point(x: origin, y: origin), Point(x: origin + size, y: origin),
      Point(x: origin + size, y: origin + size), Point(x: origin, y: origin + size),
    ])
  }

  @Test func counterClockwiseIsPositive() {
    #expect(square(2).signedArea == 4)
    #expect(square(2).reversed.signedArea == -4)
  }

  @Test func holesAreTakenOffWhateverTheirWinding() {
    for hole in [square(1, at: 1), square(1, at: 1).reversed] {
      #expect(Polygon(exterior: square(4), holes: [hole]).planarArea == 15)
      #expect(MultiPolygon([Polygon(exterior: square(4).reversed, holes: [hole])]).planarArea == 15)
    }
  }

  @Test func largeCoordinatesLoseNoDigits() {
    #expect(square(0.5, at: 6_000_000_000).signedArea == 0.25)
  }

  @Test func theCentroidOfAHoledSquareMovesAwayFromTheHole() throws {
    let surface = MultiPolygon([Polygon(exterior: square(4), holes: [square(2, at: 2)])])
    let centre = try #require(surface.centroid)
    // 16 × (2, 2) less 4 × (3, 3), over 12.
    #expect(abs(centre.x - 5.0 / 3) < 1e-12 && abs(centre.y - 5.0 / 3) < 1e-12)
    #expect(
      MultiPolygon([Polygon(exterior: square(4).reversed, holes: [square(2, at: 2)])]).centroid == centre)
    #expect(MultiPolygon<Planar>().centroid == nil)
  }

  @Test func windingIsPutRight() {
    let wrong = Polygon(exterior: square(4).reversed, holes: [square(1, at: 1)])
    #expect(wrong.rightHanded.exterior.signedArea > 0)
    #expect(wrong.rightHanded.holes.allSatisfy { $0.signedArea < 0 })
    #expect(wrong.rightHanded.rightHanded == wrong.rightHanded)
  }

  @Test func containmentMindsHoles() {
    let surface = MultiPolygon([Polygon(exterior: square(4), holes: [square(2, at: 1)])])
    #expect(surface.contains(Point(x: 0.5, y: 0.5)))
    #expect(!surface.contains(Point(x: 2, y: 2)))
    #expect(!surface.contains(Point(x: 5, y: 2)))
  }

  @Test func theLargestNumbersAreInsideAndOutsideLikeOthers() {
    let ring = square(1e308, at: -7.5e307)
    #expect(ring.contains(Point(x: 0, y: 0)) && ring.contains(Point(x: -7e307, y: 2e307)))
    let wide = Ring<Planar>(closing: [
      Point(x: -1.7e308, y: -1.7e308), Point(x: 1.7e308, y: -1.7e308), Point(x: 1.7e308, y: 1.7e308),
    ])
    #expect(wide.contains(Point(x: 1e308, y: -1e308)))
    for point in [Point<Planar>(x: -1e308, y: 1e308), Point(x: -1.75e308, y: 0), Point(x: 1.75e308, y: 0)] {
      #expect(!wide.contains(point))
    }
    // As wide as numbers go, and as low: half of that height would be none.
    let low = Ring<Planar>(closing: [
      Point(x: -1e308, y: 0), Point(x: 1.7e308, y: .leastNonzeroMagnitude), Point(x: 0, y: -1),
    ])
    #expect(!low.contains(Point(x: -1.1e308, y: 0)) && !low.contains(Point(x: 1.75e308, y: 0)))
  }

  @Test func aSurfaceTooLargeForANumberHasNoCentre() {
    #expect(MultiPolygon([Polygon(exterior: square(1e300))]).centroid == nil)
  }
}
