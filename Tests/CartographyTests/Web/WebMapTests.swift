import Foundation
import FoundationXML
import Shapes
import Testing

@testable import Cartography

@Suite struct WebMapTests {
  private func square(_ x: Double, _ y: Double, _ side: Double) -> MultiPolygon<Planar> {
    let corners = [(0.0, 0.0), (side, 0), (side, side), (0, side)].map {
      Point<Planar>(x: x + $0.0, y: y + $0.1)
    }
    return MultiPolygon([Polygon(exterior: Ring(closing: corners))])
  }

  private var map: WebMap {
    let parcels = [
      WebLayer.Parcel(square(0, 0, 10_000), colour: Colour(0xFF0000), key: 0, group: "d1"),
      WebLayer.Parcel(square(10_000, 0, 10_000), colour: Colour(0x00FF00), key: 1, group: "d2"),
    ]
    let pins = [
      WebLayer.Pin(
        Point(x: 5_000, y: 5_000), symbol: Symbol(.circle, colour: .black, radius: 4), key: 7, count: 3,
        title: "<a> & b"),
      WebLayer.Pin(Point(x: .nan, y: 0), symbol: Symbol(.circle, colour: .black, radius: 4), key: 8),
    ]
    return WebMap(
      id: "carte", title: "T & t", description: "D", width: 400,
      extent: Box(minX: 0, minY: 0, maxX: 20_000, maxY: 10_000),
      layers: [
        WebLayer("communes", [.parcels(parcels)]),
        WebLayer("limites", [.outlines([("b1", square(0, 0, 10_000))], Stroke(.black, width: 1))]),
        WebLayer("zones", isShown: false, [.surfaces([square(0, 0, 5_000)], Theme().alert)]),
        WebLayer("lieux", [.pins(pins)]),
        WebLayer("noms", [.labels([Labels.Label("Ville", at: Point(x: 15_000, y: 5_000), role: .capital)])]),
      ], style: Style())
  }

  @Test func itIsWellFormedAndItsPartsCanBeFound() {
    let svg = map.svg()
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("viewBox=\"0 0 400 200\"") && !svg.contains("mm\""))
    for part in [
      "data-i=\"0\"", "data-i=\"1\"", "data-s=\"7\"", "id=\"carte-d1\"", "id=\"carte-b1\"",
      "&lt;a&gt; &amp; b",
    ] {
      #expect(svg.components(separatedBy: part).count == 2, "\(part)")
    }
    #expect(!svg.contains("data-s=\"8\"") && !svg.lowercased().contains("nan"))
    #expect(
      svg.contains("data-layer=\"zones\" display=\"none\"") && !svg.contains("data-layer=\"lieux\" display"))
    #expect(svg.contains(">3</text>") && svg.contains(">Ville</text>"))
  }

  @Test func anInsetUsesWhatTheMapHasDrawn() {
    let inset = WebInset(
      id: "carte-x", title: "X", description: "Y", extent: Box(minX: 0, minY: 0, maxX: 10_000, maxY: 10_000),
      parcels: ["d1"], outlines: ["b1"],
      pins: [
        WebLayer.Pin(Point(x: 5_000, y: 5_000), symbol: Symbol(.square, colour: .black, radius: 4), key: 1)
      ],
      labels: [], width: 460)
    let svg = map.svg(of: inset)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("href=\"#carte-d1\"") && svg.contains("href=\"#carte-b1\""))
    // The western square fills the left half of the map; 3 % of margin on each side of 180 pixels.
    #expect(svg.contains("viewBox=\"14.6 4.6 190.8 190.8\""))
    // A pin in its middle stands in the middle of the inset, whose 460 pixels are brought to 190.8.
    #expect(svg.contains("scale(0.415)") && svg.contains("translate(230 230)"))
  }

  @Test func aFigureHasNeitherHeadNorFoot() {
    let figure = Map(
      id: "m", extent: Box(minX: 0, minY: 0, maxX: 20_000, maxY: 10_000),
      layers: [Surfaces([square(0, 0, 10_000)], paint: Paint(fill: .colour(.black)), legend: "Here")],
      furniture: Furniture(title: "Finding", subtitle: "How", description: "What", notes: ["Source"])
    ).printed()
    #expect(XMLParser(data: Data(figure.figure.utf8)).parse())
    #expect(figure.page.contains(">Source</text>") && !figure.figure.contains(">Source</text>"))
    #expect(!figure.figure.contains(">Finding</text>") && figure.figure.contains(">Finding</title>"))
    #expect(figure.figure.contains(">Here</text>") && !figure.figure.contains("297mm"))
  }

  @Test func attributesThatCheckersDoNotKnowBecomeAClass() {
    var svg = SVGWriter()
    svg.leaf("path", [("paint-order", "stroke"), ("d", "m1 2 3 4"), ("paint-order", "fill")])
    #expect(svg.classed == "<path class=\"h\" d=\"m1 2 3 4\" paint-order=\"fill\"/>\n")
    var short = SVGWriter()
    short.leaf("g", [])
    #expect(short.classed == "<g/>\n")
  }
}
