import Foundation
import Samples
import Shapes
import Studies
import Territories
import Testing
import Topology

@testable import Atlas

@Suite struct ExportsTests {
  private func files(_ dialect: CSVDialect = .standard, seed: UInt64 = 1) throws -> [String: ByteText] {
    let edition = try ToyEdition.files(dialect: dialect, seed: seed)
    return Dictionary(uniqueKeysWithValues: edition.map { ($0.name, $0.text) })
  }

  @Test func theSetIsComplete() throws {
    let names = Set(try files().keys)
    #expect(
      names.isSuperset(of: [
        "membres.geojson", "communes.geojson", "departements.geojson", "epci.csv", "zones-blanches.geojson",
        "isodistances.geojson", "aires-attraction.geojson", "communes.csv", "departements.csv",
        "zones-blanches.csv", "anomalies.csv", "resume.json", "carte-couverture.svg", "carte-distances.svg",
        "carte-zones-blanches.svg", "carte-aires.svg", "carte-departements.svg",
      ]))
  }

  /// RFC 7946 §§3.1.6, 4, 5: right-hand winding, longitude and latitude, bounding box.
  @Test func layersAreGeoJSONAsTheStandardWantsIt() throws {
    for (name, text) in try files() where name.hasSuffix(".geojson") {
      let collection = try FeatureCollection(geoJSON: text.bytes)
      #expect(!collection.entries.isEmpty && collection.faults.isEmpty, "\(name)")
      #expect(text.string.hasPrefix("{\"type\":\"FeatureCollection\",\"bbox\":["), "\(name)")
      let surfaces = collection.features.compactMap { $0.geometry?.surface }
      for surface in surfaces { #expect(surface == surface.rightHanded, "\(name)") }
      #expect(try Validity.examine(surfaces).allSatisfy { $0 == nil }, "\(name)")
      let parsed = try JSONSerialization.jsonObject(with: Data(text.bytes)) as? [String: Any]
      #expect((parsed?["features"] as? [Any])?.count == collection.entries.count)
    }
  }

  @Test func propertiesHaveTheNamesThatUsersRelyOn() throws {
    let files = try files()
    func names(_ file: String) throws -> Set<String> {
      let text = try #require(files[file])
      let feature = try #require(try FeatureCollection(geoJSON: text.bytes).features.first)
      return Set(feature.properties.members.map(\.name))
    }
    #expect(
      try names("communes.geojson").isSuperset(of: [
        "code_insee", "nom", "population", "distance_km", "reference_lon", "reference_lat", "site_id",
        "site_nom",
        "couvert_6km", "part_couverte_6km", "distance_km_fablab",
      ]))
    #expect(
      try names("zones-blanches.geojson").isSuperset(of: [
        "id", "aire_km2", "population", "communes", "departements", "point_eloigne_lon", "point_eloigne_lat",
        "distance_max_km",
      ]))
    #expect(
      try names("departements.geojson").isSuperset(of: [
        "population_couverte_6km", "part_population_6km", "part_surface_6km",
      ]))
  }

  @Test func theTableOfALayerHoldsItsProperties() throws {
    let files = try files()
    for name in ["communes", "departements", "zones-blanches"] {
      let layer = try FeatureCollection(geoJSON: try #require(files[name + ".geojson"]).bytes)
      let lines = try #require(files[name + ".csv"]).string.split(separator: "\r\n")
      #expect(lines.count == layer.entries.count + 1)
      let columns = layer.features.first?.properties.members.map(\.name).joined(separator: ",")
      #expect(lines.first.map(String.init) == columns)
    }
  }

  @Test func gapColumnsAreThoseOfAGap() throws {
    let layer = try FeatureCollection(geoJSON: try #require(try files()["zones-blanches.geojson"]).bytes)
    #expect(layer.features.first?.properties.members.map(\.name) == Exports.gapColumns)
  }

  @Test func aNameWithMarkupStaysText() throws {
    let files = try files()
    #expect(try #require(files["epci.csv"]).string.contains("Ouest & <Est>"))
    let communes = try #require(files["communes.geojson"])
    #expect(!communes.string.contains("<Est>"))
    let read = try FeatureCollection(geoJSON: communes.bytes)
    #expect(read.features.contains { $0.properties["epci"] == "Ouest & <Est>" })
  }

  @Test func columnNamesOfRadiiAndGroupsAreDistinct() throws {
    #expect(ColumnNames.radius(15) == "15km" && ColumnNames.radius(7.5) == "7_5km")
    let names = ColumnNames(try ToyEdition.diagnosis())
    #expect(Set(names.groups).count == names.groups.count && names.groups.contains("sans_categorie"))
  }
}
