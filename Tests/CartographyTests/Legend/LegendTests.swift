import Shapes
import Testing

@testable import Cartography

@Suite struct LegendTests {
  private func legend(_ layers: [any Layer]) -> ([Scales], [LegendBlock]) {
    let map = sampleMap(layers)
    let scales = map.trained(map.collected())
    return (scales, map.legend(scales))
  }

  @Test func classesAreThoseOfTheScale() throws {
    let (scales, blocks) = legend([
      Choropleth(
        title: "Distance", areas: sampleAreas, breaks: .thresholds([10]), palette: .blues,
        countTitle: "communes")
    ])
    let scale = try #require(scales[0].classes)
    #expect(blocks.count == 1 && blocks[0].isContinuous)
    #expect(blocks[0].items.map(\.text) == ["moins de 10", "10 et plus", "données manquantes"])
    #expect(blocks[0].items.map(\.count) == ["1", "1", "1"])
    #expect(
      blocks[0].items.prefix(2).map(\.key)
        == scale.colours.map { .surface(Paint(fill: .colour($0))) })
    #expect(blocks[0].notes == ["borne inférieure incluse"])
  }

  @Test func nothingMissingNoSwatch() {
    let (_, blocks) = legend([
      Choropleth(title: "", areas: Array(sampleAreas.prefix(2)), breaks: .thresholds([10]), palette: .blues)
    ])
    #expect(blocks[0].items.map(\.text) == ["moins de 10", "10 et plus"])
    #expect(blocks[0].items.allSatisfy { $0.count == nil })
  }

  @Test func categoriesAreThoseOfTheScale() throws {
    let dots = ["b", "a", "b"].enumerated().map {
      Dots.Dot(Point(x: Double($0.offset), y: 0), category: $0.element)
    }
    let (scales, blocks) = legend([
      Dots(title: "Lieux", dots: dots, order: ["a", "b", "c"], countTitle: "lieux")
    ])
    let scale = try #require(scales[0].categories)
    #expect(blocks[0].items.map(\.text) == ["a", "b"])
    #expect(blocks[0].items.map(\.count) == ["1", "2"])
    for item in blocks[0].items {
      guard case .symbol(let symbol) = item.key else {
        Issue.record("a category is shown by its symbol")
        continue
      }
      #expect(symbol.colour == scale[item.text]?.colour && symbol.shape == scale[item.text]?.shape)
    }
  }

  @Test func membersThatStandTogetherAreExplained() {
    let dot = Dots.Dot(Point(x: 5, y: 5), category: "a")
    #expect(legend([Dots(title: "", dots: [dot, dot])]).1[0].items.last?.text == "plusieurs au même endroit")
    #expect(legend([Dots(title: "", dots: [dot])]).1[0].items.count == 1)
  }

  @Test func circlesAreThoseOfTheScale() throws {
    let (scales, blocks) = legend([
      Circles(
        title: "Population", circles: [.init(Point(x: 0, y: 0), value: 900)], quantity: Quantity(unit: "hab.")
      )
    ])
    let scale = try #require(scales[0].sizes)
    let circles = try #require(blocks[0].circles)
    #expect(circles.samples.map(\.radius) == scale.samples.map(scale.radius))
    #expect(circles.samples[0].text == "500\u{A0}hab.")
  }

  @Test func scalesStandBeforeSingleEntriesAndTheLastLayerFirst() {
    let (_, blocks) = legend([
      Surfaces([], paint: Paint(fill: .colour(.black)), legend: "fond"),
      Choropleth(title: "Classes", areas: sampleAreas, breaks: .thresholds([10]), palette: .blues),
      Surfaces([], paint: Paint(outline: Stroke(.black, width: 1)), legend: "limite"),
      Surfaces([], paint: Paint(fill: .colour(.black))),
    ])
    #expect(blocks.map(\.title) == ["Classes", ""])
    #expect(blocks[1].items.map(\.text) == ["limite", "fond"])
    #expect(blocks[1].items[0].key == .line(Stroke(.black, width: 1)))
  }

  @Test func everyEntryIsWrittenOnThePage() {
    let map = sampleMap(
      [
        Choropleth(
          title: "Distance", areas: sampleAreas, breaks: .thresholds([10]), palette: .blues,
          countTitle: "communes")
      ], page: .a4Landscape)
    let texts = check(map.svg()).texts
    for text in ["Distance", "communes", "moins de 10", "10 et plus", "données manquantes"] {
      #expect(texts.contains(text))
    }
  }
}
