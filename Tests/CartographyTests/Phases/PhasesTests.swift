import Shapes
import Testing

@testable import Cartography

@Suite struct PhasesTests {
  static let pages: [Page] = [.a4Landscape, .a4Portrait, .a3Landscape, .square, .slide]

  static func fullMap(_ page: Page) -> Map {
    var map = sampleMap(
      [
        Choropleth(
          title: "Distance au plus proche", areas: sampleAreas, breaks: .thresholds([10]), palette: .blues,
          countTitle: "communes"),
        Surfaces([square(0, 0, side: 50_000)], paint: Theme().alert, legend: "zone blanche"),
        Dots(title: "Lieux", dots: [.init(Point(x: 20_000, y: 20_000), category: "FabLab")]),
        Labels([.init("Toulouse", at: Point(x: 50_000, y: 40_000), role: .capital)]),
      ], page: page)
    map.furniture.title =
      "Un titre qui tient en plus d’une ligne tant il dit de choses, et même davantage encore"
    map.furniture.figures = [KeyFigure("10,5 %", "des habitants"), KeyFigure("12 km", "en médiane")]
    return map
  }

  @Test func collectGivesOneSetOfChannelsForEachLayer() {
    let channels = PhasesTests.fullMap(.a4Landscape).collected()
    #expect(channels.count == 4)
    #expect(channels[0].classes?.values == [4, 10, nil])
    #expect(channels[1].classes == nil && channels[1].categories == nil && channels[1].sizes == nil)
    #expect(channels[2].categories?.names == ["FabLab"])
  }

  @Test func trainGivesTheScales() {
    let map = PhasesTests.fullMap(.a3Landscape)
    let scales = map.trained(map.collected())
    #expect(scales[0].classes?.bounds == [10])
    #expect(scales[2].categories?.present.map(\.name) == ["FabLab"])
    var channels = Channels()
    channels.sizes = .init(values: [1], largestRadius: 10)
    #expect(Scales(channels, magnification: 1.5).sizes?.largestRadius == 15)
  }

  @Test(arguments: pages) func nothingOnThePageOverlaps(_ page: Page) {
    let map = PhasesTests.fullMap(page)
    let plan = map.fitted(map.legend(map.trained(map.collected())))
    let frame = plan.fit.frame
    let paper = Box<Screen>(x: 0, y: 0, width: page.width, height: page.height)
    let panel = Box<Screen>(
      x: plan.panelCorner.x, y: plan.panelCorner.y,
      width: plan.panel.columnWidth * Double(plan.panel.columns)
        + plan.panelSpacing * Double(plan.panel.columns - 1), height: plan.panel.height)
    #expect(paper.encloses(frame) && paper.encloses(panel))
    #expect(frame.overlap(with: panel) == 0)
    let theme = map.pageStyle.theme
    let head =
      Double(plan.text.title.count) * theme.title.lineHeight
      + Double(plan.text.subtitle.count) * theme.subtitle.lineHeight
    #expect(plan.text.space.minY + head <= frame.minY)
    #expect(plan.text.notesTop >= frame.maxY && plan.text.notesTop >= panel.maxY - 1e-9)
    #expect(frame.width * frame.height > page.width * page.height * 0.38)
  }

  @Test(arguments: pages) func theExtentIsInTheFrame(_ page: Page) {
    let map = PhasesTests.fullMap(page)
    let plan = map.fitted(map.legend(map.trained(map.collected())))
    for (x, y) in [(0.0, 0.0), (100_000, 80_000)] { #expect(plan.fit.shows(Point(x: x, y: y))) }
  }

  @Test func drawPlacesLabels() {
    let map = PhasesTests.fullMap(.a4Landscape)
    let scales = map.trained(map.collected())
    let drawing = map.drawn(scales, map.fitted(map.legend(scales)))
    #expect(drawing.labels.map { $0.request.lines } == [["Toulouse"]])
    #expect(drawing.unplaced.isEmpty)
    #expect(drawing.hatches.hatches.count == 2)
  }

  @Test(arguments: pages) func furnishGivesAnAccessibleDocument(_ page: Page) {
    let svg = PhasesTests.fullMap(page).svg()
    let found = check(svg)
    #expect(found.elements["svg"] == 1 && found.elements["clipPath"] == 1)
    #expect(svg.contains("role=\"img\" aria-labelledby=\"essai-title essai-desc\" lang=\"fr\""))
    #expect(found.texts.contains("Une description"))
    #expect(found.texts.contains("Source : personne."))
    #expect(found.texts.contains("Toulouse") && found.texts.contains("10,5 %"))
    #expect(svg == PhasesTests.fullMap(page).svg())
  }
}
