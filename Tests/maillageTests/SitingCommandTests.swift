import Foundation
import Samples
import Shapes
import Testing

/// `site`, `close` and `compare` on the made-up country.
@Suite(.serialized) struct SitingCommandTests {
  private func run(_ scratch: Scratch, _ arguments: [String]) throws -> Program.Outcome {
    let toy = URL(filePath: scratch.path + "/toy")
    try ToyFolder.write(to: toy)
    return try Program.run(
      [arguments[0], "--geodata", toy.path, "--radius", "4,8", "--main-radius", "8"] + arguments.dropFirst())
  }

  @Test func newPlacesAreWrittenWithWhatTheyBring() throws {
    let scratch = Scratch()
    for objective in ["couverture", "mediane", "centre"] {
      let outcome = try run(
        scratch,
        ["site", "--count", "2", "--objective", objective, "--output", scratch.path + "/" + objective])
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(
        scratch.names(in: objective) == [
          "anomalies-implantations.csv", "carte-implantations.svg", "implantations.csv",
          "implantations.geojson", "rapport-implantations.html", "resume-implantations.json",
          "synthese-implantations.md",
        ])
      let data = try #require(scratch.data(objective + "/implantations.geojson"))
      let layer = try FeatureCollection(geoJSON: [UInt8](data))
      #expect((1...2).contains(layer.entries.count))
      #expect(layer.features.allSatisfy { $0.properties["objectif"]?.string == objective })
    }
  }

  @Test func aRunProposesPlacesUnlessNoneAreWanted() throws {
    let scratch = Scratch()
    let some = try run(scratch, ["run", "--output", scratch.path + "/some"])
    #expect(some.code == 0 && scratch.names(in: "some").contains("implantations.csv"), "\(some.errors)")
    let none = try run(scratch, ["run", "--new-places", "0", "--output", scratch.path + "/none"])
    #expect(none.code == 0 && !scratch.names(in: "none").contains { $0.contains("implantations") })
    for count in ["-1", "101", "x"] {
      #expect(try run(scratch, ["run", "--new-places", count, "--output", scratch.path + "/o"]).code == 64)
    }
  }

  @Test func theSamePlanComesOutTwice() throws {
    let scratch = Scratch()
    for folder in ["a", "b"] {
      _ = try run(
        scratch, ["site", "--count", "3", "--budget-curve", "-q", "--output", scratch.path + "/" + folder])
    }
    let names = scratch.names(in: "a")
    #expect(names.contains("courbe-budget.csv"))
    for name in names { #expect(scratch.data("a/" + name) == scratch.data("b/" + name), "\(name)") }
  }

  @Test func aClosureSaysWhatItCosts() throws {
    let scratch = Scratch()
    let outcome = try run(scratch, ["close", "S100", "--output", scratch.path + "/o"])
    #expect(outcome.code == 0 && outcome.output.contains("S100"), "\(outcome.errors)")
    #expect(
      scratch.names(in: "o") == [
        "anomalies-fermetures.csv", "carte-fermetures.svg", "fermetures.csv", "rapport-fermetures.html",
        "resume-fermetures.json",
      ])
    #expect(try run(scratch, ["close", "nobody", "--output", scratch.path + "/p"]).code != 0)
  }

