import Foundation
import Shapes
import Testing

@testable import Cartography

@Suite struct MapTests {
  static let hostile = [
    "<script>alert(1)</script>", "\"onload=\"x", "]]>", "&amp;", "a\u{0}b\u{1F}", "\u{202E}txet",
    "😀 e\u{301}",
    String(repeating: "x", count: 10_000), "", "=cmd|' /C calc'!A0",
  ]

  @Test(arguments: hostile) func hostileNamesComeOutAsText(_ name: String) {
    var choropleth = Choropleth(
      title: name, areas: [.init(square(0, 0, side: 50_000), value: 1, id: name, name: name)],
      breaks: .thresholds([1]), palette: .blues, quantity: Quantity(unit: name), countTitle: name)
    choropleth.isDetailed = true
    var map = sampleMap([
      choropleth,
      Dots(title: name, dots: [.init(Point(x: 9_000, y: 9_000), category: name)], countTitle: name),
      Labels(LabelRole.allCases.map { .init(name, at: Point(x: 40_000, y: 40_000), role: $0) }),
      Surfaces([], paint: Theme().alert, legend: name),
    ])
    map.id = name
    map.furniture = Furniture(
      title: name, subtitle: name, description: name, figures: [KeyFigure(name, name)], notes: [name],
      credit: name)
    let found = check(map.svg())
    #expect(found.elements["script"] == nil)
    if name.contains("script") { #expect(found.texts.contains(name)) }
  }

  @Test func hostileNumbersDoNotReachTheFile() {
    let odd: [Double] = [.nan, .infinity, -.infinity, 1e308, -1e308, 0]
    let points = odd.flatMap { x in odd.map { Point<Planar>(x: x, y: $0) } }
    let ring = MultiPolygon([Polygon(exterior: Ring(closing: points))])
    let layers: [any Layer] = [
      Choropleth(
        title: "", areas: odd.map { .init(ring, value: $0) }, breaks: .equal(classes: 4), palette: .blues),
      Surfaces(
        [ring, MultiPolygon(), MultiPolygon([Polygon(exterior: Ring(closing: []))])], paint: Theme().alert),
      Links([Polyline(points), Polyline([])], stroke: Stroke(.black, width: .nan)),
      Circles(title: "", circles: zip(points, odd).map { .init($0, value: $1) }),
      Dots(title: "", dots: points.map { .init($0, category: "a") }),
      Markers(points, symbol: Symbol(.star, colour: .black, radius: .infinity)),
      Labels(points.map { .init("x", at: $0, role: .capital) }),
    ]
    for extent in [Box<Planar>(), Box(minX: 0, minY: 0, maxX: 1e308, maxY: 1), Box(around: points.prefix(8))]
    {
      var map = sampleMap(layers)
      map.extent = extent
      map.furniture.convergence = .nan
      check(map.svg())
    }
  }

  @Test func anEmptyMapIsStillAPage() {
    var map = sampleMap([])
    map.furniture = Furniture(title: "")
    check(map.svg())
  }

  @Test func mapsOfOneDocumentShareNoId() {
    let first = check(sampleMap([]).svg()).ids
    var other = sampleMap([])
    other.id = "autre"
    #expect(Set(first).isDisjoint(with: check(other.svg()).ids))
  }

  /// The thirteen outlines at the size of a report, with labels: no more than 150 kB.
  @Test func realOutlinesMakeASmallFile() throws {
    let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../..").standardized
    let file = root.appendingPathComponent("shared/data/departements-occitanie-ign-2018.geojson")
    guard let bytes = try? Data(contentsOf: file) else {
      print("skipped: \(file.lastPathComponent) is not there")
      return
    }
    let surfaces = try FeatureCollection(geoJSON: Array(bytes)).features.compactMap { $0.geometry?.surface }
    // Good enough for a size: metres to the degree at 43.7 degrees north.
    let planar = surfaces.map { surface in
      surface.mapRings { $0.map { Point<Planar>(x: $0.x * 80_600, y: $0.y * 111_100) } }
    }
    let map = Map(
      id: "d", extent: planar.reduce(Box()) { $0.union(Box(around: $1)) },
      layers: [
        Choropleth(
          title: "Rang", areas: planar.enumerated().map { .init($0.element, value: Double($0.offset)) },
          breaks: .quantiles(classes: 5), palette: .blues, outline: Theme().boundary)
      ], furniture: Furniture(title: "Départements"), style: Style(words: words))
    let svg = map.svg()
    check(svg)
    #expect(surfaces.count == 13)
    #expect(svg.utf8.count < 150_000)
  }
}
