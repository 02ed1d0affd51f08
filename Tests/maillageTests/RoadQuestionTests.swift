import Foundation
import Samples
import Shapes
import Testing

/// `site`, `close` and `compare` in minutes, on the made-up country's roads.
@Suite(.serialized) struct RoadQuestionTests {
  private let scratch = Scratch()
  private let toy: String
  private let roads: String

  init() throws {
    (toy, roads) = try scratch.writeCountry(roads: ToyRoads.osm(toLongitude: 2.51, oneWays: 1))
  }

  private func run(_ folder: String, _ arguments: [String]) throws -> Program.Outcome {
    try Program.run(
      [arguments[0], "--geodata", toy, "--output", scratch.path + "/" + folder] + arguments.dropFirst())
  }

  @Test func newPlacesAreAskedForInMinutes() throws {
    for folder in ["a", "b"] {
      let outcome = try run(
        folder, ["site", "--count", "2", "--roads", roads, "--main-time", "8", "--budget-curve"])
      #expect(outcome.code == 0 && outcome.output.plain.contains("à 8 min en voiture"), "\(outcome.errors)")
      #expect(outcome.output.contains("sans route à portée"))
    }
    let names = scratch.names(in: "a")
    for name in names { #expect(scratch.data("a/" + name) == scratch.data("b/" + name), "\(name)") }
    for name in names where !name.hasPrefix("anomalies") {
      #expect(scratch.text("a/" + name).contains("OpenStreetMap"), "\(name)")
    }
    let table = scratch.text("a/implantations.csv")
    #expect(table.contains("habitants_minutes_epargnees") && !table.contains("_km"))
    #expect(scratch.text("a/courbe-budget.csv").contains("temps_moyen_min"))
    #expect(!scratch.text("a/synthese-implantations.md").plain.contains(" km"))
    let found = try scratch.record("a/resume-implantations.json", "implantations")
    #expect(found["metrique"] == "minutes" && found["temps_principal_min"] == 8.0)
    #expect(found["communes_sans_route"] != .array([]) && found["rayon_km"] == nil)
    #expect((found["borne"]?.number ?? -1) >= (found["valeur"]?.number ?? 0))
  }

  @Test func closuresAndComparisonsAreInMinutesToo() throws {
    let close = try run("c", ["close", "S100", "--roads", roads, "--main-time", "8"])
    #expect(close.code == 0 && close.output.plain.contains("min·habitants de plus"), "\(close.errors)")
    #expect(scratch.text("c/fermetures.csv").contains("habitants_minutes_ajoutees,"))
    #expect(scratch.text("c/carte-fermetures.svg").contains("OpenStreetMap"))
    #expect(try scratch.record("c/resume-fermetures.json", "fermetures")["metrique"] == "minutes")
    let list = "id,nom,latitude,longitude\n1,A,44.1,2.1\n2,B,44.3,2.4\n"
    let before = try scratch.file("avant.csv", list)
    let after = try scratch.file("apres.csv", list + "3,C,44.2,2.45\n")
    let compare = try run("e", ["compare", before, after, "--roads", roads, "--main-time", "8"])
    #expect(compare.code == 0 && compare.output.plain.contains("1 ouvert"), "\(compare.errors)")
    #expect(scratch.text("e/comparaison.csv").contains("temps_moyen_apres_min"))
    #expect(scratch.text("e/graphique-evolution.svg").contains("OpenStreetMap"))
    let found = try scratch.record("e/resume-evolution.json", "evolution")
    #expect(found["habitants_perdants"] == 0 && (found["habitants_rapproches"]?.number ?? 0) > 0)
    #expect((found["population_hors_reseau_routier"]?.number ?? 0) > 0)
  }

  /// Two runs with roads: their minutes are compared beside their kilometres, without the roads.
  @Test func minutesOfTwoFoldersAreCompared() throws {
    let list = "id,nom,latitude,longitude\n1,A,44.1,2.1\n2,B,44.3,2.4\n"
    let lists = try [list, list + "3,C,44.2,2.45\n"].enumerated().map {
      try scratch.file("m\($0).csv", $1)
    }
    for (place, list) in lists.enumerated() {
      let outcome = try run(
        "run\(place)",
        ["run", "-q", "--members", "m=" + list, "--roads", roads, "--times", "8", "--main-time", "8"])
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    let folders = (0...1).map { scratch.path + "/run\($0)" }
    let both = try run("o", ["compare"] + folders)
    #expect(both.code == 0 && both.output.plain.contains("à 8 min en voiture"), "\(both.errors)")
    #expect(scratch.text("o/comparaison.csv").contains("distance_moyenne_avant_km"))
    #expect(scratch.names(in: "o").contains("carte-evolution-temps.svg"))
    // The same as with the roads themselves.
    let byRoad = try run("r", ["compare"] + lists + ["--roads", roads, "--main-time", "8"])
    #expect(byRoad.code == 0, "\(byRoad.errors)")
    #expect(scratch.text("o/comparaison-temps.csv") == scratch.text("r/comparaison.csv"))
    guard
      case .object(let minutes)? = try scratch.record("o/resume-evolution.json", "evolution")["en_minutes"]
    else {
      Issue.record("no minutes")
      return
    }
    #expect(minutes["habitants_perdants"] == 0 && minutes["temps_principal_min"] == 8.0)
    let one = try run("o1", ["compare", lists[0], folders[1]])
    #expect(one.code == 0 && !scratch.names(in: "o1").contains { $0.contains("temps") })
  }

  @Test func everyQuestionHasAPage() throws {
    let list = toy + "/tiers-lieux.csv"
    let questions = [
      ("implantations", ["site", "--count", "2", "--budget-curve"]), ("fermetures", ["close", "S100"]),
      ("evolution", ["compare", list, list]),
    ]
    let measures = [[], ["--roads", roads, "--main-time", "8"]]
    for (name, question) in questions {
      for (measure, language) in [(measures[0], "fr"), (measures[1], "en")] {
        let outcome = try run("p", question + measure + ["--lang", language])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let page = scratch.text("p/rapport-\(name).html")
        #expect(page.contains("<html lang=\"\(language)\">") && page.contains("default-src &#39;none&#39;"))
        for bad in ["{{", "<script", "href=\"http", "src=\"http", "\"nan", ">nan", " nan ", "inf\""] {
          #expect(!page.contains(bad), "\(name): \(bad)")
        }
        for id in ["departements", "methode", "sources", "anomalies"] {
          #expect(
            page.contains("<section id=\"\(id)\"") && page.contains("href=\"#\(id)\""), "\(name): \(id)")
        }
        #expect(page.contains("OpenStreetMap") == !measure.isEmpty, "\(name)")
        let ids = page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
        #expect(Set(ids).count == ids.count, "\(name)")
      }
    }
  }

  @Test func anEstimationIsSaidToBeOneEverywhere() throws {
    let estimate = ["--estimate-minutes", "detour=1.3,speed=60", "--main-time", "8"]
    let outcome = try run("o", ["site", "--count", "2", "--objective", "mediane"] + estimate)
    #expect(outcome.code == 0 && outcome.output.contains("(estimation)"), "\(outcome.errors)")
    for line in outcome.output.plain.split(separator: "\n") where line.contains(" min") {
      #expect(line.contains("≈") || line.contains("estimation"), "\(line)")
    }
    for name in scratch.names(in: "o") where !name.hasPrefix("anomalies") {
      #expect(scratch.text("o/" + name).lowercased().contains("estim"), "\(name)")
      #expect(!scratch.text("o/" + name).contains("OpenStreetMap"), "\(name)")
    }
    #expect(scratch.text("o/implantations.csv").contains("habitants_minutes_estimees_epargnees"))
    #expect(try run("c", ["close", "S100"] + estimate).output.contains("(estimation)"))
  }

  @Test(arguments: [
    (["site", "--times", "5,10", "--roads", "x"], "--main-time"),
    (["site", "--main-time", "5"], "--roads"),
    (["site", "--roads", "x", "--estimate-minutes", "detour=1.3,speed=60"], "pas les deux"),
    (["site", "--roads", "x", "--main-radius", "10"], "--main-time"),
    (["site", "--roads", "x", "--population-grid", "x"], "--population-grid"),
    (["close", "S100", "--roads", "x", "--radius", "10"], "--main-time"),
    (["compare", "a", "b", "--members", "c"], "--members"),
  ]) func whatCannotServeIsRefused(_ arguments: [String], _ fragment: String) throws {
    let outcome = try run("o", arguments)
    #expect(outcome.code == 64 && outcome.errors.contains(fragment), "\(outcome.errors)")
    #expect(scratch.names(in: "o").isEmpty)
  }

  @Test func roadsOfAnotherCountryAreRefused() throws {
    let far = ToyRoads.osm().replacing("lat=\"44.", with: "lat=\"54.").replacing(
      "lat=\"43.", with: "lat=\"53.")
    let roads = ["--roads", try scratch.file("loin.osm", far)]
    let list = toy + "/tiers-lieux.csv"
    for question in [["site"], ["close", "S100"], ["compare", list, list]] {
      let outcome = try run("o", question + roads)
      #expect(outcome.code == 65 && outcome.errors.contains("extrait OpenStreetMap"), "\(outcome.errors)")
    }
    #expect(scratch.names(in: "o").isEmpty)
  }

  /// In Andorra the next place would stand in the south or in the west, far from the two that are there.
  @Test func andorraEndToEnd() throws {
    guard let shared = DataFolders.shared else {
      print("The extract of Andorra is not beside the package: left out.")
      return
    }
    let folder = scratch.path + "/andorra"
    try Andorra.write(to: URL(filePath: folder))
    for objective in ["couverture", "mediane", "centre", "tous"] {
      let outcome = try Program.run([
        "site", "--geodata", folder, "--roads", shared + "/andorra.osm.pbf", "--main-time", "6", "--count",
        "1", "--objective", objective, "--output", scratch.path + "/o",
      ])
      #expect(outcome.code == 0, "\(outcome.errors)")
      let found = try scratch.record("o/resume-implantations.json", "implantations")
      #expect(found["optimum_prouve"] == true && found["communes_sans_route"] == .array([]))
      guard case .array(let places)? = found["lieux"], case .object(let place)? = places.first else {
        Issue.record("no place")
        return
      }
      #expect(["99003", "99004", "99005"].contains(place["code_insee"]?.string ?? ""), "\(objective)")
    }
  }
}