  @Test func aListComparedWithItselfChangesNothing() throws {
    let scratch = Scratch()
    let list = "id,nom,latitude,longitude\n1,A,44.1,2.1\n2,B,44.3,2.4\n"
    let before = try scratch.file("avant.csv", list)
    let after = try scratch.file("apres.csv", list + "3,C,44.2,2.5\n")
    let same = try run(scratch, ["compare", before, before, "--output", scratch.path + "/same"])
    #expect(
      same.code == 0 && same.output.plain.contains("2 lieux conservés"), "\(same.output) \(same.errors)")
    let more = try run(scratch, ["compare", before, after, "--output", scratch.path + "/more"])
    #expect(more.code == 0 && more.output.plain.contains("1 ouvert"), "\(more.output)")
    #expect(scratch.names(in: "more").contains("carte-evolution.svg"))
  }

  @Test func questionsThatHaveNoAnswerAreRefused() throws {
    let scratch = Scratch()
    let output = ["--output", scratch.path + "/o"]
    #expect(try run(scratch, ["site", "--count", "0"] + output).code == 64)
    #expect(try run(scratch, ["site", "--departement", "31", "--epci", "200000000"] + output).code == 64)
    #expect(try run(scratch, ["site", "--departement", "99"] + output).code != 0)
    #expect(try run(scratch, ["site", "--category", "Patinoire"] + output).code != 0)
    #expect(scratch.names(in: "o").isEmpty)
  }

  @Test func theRecordSaysWhatWasAskedAndFound() throws {
    let scratch = Scratch()
    let outcome = try run(scratch, ["site", "--count", "2", "--output", scratch.path + "/o"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let found = try scratch.record("o/resume-implantations.json", "implantations")
    #expect(found["objectif"] == "couverture" && found["demandes"] == 2 && found["optimum_prouve"] == true)
    #expect((found["borne"]?.number ?? -1) >= (found["valeur"]?.number ?? 0))
    let text = String(decoding: scratch.data("o/synthese-implantations.md") ?? Data(), as: UTF8.self)
    #expect(text.hasPrefix("# ") && text.contains("\n1. **"))
  }

  @Test func resultFoldersCompareAsTheirMembersDo() throws {
    let scratch = Scratch()
    let folder = scratch.path + "/run"
    #expect(try run(scratch, ["run", "-q", "--output", folder]).code == 0)
    let list = scratch.path + "/toy/tiers-lieux.csv"
    for (before, after) in [(folder, list), (list, folder + "/resume.json"), (folder, folder)] {
      let outcome = try run(scratch, ["compare", before, after, "--output", scratch.path + "/o"])
      #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
      let figures = try scratch.record("o/resume-evolution.json", "evolution")
      #expect(figures["habitants_rapproches"] == 0 && figures["habitants_eloignes"] == 0)
      #expect(figures["habitants_gagnants"] == 0 && figures["reglages_differents"] == .array([]))
    }
    let other = try run(
      scratch, ["compare", folder, list, "--main-radius", "6", "--output", scratch.path + "/o"])
    #expect(other.code == 0 && other.errors.plain.contains("rayon principal de 8 km, ici 6 km"))
  }

  @Test func foldersWithoutResultsAreRefused() throws {
    let scratch = Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/empty", withIntermediateDirectories: true)
    let list = try scratch.file("a.csv", "id,nom,latitude,longitude\n1,A,44.1,2.1\n")
    let output = ["--output", scratch.path + "/o"]
    let missing = try run(scratch, ["compare", scratch.path + "/empty", list] + output)
    #expect(missing.code == 66 && missing.errors.contains("resume.json"))
    for text in ["{}", "[", "{\"parametres\": 3}"] {
      _ = try scratch.file("empty/resume.json", text)
      #expect(try run(scratch, ["compare", list, scratch.path + "/empty"] + output).code == 65, "\(text)")
    }
    #expect(scratch.names(in: "o").isEmpty)
  }

  @Test func squaresServeSitingAndNothingElse() throws {
    let scratch = Scratch()
    let grid = try scratch.file("g.csv", "idcar_1km,ind\nCRS3035RES1000mN2353000E3663000,120\n")
    let output = ["--population-grid", grid, "--output", scratch.path + "/o"]
    let site = try run(scratch, ["site", "--count", "1"] + output)
    #expect(site.code == 0, "\(site.errors)")
    #expect(try run(scratch, ["close", "S100"] + output).code == 64)
    #expect(try run(scratch, ["compare", grid, grid] + output).code == 64)
  }

  static let solvers = ["highs", "cbc", "glpsol"].filter { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  @Test(.enabled(if: !solvers.isEmpty, "neither highs, cbc nor glpsol is installed"), arguments: solvers)
  func anInstalledSolverAgrees(_ solver: String) throws {
    let scratch = Scratch()
    for objective in ["couverture", "mediane", "tous"] {
      let outcome = try run(
        scratch,
        [
          "site", "--count", "2", "--objective", objective, "--solver", solver, "--output",
          scratch.path + "/o",
        ])
      #expect(outcome.code == 0 && outcome.output.plain.contains("solveur \(solver)"), "\(outcome.errors)")
      let found = try scratch.record("o/resume-implantations.json", "implantations")
      guard case .object(let answer)? = found["solveur"] else {
        Issue.record("no answer")
        return
      }
      let (ours, theirs) = (found["valeur"]?.number ?? 0, answer["borne"]?.number ?? -1)
      #expect(answer["statut"] == "optimal" && abs(ours - theirs) <= 1e-5 * ours, "\(ours) \(theirs)")
      #expect(!scratch.names(in: "o").contains { $0.hasPrefix(".") })
    }
  }

  @Test func solversThatAreMissingAreNamed() throws {
    let scratch = Scratch()
    let output = ["--output", scratch.path + "/o"]
    let toy = URL(filePath: scratch.path + "/toy")
    try ToyFolder.write(to: toy)
    let site = ["site", "--geodata", toy.path, "--count", "1", "--exact"] + output
    let none = try Program.run(site + ["--solver", "cbc"], environment: ["PATH": scratch.path])
    #expect(none.code == 66 && none.errors.contains("cbc"))
    let own = try Program.run(site, environment: ["PATH": scratch.path])
    #expect(own.code == 0 && own.errors.plain.contains("Aucun solveur"))
    #expect(try Program.run(site + ["--time-limit", "0"]).code == 64)
    #expect(try Program.run(site + ["--solver", "excel"]).code == 64)
  }
}
