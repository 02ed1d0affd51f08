import Shapes
import Testing

@testable import Cartography

@Suite struct InsetTests {
  /// A map whose subject leaves the lower right free, and a crowd in its middle.
  static func map(page: Page = tinyPage, free: Bool = true) -> Map {
    let crowd = (0..<6).map { Point<Planar>(x: 30_000 + Double($0) * 1_000, y: 50_000) }
    let subject =
      free
      ? surface((0, 80_000), (0, 0), (30_000, 0), (100_000, 70_000), (100_000, 80_000))
      : square(-200_000, -200_000, side: 500_000)
    let dots = Dots(title: "Lieux", dots: crowd.map { .init($0, category: "a") })
    let layers: [any Layer] = [
      Surfaces([subject], paint: Paint(fill: Theme().tint, outline: Theme().outline)), dots,
      Labels([.init("Ici", at: Point(x: 90_000, y: 10_000), role: .note)]),
    ]
    var map = sampleMap(layers, page: page)
    map.inset = Inset(
      title: "La ville", extent: Box(minX: 28_000, minY: 46_000, maxX: 37_000, maxY: 55_000),
      layers: [layers[0], dots, Labels([.init("Ville", at: crowd[0], role: .capital)])],
      subject: [subject], places: crowd)
    return map
  }

  @Test func inset() throws { try expectGolden(InsetTests.map().svg(), "inset") }

  @Test(arguments: PhasesTests.pages) func itStandsWhereItHidesNothing(_ page: Page) throws {
    let map = InsetTests.map(page: page)
    let plan = map.fitted(map.legend(map.trained(map.collected())))
    let inset = try #require(plan.inset)
    #expect(plan.fit.frame.encloses(inset.box) && inset.box.encloses(inset.fit.frame))
    #expect(!inset.box.intersects(inset.origin))
    #expect(inset.fit.pixelsPerMetre > plan.fit.pixelsPerMetre * 2)
    for place in map.inset?.places ?? [] { #expect(!inset.box.contains(plan.fit.position(place))) }
    if !page.isWide { #expect(!inset.box.intersects(plan.orientation.box(at: plan.orientationCorner))) }
    let drawing = map.drawn(map.trained(map.collected()), plan)
    for label in drawing.labels { #expect(!label.box.intersects(inset.box)) }
    for label in drawing.inset?.labels ?? [] { #expect(inset.fit.frame.encloses(label.box)) }
    check(map.svg())
  }

  @Test func whereThereIsNoRoomThereIsNone() {
    let map = InsetTests.map(free: false)
    #expect(map.fitted([]).inset == nil)
    check(map.svg())
  }
}
