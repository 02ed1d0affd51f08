import Foundation
import FoundationXML
import Samples
import Shapes
import Testing

/// The program with roads.
@Suite(.serialized) struct RoadRunTests {
  private let scratch = Scratch()
  private let toy: String
  private let roads: String

  init() throws { (toy, roads) = try scratch.writeCountry(roads: ToyRoads.osm()) }

  private func run(_ folder: String, _ options: [String]) throws -> Program.Outcome {
    try Program.run(["run", "--geodata", toy, "--output", scratch.path + "/" + folder] + options)
  }

  @Test func roadsGiveMinutesInEveryOutputTwiceTheSame() throws {
    for folder in ["a", "b"] {
      let outcome = try run(folder, ["--roads", roads, "--times", "5,10", "--main-time", "10"])
      #expect(outcome.code == 0 && outcome.output.plain.contains("à 10 min en voiture"), "\(outcome.errors)")
    }
    let names = scratch.names(in: "a")
    for name in names { #expect(scratch.data("a/" + name) == scratch.data("b/" + name), "\(name)") }
    let timed = [
      "isochrones.geojson", "zones-blanches-temps.geojson", "zones-blanches-temps.csv",
      "aires-attraction-temps.geojson", "carte-temps.svg", "carte-isochrones.svg", "communes.csv",
      "communes.geojson", "departements.csv", "epci.csv", "indicateurs.csv", "resume.json",
    ]
    for name in timed {
      #expect(names.contains(name) && scratch.text("a/" + name).contains("OpenStreetMap"), "\(name)")
    }
    for name in ["carte-temps.svg", "carte-isochrones.svg"] {
      #expect(XMLParser(data: scratch.data("a/" + name) ?? Data()).parse(), "\(name)")
      #expect((scratch.data("a/" + name)?.count ?? 0) < 150_000)
    }
    let times = try scratch.record("a/resume.json", "temps")
    let population = times["population"]?.number ?? 0
    guard case .array(let rows)? = times["couverture"] else {
      Issue.record("no coverage")
      return
    }
    #expect(rows.count == 2 && times["communes_sans_route"] == .array([]))
    for row in rows {
      let row = try object(row)
      let parts = ["population_couverte", "population_non_couverte"].compactMap { row[$0]?.number }
      #expect(parts.reduce(0, +) == population)
      let byArea = ["population_couverte_surface", "population_non_couverte_surface"]
      #expect(byArea.compactMap { row[$0]?.number }.reduce(0, +) == population)
    }
  }

  @Test func anExtractOfAPartIsNoticed() throws {
    let part = try scratch.file("ouest.osm", ToyRoads.osm(toLongitude: 2.31))
    let outcome = try run("o", ["--roads", part, "--main-time", "10"])
    #expect(outcome.code == 0)
    #expect(outcome.output.plain.contains("sans route à portée") && outcome.output.contains("Commune 0-5"))
    let times = try scratch.record("o/resume.json", "temps")
    guard case .array(let left)? = times["communes_sans_route"] else {
      Issue.record("no list")
      return
    }
    #expect(left.contains("81105") && !left.contains("31100"))
    let communes = try scratch.record("o/resume.json", "territoire")
    #expect((times["communes_atteintes"]?.number ?? 0) + Double(left.count) == communes["communes"]?.number)
    // What the extract does not cover is no gap.
    for line in scratch.text("o/zones-blanches-temps.csv").split(separator: "\n").dropFirst() {
      #expect(!line.contains("81105"))
    }
    #expect(scratch.text("o/carte-temps.svg").contains("donnée manquante"))
    #expect(scratch.text("o/communes.csv").contains("sans route"))
  }

  @Test func withoutRoadsNothingIsInMinutes() throws {
    #expect(try run("o", []).code == 0)
    for name in scratch.names(in: "o") {
      let text = scratch.text("o/" + name)
      for word in ["temps_", "_min\"", "_min,", " min ", "\"temps\"", "OpenStreetMap"] {
        #expect(!text.contains(word), "\(name): \(word)")
      }
    }
    let origin = try Program.run(["nearest", "44.1,2.1", "--geodata", toy])
    #expect(origin.code == 0 && !origin.output.plain.contains(" min"))
  }

  @Test func anEstimationIsSaidToBeOne() throws {
    let outcome = try run("o", ["--estimate-minutes", "detour=1.3,speed=60"])
    #expect(outcome.code == 0 && outcome.output.contains("Estimation (vol d'oiseau × 1,3"))
    #expect(!scratch.names(in: "o").contains { $0.contains("temps") || $0.contains("isochrones") })
    let table = scratch.text("o/communes.csv")
    #expect(table.contains("temps_estime_min") && !table.contains("temps_min"))
    let estimate = try scratch.record("o/resume.json", "temps_estime")
    #expect(estimate["detour"] == 1.3 && (estimate["methode"]?.string ?? "").hasPrefix("estimation"))
    let resume = try JSONScanner.value(of: [UInt8](try #require(scratch.data("o/resume.json"))))
    #expect(try object(resume)["temps"] == nil)
    let near = try Program.run([
      "nearest", "44.1,2.1", "--geodata", toy, "--estimate-minutes", "detour=1.3,speed=60",
    ])
    #expect(near.output.plain.contains("min (estimation)"))
  }

  @Test func nearestSaysMinutesAndWritesTheWay() throws {
    let file = scratch.path + "/trajets/t.geojson"
    let outcome = try Program.run([
      "nearest", "44.1234,2.1234", "--geodata", toy, "--roads", roads, "--route", file, "--count", "4",
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let lines = outcome.output.plain.split(separator: "\n")
    #expect(lines.count == 7 && lines[1].contains("min en voiture") && lines[1].contains("par la route"))
    #expect(lines[5].contains("OpenStreetMap"))
    let minutes = lines[1...4].compactMap { line in
      line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }
    #expect(minutes.count == 4 && minutes == minutes.sorted())
    let way = try FeatureCollection(geoJSON: [UInt8](try #require(scratch.data("trajets/t.geojson"))))
    #expect(way.features.count == 3 && way.features[0].properties["role"] == "trajet")
    #expect((way.features[0].properties["temps_min"]?.number ?? 0) > 0)
  }

  @Test(arguments: [
    (["--times", "10"], 64, "--roads"), (["--main-time", "10"], 64, "--roads"),
    (["--roads-cache", "c"], 64, "--roads"), (["--estimate-minutes", "vite"], 64, "detour=1.3"),
    (["--estimate-minutes", "detour=0.5,speed=60"], 64, "detour=1.3"),
    (["--estimate-minutes", "detour=1.3,speed=60", "--times", "10,dix"], 64, "dix"),
    (["--estimate-minutes", "detour=1.3,speed=60", "--times", "0"], 64, "600"),
    (["--estimate-minutes", "detour=1.3,speed=60", "--main-time", "nan"], 64, "600"),
    (["--roads", "/nulle/part.osm.pbf"], 66, "introuvable"),
    (["--roads", "Package.swift"], 65, "OpenStreetMap"),
  ]) func mistakesAreSaidInOneSentence(_ options: [String], _ code: Int32, _ fragment: String) throws {
    let outcome = try run("o", options)
    #expect(outcome.code == code && !outcome.wasKilled)
    #expect(outcome.errors.contains(fragment), "\(outcome.errors)")
    #expect(scratch.names(in: "o").isEmpty)
  }

  @Test func roadsOfAnotherCountryAreRefused() throws {
    let far = ToyRoads.osm().replacing("lat=\"44.", with: "lat=\"54.").replacing(
      "lat=\"43.", with: "lat=\"53.")
    let outcome = try run("o", ["--roads", try scratch.file("loin.osm", far)])
    #expect(outcome.code == 65 && outcome.errors.contains("extrait OpenStreetMap"))
    let near = try Program.run([
      "nearest", "44.1,2.1", "--geodata", toy, "--roads", scratch.path + "/loin.osm",
    ])
    #expect(near.code == 65 && near.errors.contains("5 km"))
    let route = try Program.run(["nearest", "44.1,2.1", "--geodata", toy, "--route", "x.geojson"])
    #expect(route.code == 64 && route.errors.contains("--roads"))
  }

  @Test func aStudyFileSaysMinutesToo() throws {
    let file = try scratch.file(
      "etude.yml",
      """
      territoire: {geodata: toy}
      minutes: {routes: [routes.osm], temps_min: [4, 8], principal_min: 8}
      sorties: {dossier: o, fichiers: [resume.json]}
      """)
    #expect(try Program.run(["run", file]).code == 0)
    let times = try scratch.record("o/resume.json", "temps")
    #expect(times["temps_min"] == .array([4.0, 8.0]) && times["temps_principal_min"] == 8.0)
    let bad = try scratch.file("faux.yml", "minutes: {routes: [a.osm], temps: [4]}\n")
    let outcome = try Program.run(["run", bad])
    #expect(outcome.code == 65 && outcome.errors.contains("temps"))
  }

  /// Minutes in wide ranges set by hand, without a published source: they would show an error of a factor.
  @Test func andorraEndToEnd() throws {
    guard let shared = DataFolders.shared else {
      print("The extract of Andorra is not beside the package: left out.")
      return
    }
    let folder = scratch.path + "/andorra"
    try Andorra.write(to: URL(filePath: folder))
    let extract = shared + "/andorra.osm.pbf"
    let outcome = try Program.run([
      "run", "--geodata", folder, "--roads", extract, "--output", scratch.path + "/o", "--radius", "5",
      "--main-radius", "5",
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let times = try scratch.record("o/resume.json", "temps")
    #expect(times["communes_atteintes"] == 7 && (times["surface_sans_route_km2"]?.number ?? 0) > 300)
    #expect((times["temps_moyen_min"]?.number ?? 0) > 1 && (times["temps_max_min"]?.number ?? 99) < 15)
    for (place, range) in [
      ("42.5427,1.7336", 20...45), ("42.4637,1.4913", 6...20), ("42.5562,1.5332", 6...20),
    ] {
      let near = try Program.run(["nearest", place, "--geodata", folder, "--roads", extract])
      let minutes = near.output.plain.split(separator: "\n").dropFirst().first?.split(separator: " ")
        .dropFirst().first.flatMap { Int($0) }
      #expect(range.contains(minutes ?? 0), "\(place): \(near.output)")
    }
  }
}
