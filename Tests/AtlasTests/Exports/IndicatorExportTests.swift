import Samples
import Studies
import Territories
import Testing

@testable import Atlas

@Suite struct IndicatorExportTests {
  private let typology = Typology(
    name: "densite",
    classes: Dictionary(
      uniqueKeysWithValues: Toy.territory().communes.dropLast(5).map {
        ($0.code, $0.code < "31109" ? "Rural" : "Très urbain")
      }))

  @Test func everyLevelAndClassStandsInTheLongTable() throws {
    let run = try StandingFiles(supplements: Supplements(typologies: [typology]))
    let rows = run.rows("indicateurs.csv")
    #expect(
      Set(rows.compactMap { $0["niveau"] }) == [
        "territoire", "departement", "epci", "commune", "typologie:densite",
      ])
    #expect(
      Set(rows.filter { $0["niveau"] == "typologie:densite" }.compactMap { $0["code"] }) == [
        "rural", "tres_urbain", "sans_classe",
      ])
    func sum(_ level: String, _ name: String) -> Double {
      rows.filter { $0["niveau"] == level && $0["indicateur"] == name }
        .reduce(0) { $0 + (Double($1["valeur"] ?? "") ?? .nan) }
    }
    for name in ["population", "lieux", "deficit", "surface"] {
      for level in ["departement", "commune", "typologie:densite"] {
        #expect(abs(sum(level, name) - sum("territoire", name)) < 1e-3, "\(level) \(name)")
      }
    }
    #expect(rows.allSatisfy { $0["valeur"]?.isEmpty == false && $0["unite"]?.isEmpty == false })
  }

  @Test func figuresAreThoseOfTheStudy() throws {
    let run = try StandingFiles()
    let whole = run.diagnosis.standing.levels.whole
    let rows = run.rows("indicateurs.csv").filter { $0["niveau"] == "territoire" }
    func value(_ name: String, _ threshold: String = "") -> Double? {
      rows.first { $0["indicateur"] == name && $0["seuil_km"] == threshold }?["valeur"].flatMap { Double($0) }
    }
    let expected: [(String, String, Double?)] = [
      ("distance_mediane", "", whole.distribution?.median_km),
      ("distance_p95", "", whole.distribution?.p95_km),
      ("fgt2", "6", whole.poverty?.severity), ("gini", "", whole.gini), ("theil", "", whole.theil?.total),
      ("part_population_reference", "3", whole.sharesWithin[0]),
      ("theil_inter_departements", "", whole.theil?.between),
    ]
    for (name, threshold, figure) in expected {
      let (written, figure) = (try #require(value(name, threshold)), try #require(figure))
      #expect(abs(written - figure) <= 5e-7, "\(name)")
    }
    #expect(run.rows("epci.csv").count == run.diagnosis.levels.epcis.count)
    #expect(run.rows("epci.csv").first?["distance_mediane_km"]?.isEmpty == false)
  }

  @Test func theOrderOfTheInputsChangesNoByte() throws {
    let territory = Toy.territory()
    let turned = Territory(
      communes: territory.communes.reversed(), departments: territory.departments.reversed(),
      intercommunalities: territory.intercommunalities)
    let a = try StandingFiles(supplements: Supplements(typologies: [typology]))
    let b = try StandingFiles(
      territory: turned, sites: Toy.sites(8, seed: 3).reversed(),
      supplements: Supplements(typologies: [typology]))
    #expect(a.names == b.names)
    for (x, y) in zip(a.files, b.files) { #expect(x == y, "\(x.name)") }
  }

  @Test func absentInputsLeaveOutTheirFilesAndAreNamed() throws {
    let whole = try StandingFiles(supplements: Supplements(typologies: [typology]))
    #expect(
      [
        "indicateurs.csv", "typologies.csv", "courbe-population.csv", "courbe-population.svg",
        "priorites.csv",
        "carte-priorites.svg",
      ].allSatisfy(whole.names.contains))
    let plain = try StandingFiles()
    #expect(!plain.names.contains("typologies.csv") && !plain.names.contains("carreaux-hors-territoire.csv"))
    #expect(plain.text("resume.json").contains("\"laisses_de_cote\": \"typologies\""))
    let bare = try StandingFiles(
      territory: Territory(
        communes: Toy.territory().communes.map {
          var commune = $0
          (commune.population, commune.epciCode) = (nil, nil)
          return commune
        }))
    #expect(bare.text("resume.json").contains("\"laisses_de_cote\": \"population epci typologies\""))
    for name in [
      "courbe-population.csv", "courbe-population.svg", "priorites.csv", "carte-priorites.svg", "epci.csv",
    ] {
      #expect(!bare.names.contains(name), "\(name)")
    }
    #expect(!bare.rows("indicateurs.csv").contains { $0["indicateur"] == "population" })
    let said = Wording(.french).summary(bare.diagnosis, bare.networkStudy, files: [], folder: "x").joined(
      separator: "\n")
    #expect(said.contains("population des communes") && said.contains("EPCI") && said.contains("--typology"))
  }

  @Test func headlinesComeFromTheSquaresWhereThereAreAny() throws {
    let square = GridSquare(side: 1_000, easting: 3_707_000, northing: 2_376_000)
    let far = GridSquare(side: 1_000, easting: 4_321_000, northing: 3_210_000)
    let grid = PopulationGrid(file: "/chemin/carreaux.csv", squares: [square, far], inhabitants: [12.5, 7])
    let run = try StandingFiles(supplements: Supplements(grid: grid))
    let resume = run.text("resume.json")
    #expect(resume.contains("\"mesure\": \"carreaux\"") && resume.contains("\"fichier\": \"carreaux.csv\""))
    #expect(run.rows("carreaux-hors-territoire.csv").map { $0["habitants"] } == ["7"])
    #expect(run.text("carte-couverture.svg").contains("par carreau"))
    #expect(run.text("carte-couverture.svg").contains("carreaux.csv"))
    #expect(run.rows("epci.csv").first?["population_carreaux"] != nil)
    let said = Wording(.french).summary(run.diagnosis, run.networkStudy, files: [], folder: "x").joined(
      separator: "\n")
    #expect(said.contains("des habitants par carreau") && said.contains("hors du territoire"))
  }
}
