public import Foundation
import Shapes
import Territories

/// The made-up country as a folder of data, as `GeoData/` is.
public enum ToyFolder {
  /// Writes the folder: communes, départements, EPCI and a few members.
  public static func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let territory = Toy.territory()
    try write(territory.communes.map(feature), to: folder.appending(path: "communes.geojson"))
    try write(territory.departments.map(feature), to: folder.appending(path: "departements.geojson"))
    try "code_epci,nom,type\n200000000,\"Ouest & <Est>\",CC\n200000001,Sud,CA\n".write(
      to: folder.appending(path: "epci.csv"), atomically: false, encoding: .utf8)
    try members.write(to: folder.appending(path: "tiers-lieux.csv"), atomically: false, encoding: .utf8)
  }

  private static var members: String {
    Toy.sites(10, seed: 1).reduce(into: "id,nom,categorie,latitude,longitude\n") { text, site in
      text += "\(site.id),\(site.name),\(site.category ?? ""),\(site.position.y),\(site.position.x)\n"
    }
  }

  private static func write(_ features: [Feature], to url: URL) throws {
    var text = ByteText()
    text.append(featureCollection: features)
    try Data(text.bytes).write(to: url)
  }

  private static func feature(_ commune: Commune) -> Feature {
    Feature(
      geometry: .multiPolygon(commune.surface),
      properties: [
        "code_insee": .string(commune.code), "nom": .string(commune.name),
        "population": .integer(commune.population ?? 0),
        "code_epci": commune.epciCode.map { .string($0) } ?? .null,
        "code_departement": .string(commune.departmentCode),
        "mairie_lon": commune.townHall.map { .number($0.x) } ?? .null,
        "mairie_lat": commune.townHall.map { .number($0.y) } ?? .null,
      ])
  }

  private static func feature(_ department: Department) -> Feature {
    Feature(
      geometry: .multiPolygon(department.surface),
      properties: ["code_departement": .string(department.code), "nom": .string(department.name)])
  }
}
