import Foundation
import FoundationXML
import Samples
import Shapes
import Testing

/// What the main study says in kilometres, in minutes.
@Suite struct RoadDiagnosisTests {
  private let scratch = Scratch()

  @Test func theWholeDiagnosisIsInMinutesToo() throws {
    let classes = try scratch.file(
      "classes.csv",
      "code,classe\n"
        + (0..<24).map { "\($0 % 6 < 3 ? 31 : 81)\(100 + $0),\(["rural", "urbain"][$0 % 2])\n" }
        .joined())
    let squares = try scratch.file(
      "carreaux.csv",
      "idcar_1km,ind\n"
        + (2_365..<2_400).flatMap { north in
          (3_690..<3_740).map { "CRS3035RES1000mN\(north * 1_000)E\($0 * 1_000),3\n" }
        }.joined())
    let other = try scratch.file(
      "autres.csv", "id,nom,latitude,longitude\nX1,Autre,44.11,2.11\nX2,Encore,44.31,2.41\n")
    let (toy, _) = try scratch.writeCountry(roads: ToyRoads.osm())
    let outcome = try Program.run(
      [
        "run", "--geodata", toy, "--output", scratch.path + "/o", "--roads",
        try scratch.file("ouest.osm", ToyRoads.osm(toLongitude: 2.55)), "--times", "4,12",
        "--main-time", "12", "--typology", "densite=" + classes, "--population-grid", squares,
        "--compare-with", "autres=" + other, "--estimate-minutes", "detour=1.2,speed=50",
      ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.plain.contains("à 12 min en voiture : ") && outcome.output.contains("par carreau"))
    for (name, columns) in [
      (
        "typologies.csv",
        ["part_population_carreaux_4min", "temps_moyen_min", "part_population_estimee_4min"]
      ),
      ("departements.csv", ["population_carreaux_hors_reseau_routier", "temps_median_estime_min"]),
      ("epci.csv", ["population_couverte_carreaux_12min", "deficit_habitants_min_estime_12min"]),
      ("courbe-population-temps.csv", ["temps_min", "part_cumulee", "source_temps"]),
      ("courbe-population-estimation.csv", ["temps_estime_min", "source_temps"]),
      ("priorites-temps.csv", ["deficit_habitants_min", "exces_moyen_min", "temps_moyen_min_principale"]),
      ("priorites-estimation.csv", ["deficit_habitants_estime_min", "temps_moyen_estime_min"]),
      ("fragilite.csv", ["population_perdue", "population_perdue_12min", "communes_perdues_12min"]),
      ("complementarite-temps.csv", ["population_a_seul", "part_population_aucun"]),
      ("sensibilite-temps.csv", ["facteur_vitesse", "population_couverte", "choix_de_l_etude"]),
    ] {
      let head =
        scratch.text("o/" + name).split(separator: "\r\n").first?.split(separator: ",").map(String.init) ?? []
      for column in columns { #expect(head.contains(column), "\(name): \(column) in \(head)") }
    }
    for name in ["priorites-estimation.csv", "courbe-population-estimation.csv"] {
      let rows = scratch.text("o/" + name).split(separator: "\r\n").dropFirst()
      #expect(!rows.isEmpty && rows.allSatisfy { $0.contains("estimation") })
    }
    for name in ["courbe-population-temps.svg", "courbe-population-estimation.svg"] {
      #expect(XMLParser(data: scratch.data("o/" + name) ?? Data()).parse(), "\(name)")
    }
    #expect(scratch.text("o/courbe-population-temps.svg").contains("OpenStreetMap"))
    #expect(scratch.text("o/courbe-population-estimation.svg").contains("stimation"))
    #expect(scratch.text("o/indicateurs.csv").contains("temps_moyen_estime"))
    let report = scratch.text("o/rapport.html")
    for id in [
      "tableau-temps-classes-1", "tableau-temps-priorites", "tableau-temps-fragilite",
      "tableau-temps-complementarite", "tableau-temps-sensibilite", "tableau-estimation-priorites",
    ] { #expect(report.contains("id=\"\(id)\"") as Bool, "\(id)") }
    let times = try scratch.record("o/resume.json", "temps")
    let found = try object(times["carreaux"])
    let outside = try scratch.record("o/resume.json", "carreaux")
    #expect(times["mesure"] == "carreaux")
    #expect(
      (found["habitants"]?.number ?? 0) + (found["habitants_hors_reseau_routier"]?.number ?? 0)
        == outside["habitants_dans_le_territoire"]?.number)
    let parts = try object(times["complementarite"])
    #expect(
      ["a_seul", "b_seul", "les_deux", "aucun"].compactMap { parts[$0]?.number }.reduce(0, +)
        == parts["population"]?.number)
  }
}
