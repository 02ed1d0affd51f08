import Shapes
import Testing

@testable import Cartography

@Suite struct SurfacesTests {
  private static let surfaces = [square(0, 0, 30_000), square(30_000, 0, 20_000)]

  private static func square(_ x: Double, _ y: Double, _ side: Double) -> MultiPolygon<Planar> {
    MultiPolygon([
      Polygon(
        exterior: Ring(closing: [
          Point(x: x, y: y), Point(x: x + side, y: y), Point(x: x + side, y: y + side),
          Point(x: x, y: y + side),
        ]))
    ])
  }

  private static func drawn(_ layer: Surfaces, side: Double = 50_000) -> String {
    let fit = Fit(
      extent: Box(minX: 0, minY: 0, maxX: side, maxY: side), in: Box(x: 0, y: 0, width: 300, height: 300),
      margin: 5)
    var canvas = Canvas(fit: fit, style: Style(), prefix: "m")
    layer.draw(Scales(Channels()), on: &canvas)
    return canvas.svg.text.string
  }

  @Test(arguments: [false, true]) func `What copies have drawn changes nothing`(_ isMerged: Bool) {
    let paints = [
      Paint(fill: .colour(.black)), Paint(outline: Stroke(.black, width: 1)), Paint(fill: .colour(.white)),
    ]
    let shared = Surfaces(SurfacesTests.surfaces, paint: paints[0], isMerged: isMerged)
    for side in [50_000.0, 80_000, 50_000] {
      for paint in paints {
        let alone = Surfaces(SurfacesTests.surfaces, paint: paint, isMerged: isMerged)
        let drawn = SurfacesTests.drawn(shared.painted(paint), side: side)
        #expect(drawn == SurfacesTests.drawn(alone, side: side))
        #expect(drawn.contains("<path"))
      }
    }
    #expect(SurfacesTests.drawn(shared) != SurfacesTests.drawn(shared, side: 80_000))
  }

  @Test func `A path is made once for a fit`() {
    let memory = FitMemory()
    let fit = Fit(extent: Box(), in: Box(x: 0, y: 0, width: 10, height: 10), margin: 0)
    var made = 0
    for isLine in [true, false, true, true] {
      _ = memory.path(FitMemory.Key(fit: fit, isLine: isLine)) {
        made += 1
        return PathPen()
      }
    }
    #expect(made == 2)
  }
}
