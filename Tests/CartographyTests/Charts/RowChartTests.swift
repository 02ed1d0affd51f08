import Shapes
import Testing

@testable import Cartography

@Suite struct RowChartTests {
  static func bars(_ rows: [RowChart.Row], page: Page = tinyPage) -> RowChart {
    RowChart(
      id: "barres", page: page, across: Axis(title: "Part", quantity: Quantity(unit: "%"), range: 0...100),
      rows: rows, reference: .init(value: 61, text: "ensemble : 61 %"), pairNames: ("avant", "après"),
      furniture: Furniture(title: "De 20 à 80 %", notes: ["Source : personne."]), style: Style(words: words))
  }

  static let rows: [RowChart.Row] = [
    .init("Ariège", value: 80, text: "80 %"), .init("Lot & Garonne", value: 20, text: "20 %"),
    .init("Nulle part", value: nil, text: "–"),
  ]

  @Test func bars() throws { try expectGolden(RowChartTests.bars(RowChartTests.rows).svg(), "bars") }

  @Test func pairs() throws {
    let rows: [RowChart.Row] = [
      .init("Ariège", before: 60, value: 80, text: "+20"), .init("Lot", before: 40, value: 20, text: "−20"),
      .init("Tarn", before: 50, value: 50, text: "0"),
    ]
    try expectGolden(RowChartTests.bars(rows).svg(), "pairs")
  }

  @Test func marksStandOutFromThePaper() {
    let chart = RowChartTests.bars(RowChartTests.rows)
    for colour in [chart.ink, chart.alarm, chart.past] { #expect(colour.contrast(with: .white) >= 3) }
  }

  @Test func barsAreAsLongAsTheirValues() throws {
    let svg = RowChartTests.bars(RowChartTests.rows).svg()
    let widths = svg.matches(
      of: /<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="#0072b2"/
    )
    .compactMap { Double($0.1) }
    #expect(widths.count == 2 && abs(widths[0] / widths[1] - 4) < 0.01)
  }

  @Test(arguments: PhasesTests.pages) func anyNumberOfRowsStaysOnThePage(_ page: Page) {
    for count in [0, 1, 13, 101] {
      let rows = (0..<count).map { RowChart.Row("Ligne \($0)", value: Double($0), text: "\($0)") }
      let chart = RowChartTests.bars(rows, page: page)
      let plan = chart.fitted()
      #expect(plan.frame.maxY < plan.text.notesTop && plan.frame.maxX < page.width)
      check(chart.svg())
    }
  }

  @Test(arguments: MapTests.hostile) func hostileNamesComeOutAsText(_ name: String) {
    var chart = RowChartTests.bars([
      .init(name, before: .nan, value: .infinity, text: name),
      .init(name, before: 1, value: 1e300, text: name),
    ])
    chart.id = name
    chart.pairNames = (name, name)
    chart.furniture = Furniture(title: name, subtitle: name, figures: [KeyFigure(name, name)])
    chart.reference = .init(value: .nan, text: name)
    #expect(check(chart.svg()).elements["script"] == nil)
  }
}
