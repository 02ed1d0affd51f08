import Shapes
import Testing

@testable import Cartography

@Suite struct FitTests {
  let frame = Box<Screen>(x: 20, y: 30, width: 800, height: 600)

  @Test func theExtentIsCentredAndInside() {
    let extent = Box<Planar>(minX: 400_000, minY: 6_100_000, maxX: 840_000, maxY: 6_400_000)
    let fit = Fit(extent: extent, in: frame, margin: 10)
    let (a, b) = (
      fit.position(Point(x: extent.minX, y: extent.maxY)), fit.position(Point(x: extent.maxX, y: extent.minY))
    )
    #expect(abs((a.x + b.x) / 2 - frame.center.x) < 1e-6 && abs((a.y + b.y) / 2 - frame.center.y) < 1e-6)
    #expect(abs(a.x - 30) < 1e-6 && abs(b.x - 810) < 1e-6 && a.y >= 40)
    #expect(a.y < b.y)
    #expect(abs(fit.metresPerPixel - 440_000 / 780) < 1e-6)
  }

  @Test(arguments: [
    Box<Planar>(), Box(minX: 5, minY: 5, maxX: 5, maxY: 5), Box(minX: .nan, minY: 0, maxX: 1, maxY: 1),
    Box(minX: -1e308, minY: 0, maxX: 1e308, maxY: 1),
  ])
  func oddExtentsStillGiveAScale(_ extent: Box<Planar>) {
    let fit = Fit(extent: extent, in: frame, margin: 10)
    #expect(fit.pixelsPerMetre.isFinite && fit.pixelsPerMetre > 0)
    #expect(fit.position(Point(x: 1e308, y: -1e308)).isFinite)
    #expect(fit.position(Point(x: .nan, y: 0)).isFinite)
  }
}
