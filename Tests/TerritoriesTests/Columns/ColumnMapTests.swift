import Testing

@testable import Territories

@Suite("Columns")
struct ColumnMapTests {
  private func names(_ header: String, _ overrides: [ColumnRole: String] = [:]) throws -> [ColumnRole: String]
  {
    let columns = header.split(separator: ",").map(String.init)
    let map = try ColumnMap(columns, overrides: overrides, file: "f")
    return map.columns.compactMapValues { $0.first.map { columns[$0] } }
  }

  @Test("Plain French, whatever the case, accents and punctuation")
  func plain() throws {
    let expected: [ColumnRole: String] = [
      .name: "NOM", .category: "Catégorie", .commune: "Commune ", .communeCode: "Code INSEE",
      .postalCode: "code-postal", .latitude: "LATITUDE", .longitude: "longitude",
    ]
    #expect(try names("NOM,Catégorie,Commune ,Code INSEE,code-postal,LATITUDE,longitude") == expected)
  }

  @Test("National schema of the lieux de médiation numérique, version 1")
  func mediation() throws {
    let header = """
      id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,telephone,\
      courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,structure_parente,\
      date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,frais_a_charge,\
      dispositif_programmes_nationaux,formations_labels,autres_formations_labels,modalites_acces
      """
    let expected: [ColumnRole: String] = [
      .identifier: "id", .name: "nom", .category: "typologie", .labels: "dispositif_programmes_nationaux",
      .address: "adresse", .commune: "commune", .communeCode: "code_insee", .postalCode: "code_postal",
      .latitude: "latitude", .longitude: "longitude",
    ]
    #expect(try names(header) == expected)
  }

  @Test("List of the France services", arguments: ["lib_com", "commune"])
  func franceServices(commune: String) throws {
    let header =
      "id_fs,lib_fs,adresse,code_postal,\(commune),insee_com,format_fs,telephone,mail,latitude,longitude"
    let expected: [ColumnRole: String] = [
      .identifier: "id_fs", .name: "lib_fs", .category: "format_fs", .address: "adresse", .commune: commune,
      .communeCode: "insee_com", .postalCode: "code_postal", .latitude: "latitude", .longitude: "longitude",
    ]
    #expect(try names(header) == expected)
  }

  @Test("CGET census of 2019: INSEECOM before INSEEMETRO, NOMCOM before the others")
  func census() throws {
    let header = "ID,NOM_TL,ADRESSE,CP,COMINIT,INSEEMETRO,INSEECOM,NOMCOM,TYPO,LAT,LONG,CONTACT,MAIL"
    let columns = header.split(separator: ",").map(String.init)
    let map = try ColumnMap(columns, file: "f")
    #expect(map.columns[.communeCode] == [6, 5])
    #expect(map.columns[.commune] == [7, 4])
    #expect(map.notUnderstood.isEmpty)
  }

  @Test("What reaches a person is never read, not even when asked for")
  func personal() throws {
    let columns = ["nom", "commune", "E-mail", "Tél", "Nom du contact", "téléphone portable", "site"]
    let map = try ColumnMap(columns, file: "f")
    #expect(map.columns.values.flatMap { $0 }.sorted() == [0, 1])
    #expect(map.notUnderstood == ["site"])
    #expect(throws: TerritoriesError.personalColumn(file: "f", role: .name, name: "E-mail")) {
      try ColumnMap(columns, overrides: [.name: "email"], file: "f")
    }
  }

  @Test("What a person says goes before what is recognised")
  func overrides() throws {
    let map = try ColumnMap(["Y", "X", "lat", "lon"], overrides: [.latitude: "y"], file: "f")
    #expect(map.name(.latitude) == "Y")
    #expect(map.name(.longitude) == "lon")
    #expect(map.column(.northing) == nil)
  }

  @Test("A column that is not there is an error that lists those that are")
  func unknownColumn() {
    let error = TerritoriesError.unknownColumn(
      file: "f", role: .latitude, name: "Z", columns: ["nom", "lat", "lon"])
    #expect(throws: error) { try ColumnMap(["nom", "lat", "lon"], overrides: [.latitude: "Z"], file: "f") }
  }

  @Test("A file that says nowhere where its places are is an error")
  func noPlace() {
    #expect(throws: TerritoriesError.noPlaceColumn(file: "f", columns: ["nom", "note"])) {
      try ColumnMap(["nom", "note"], file: "f")
    }
  }

  @Test(
    "Roles by the name that a person gives them",
    arguments: [
      ("latitude", ColumnRole.latitude), ("Catégorie", .category), ("code_insee", .communeCode),
      ("CP", .postalCode),
      ("x", .easting), ("nom", .name),
    ])
  func roles(name: String, role: ColumnRole) { #expect(ColumnRole(named: name) == role) }

  @Test("No role by an unknown name")
  func noRole() { #expect(ColumnRole(named: "truc") == nil) }
}
