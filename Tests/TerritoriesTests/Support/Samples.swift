import Shapes
import Territories

/// A small made-up territory: four square communes of a tenth of a degree in two départements.
///
/// ```
///   09001 | 09002 | 31003        latitude 43.1 to 43.2
///                   31004        latitude 43.0 to 43.1
/// ```
enum Sample {
  static func square(_ x: Double, _ y: Double, side: Double = 0.1) -> MultiPolygon<Geographic> {
    let corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]
    return MultiPolygon([Polygon(exterior: Ring(closing: corners.map { Point(x: $0.0, y: $0.1) }))])
  }

  static let communes = [
    Commune(
      code: "09001", name: "Le Fossat", population: 1000, epciCode: "200000001", surface: square(1.0, 43.1),
      townHall: Point(longitude: 1.03, latitude: 43.12)),
    Commune(code: "09002", name: "Saint-Ybars", population: 600, surface: square(1.1, 43.1)),
    Commune(
      code: "31003", name: "L'Herm", population: 4000, epciCode: "200000002", surface: square(1.2, 43.1),
      townHall: Point(longitude: 1.25, latitude: 43.15)),
    Commune(
      code: "31004", name: "Saint-Ybars", population: 50, surface: square(1.2, 43.0),
      townHall: Point(longitude: 1.25, latitude: 43.05)),
  ]

  static let territory = Territory(
    communes: communes,
    departments: [Department(code: "09", name: "Ariège", surface: MultiPolygon())],
    intercommunalities: [Intercommunality(code: "200000001", name: "Arize Lèze", type: "CC")],
    postalCodes: [
      PostalCode(code: "09130", communeCode: "09001"), PostalCode(code: "09210", communeCode: "09002"),
      PostalCode(code: "31600", communeCode: "31003"), PostalCode(code: "31600", communeCode: "31004"),
    ])

  static func read(
    _ text: String, columns: [ColumnRole: String] = [:], in territory: Territory = territory
  ) throws(TerritoriesError) -> Audited<Network> {
    try read(bytes: Array(text.utf8), columns: columns, in: territory)
  }

  static func read(
    bytes: [UInt8], columns: [ColumnRole: String] = [:], in territory: Territory = territory
  ) throws(TerritoriesError) -> Audited<Network> {
    try Network.read(
      InputFile(name: "membres.csv", bytes: bytes), named: "RésO", columns: columns, in: territory)
  }

  /// GeoJSON of the communes, with the properties of our own file.
  static func communesFile(_ communes: [Commune] = communes) -> InputFile {
    var text = ByteText()
    text.append(
      featureCollection: communes.map { commune in
        Feature(
          geometry: .multiPolygon(commune.surface),
          properties: [
            "code_insee": .string(commune.code), "nom": .string(commune.name),
            "population": commune.population.map { .integer($0) } ?? .null,
            "code_epci": commune.epciCode.map { .string($0) } ?? .null,
            "code_departement": .string(commune.departmentCode),
            "mairie_lon": commune.townHall.map { .number($0.x) } ?? .null,
            "mairie_lat": commune.townHall.map { .number($0.y) } ?? .null,
          ])
      })
    return InputFile(name: "communes.geojson", bytes: text.bytes)
  }
}

extension Audited<Network> {
  var audit: Audit { audits[0] }
  var sites: [Site] { value.sites }
  var reasons: [Finding.Reason] { findings.map(\.reason) }
  func reasons(atLine line: Int) -> [Finding.Reason] {
    findings.filter { $0.place == .line(line) }.map(\.reason)
  }
}
