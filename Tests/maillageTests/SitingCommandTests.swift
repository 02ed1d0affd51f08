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
          "carte-implantations.svg", "implantations.csv", "implantations.geojson",
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
    #expect(scratch.names(in: "o") == ["carte-fermetures.svg", "fermetures.csv"])
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
}
