import Shapes
import Testing

@testable import Cartography

@Suite struct ChartTests {
  private func chart(_ points: [Curve.Point], marks: [Mark] = []) -> Chart {
    Chart(
      id: "essai", page: tinyPage, across: Axis(title: "Distance", quantity: Quantity(unit: "km")),
      up: Axis(title: "Part", quantity: Quantity(unit: "%"), range: 0...100), curves: [Curve(points)],
      marks: marks,
      furniture: Furniture(
        title: "Un titre & <plus>", subtitle: "Un sous-titre", description: "Une description",
        figures: [KeyFigure("9 km", "en moyenne")], notes: ["Source : personne."]),
      style: Style(words: words))
  }

  private let points: [Curve.Point] = (0...14).map { .init(x: Double($0) * 5, y: 100 - 60 / Double($0 + 1)) }

  @Test func theChartIsGoodSVGAndSaysWhatItShows() {
    let marks = [Mark(x: 15, y: 85, text: "15 km : 85 %", isMain: true), Mark(x: 30, y: 91, text: "30 km")]
    let found = check(chart(points, marks: marks).svg())
    for text in ["Un titre & <plus>", "15 km : 85 %", "30 km", "9 km", "Distance", "Part", "70 km", "100 %"] {
      #expect(
        found.texts.contains { $0.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") == text })
    }
    #expect(found.elements["polyline"] == 1 && found.elements["circle"] == 2)
  }

  @Test func valuesStandInTheFrameLowerLeftToUpperRight() {
    let chart = chart(points)
    let (scales, plan) = (chart.trained(), chart.fitted(chart.trained()))
    let pen = ChartPen(scales: scales, frame: plan.frame, style: chart.style)
    let (origin, end) = (pen.position(x: 0, y: 0), pen.position(x: 70, y: 100))
    #expect(origin.x == plan.frame.minX && origin.y == plan.frame.maxY)
    #expect(abs(end.x - plan.frame.maxX) < 1e-9 && abs(end.y - plan.frame.minY) < 1e-9)
    #expect(plan.frame.maxX < plan.panelCorner.x && plan.frame.maxY < plan.text.notesTop)
  }

  @Test func namesStandApartFromEachOther() {
    let marks = (0..<4).map { Mark(x: 10 + Double($0), y: 50, text: "une marque \($0)") }
    let svg = chart(points, marks: marks).svg()
    let heights = svg.split(separator: "\n").filter { $0.contains("une marque") }.compactMap { line in
      line.firstMatch(of: /y="([0-9.]+)"/).flatMap { Double($0.1) }
    }
    #expect(heights.count == 4)
    for (a, b) in zip(heights, heights.dropFirst()) { #expect(abs(a - b) >= 10) }
  }

  @Test func noPointsOneAndBadOnesAreDrawn() {
    check(chart([]).svg())
    check(chart([.init(x: 0, y: 0)]).svg())
    check(chart([.init(x: .nan, y: 1), .init(x: 1, y: .infinity)]).svg())
    check(chart([.init(x: 1e300, y: -5)], marks: [Mark(x: -4, y: 400, text: "dehors")]).svg())
  }
}
