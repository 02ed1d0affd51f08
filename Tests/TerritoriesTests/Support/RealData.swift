import Testing

@testable import Territories

/// Published files that stand beside the project where tests may read them; elsewhere their tests are skipped.
enum RealData {
  private static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/")
  }()

  static func shared(_ name: String) -> InputFile? { file("/../shared/data/" + name, name) }
  static func geoData(_ name: String) -> InputFile? { file("/GeoData/" + name, name) }

  private static func file(_ path: String, _ name: String) -> InputFile? {
    try? InputFile.read(path: root + path, name: name)
  }

  /// The project's own territory.
  static let occitanie: Audited<Territory>? = {
    guard let communes = geoData("communes.geojson") else { return nil }
    let files = Territory.Files(
      communes: communes, departments: geoData("departements.geojson"),
      intercommunalities: geoData("epci.csv"), postalCodes: geoData("codes-postaux.csv"), areTrusted: true)
    return try? Territory.read(files)
  }()

  static let hasCensus = shared("tiers-lieux-cget-2019.csv") != nil && geoData("communes.geojson") != nil
  static let hasFabriques =
    shared("fabriques-de-territoire-anct.geojson") != nil && geoData("communes.geojson") != nil
  static let hasGeoData = geoData("communes.geojson") != nil
}
