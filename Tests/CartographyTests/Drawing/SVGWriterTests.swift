import Testing

@testable import Cartography

@Suite struct SVGWriterTests {
  @Test(arguments: [
    (1.0, "1"), (0.005, "0.01"), (-0.001, "0"), (12.3456, "12.35"), (Double.nan, "0"), (.infinity, "0"),
    (-.infinity, "0"), (1e300, "1000000000"), (1e-300, "0"), (123456.789, "123456.79"),
  ])
  func numbersArePlain(_ value: Double, _ text: String) {
    #expect(SVGWriter.number(value) == text)
  }

  @Test func elementsNestAndClose() {
    var svg = SVGWriter()
    svg.open("g", [("a", "x<y")])
    svg.leaf("rect", [("width", 2.5)])
    svg.element("text", content: "a&b")
    svg.close()
    svg.close()
    #expect(svg.text.string == "<g a=\"x&lt;y\"><rect width=\"2.5\"/>\n<text>a&amp;b</text>\n</g>\n")
  }
}
