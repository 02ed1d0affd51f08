import Shapes
import Testing

@testable import Cartography

@Suite struct LayerGoldenTests {
  @Test func choropleth() throws {
    let layer = Choropleth(
      title: "Distance", areas: sampleAreas, breaks: .thresholds([10]), palette: .yellowOrangeRed,
      quantity: Quantity(unit: "km"), countTitle: "communes")
    try expectGolden(sampleMap([layer]).svg(), "choropleth")
  }

  @Test func detailedChoropleth() throws {
    var layer = Choropleth(
      title: "Distance", areas: sampleAreas, breaks: .thresholds([10]), palette: .blues,
      outline: Stroke(.white, width: 0.5))
    layer.isDetailed = true
    try expectGolden(sampleMap([layer]).svg(), "detailed-choropleth")
  }

  @Test func bands() throws {
    let layer = Bands(
      title: "Isodistances", surfaces: [40_000, 60_000, 80_000].map { square(5_000, 0, side: $0) },
      thresholds: [5, 10],
      palette: .yellowGreenBlue, quantity: Quantity(unit: "km"))
    try expectGolden(sampleMap([layer]).svg(), "bands")
  }

  @Test func surfaces() throws {
    let theme = Theme()
    let layers: [any Layer] = [
      Surfaces([square(0, 0, side: 60_000)], paint: Paint(fill: theme.tint), legend: "couvert"),
      Surfaces([square(30_000, 20_000, side: 40_000)], paint: theme.alert, legend: "zone blanche"),
      Surfaces(
        [square(0, 0, side: 40_000), square(40_000, 0, side: 40_000)], paint: Paint(outline: theme.boundary),
        legend: "limite"),
    ]
    try expectGolden(sampleMap(layers).svg(), "surfaces")
  }

  @Test func links() throws {
    let line = Polyline<Planar>([Point(x: 10_000, y: 10_000), Point(x: 90_000, y: 70_000)])
    let layer = Links([line], stroke: Stroke(Colour(0x7A5195), width: 1.5, dashes: [4, 2]), legend: "lien")
    try expectGolden(sampleMap([layer]).svg(), "links")
  }

  @Test func dots() throws {
    let places = [(20_000.0, "a"), (20_000, "a"), (20_000, "b"), (60_000, "c"), (80_000, "a")]
    let layer = Dots(
      title: "Lieux", dots: places.map { .init(Point(x: $0.0, y: 40_000), category: $0.1) },
      order: ["a", "b", "c"],
      countTitle: "lieux")
    try expectGolden(sampleMap([layer]).svg(), "dots")
  }

  @Test func circles() throws {
    let layer = Circles(
      title: "Population",
      circles: [(20_000.0, 479_553.0), (70_000, 26_000), (90_000, -1)].map {
        .init(Point(x: $0.0, y: 40_000), value: $0.1)
      }, quantity: Quantity(unit: "hab."))
    try expectGolden(sampleMap([layer]).svg(), "circles")
  }

  @Test func markers() throws {
    let layer = Markers(
      [Point(x: 50_000, y: 40_000), Point(x: -5e6, y: 0)], symbol: Symbol(.cross, colour: .black, radius: 5),
      legend: "point le plus éloigné")
    try expectGolden(sampleMap([layer]).svg(), "markers")
  }

  @Test func labels() throws {
    let layer = Labels([
      .init("Toulouse", at: Point(x: 50_000, y: 40_000), role: .capital),
      .init("Le Fossat", at: Point(x: 55_000, y: 39_000), role: .place),
      .init("Ariège", at: Point(x: 30_000, y: 20_000), role: .area),
      .init("27,4 km", at: Point(x: 80_000, y: 60_000), role: .note),
    ])
    try expectGolden(sampleMap([layer]).svg(), "labels")
  }

  @Test func partition() throws {
    let layers: [any Layer] = [
      Surfaces(
        [square(10_000, 10_000, side: 30_000), square(40_000, 10_000, side: 30_000)],
        paint: Paint(fill: Theme().tint), isMerged: true, legend: "pays"),
      Partition(
        [
          [square(10_000, 10_000, side: 30_000), square(10_000, 40_000, side: 30_000)],
          [square(40_000, 10_000, side: 30_000)],
        ], stroke: Theme().boundary),
    ]
    try expectGolden(sampleMap(layers).svg(), "partition")
  }

  @Test func hatching() throws {
    let hatches = [45.0, -45, 0].map { Hatch(Stroke(.black, width: 1), spacing: 6, angle: $0) }
    let layers = hatches.enumerated().map { index, hatch in
      Surfaces(
        [square(5_000 + Double(index) * 30_000, 20_000, side: 28_000)], paint: Paint(fill: .hatch(hatch)),
        legend: "hachure \(index + 1)")
    }
    try expectGolden(sampleMap(layers).svg(), "hatching")
  }
}
