import Shapes

@testable import Cartography

/// A surface from the corners of one ring, in metres.
func surface(_ corners: (Double, Double)...) -> MultiPolygon<Planar> {
  MultiPolygon([Polygon(exterior: Ring(closing: corners.map { Point(x: $0.0, y: $0.1) }))])
}

/// An upright square.
func square(_ x: Double, _ y: Double, side: Double) -> MultiPolygon<Planar> {
  surface((x, y), (x + side, y), (x + side, y + side), (x, y + side))
}

/// Words of a reader, so that texts of a legend can be told apart.
let words = Vocabulary(
  language: "fr", numbers: .french, lessThan: { "moins de \($0)" }, between: { "de \($0) à moins de \($1)" },
  atLeast: { "\($0) et plus" }, everything: "ensemble", missing: "données manquantes",
  leftClosed: "borne inférieure incluse", stacked: "plusieurs au même endroit", north: "N")

/// A small map of some layers, 100 km by 80.
func sampleMap(_ layers: [any Layer], page: Page = tinyPage) -> Map {
  Map(
    id: "essai", page: page, extent: Box(minX: 0, minY: 0, maxX: 100_000, maxY: 80_000), layers: layers,
    furniture: Furniture(
      title: "Un titre", subtitle: "Un sous-titre", description: "Une description",
      notes: ["Source : personne."], credit: "essai"), style: Style(words: words))
}

/// A page for goldens.
let tinyPage = Page(width: 480, height: 320, statedWidth: "480", statedHeight: "320")

/// Three squares with values on both sides of 10, one missing.
let sampleAreas: [Choropleth.Area] = [
  .init(square(10_000, 10_000, side: 30_000), value: 4, id: "a", name: "A & B"),
  .init(square(40_000, 10_000, side: 30_000), value: 10, id: "b"),
  .init(square(10_000, 40_000, side: 30_000), value: nil, id: "c"),
]
