public import Foundation
import Shapes

/// Andorra's seven parishes, drawn as boxes around their towns: ground for real roads that lie outside Occitanie.
public enum Andorra {
  private struct Parish {
    var code: String
    var name: String
    var box: (west: Double, south: Double, east: Double, north: Double)
    var population: Int
    var town: (longitude: Double, latitude: Double)
  }

  /// Populations are rounded; towns are at their churches or squares, from OpenStreetMap.
  private static let parishes = [
    Parish(
      code: "99001", name: "Andorra la Vella", box: (1.41, 42.49, 1.53, 42.52), population: 24_000,
      town: (1.5218, 42.5075)),
    Parish(
      code: "99002", name: "Escaldes-Engordany", box: (1.53, 42.43, 1.79, 42.52), population: 15_000,
      town: (1.5386, 42.5086)),
    Parish(
      code: "99003", name: "Sant Julià de Lòria", box: (1.41, 42.43, 1.53, 42.49), population: 10_000,
      town: (1.4913, 42.4637)),
    Parish(
      code: "99004", name: "La Massana", box: (1.41, 42.52, 1.522, 42.66), population: 11_000,
      town: (1.5148, 42.5449)),
    Parish(
      code: "99005", name: "Ordino", box: (1.522, 42.52, 1.56, 42.66), population: 5_500,
      town: (1.5332, 42.5562)),
    Parish(
      code: "99006", name: "Encamp", box: (1.56, 42.52, 1.79, 42.555), population: 12_000,
      town: (1.5828, 42.5361)),
    Parish(
      code: "99007", name: "Canillo", box: (1.56, 42.555, 1.79, 42.66), population: 5_900,
      town: (1.5976, 42.5676)),
  ]

  /// Writes the folder, with sites at Andorra la Vella and Canillo.
  public static func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var text = ByteText()
    text.append(featureCollection: parishes.map(feature))
    try Data(text.bytes).write(to: folder.appending(path: "communes.geojson"))
    var outline = ByteText()
    outline.append(featureCollection: [
      Feature(
        geometry: .multiPolygon(surface((1.41, 42.43, 1.79, 42.66))),
        properties: ["code_departement": "99", "nom": "Andorre"])
    ])
    try Data(outline.bytes).write(to: folder.appending(path: "departements.geojson"))
    try Data(
      """
      id,nom,latitude,longitude
      A1,Lieu d'Andorre,42.5075,1.5218
      A2,Lieu de Canillo,42.5676,1.5976

      """.utf8
    ).write(to: folder.appending(path: "tiers-lieux.csv"))
  }

  private static func surface(
    _ box: (west: Double, south: Double, east: Double, north: Double)
  ) -> MultiPolygon<Geographic> {
    let corners = [
      Point<Geographic>(longitude: box.west, latitude: box.south),
      Point(longitude: box.east, latitude: box.south), Point(longitude: box.east, latitude: box.north),
      Point(longitude: box.west, latitude: box.north),
    ]
    return MultiPolygon([Polygon(exterior: Ring(closing: corners))])
  }

  private static func feature(_ parish: Parish) -> Feature {
    Feature(
      geometry: .multiPolygon(surface(parish.box)),
      properties: [
        "code_insee": .string(parish.code), "nom": .string(parish.name),
        "population": .integer(parish.population), "code_departement": "99",
        "mairie_lon": .number(parish.town.longitude), "mairie_lat": .number(parish.town.latitude),
      ])
  }
}
