import Foundation
import Samples
import Shapes
import Testing

/// The program on good data.
@Suite(.serialized) struct RunTests {
  private func resume(_ scratch: Scratch, _ folder: String) throws -> JSONObject {
    let data = try #require(scratch.data(folder + "/resume.json"))
    guard case .object(let object) = try JSONScanner.value(of: [UInt8](data)) else { return [:] }
    return object
  }

  @Test func theSampleGivesTheSameBytesTwice() throws {
    let scratch = Scratch()
    for folder in ["a", "b"] {
      let outcome = try Program.run(["run", "--output", scratch.path + "/" + folder])
      // What takes over a second says what it does, and nothing else.
      #expect(outcome.code == 0 && outcome.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("… ") })
      #expect(outcome.output.plain.contains("164 tiers-lieux"))
    }
    let names = scratch.names(in: "a")
    #expect(names.count >= 17 && names == scratch.names(in: "b"))
    for name in names { #expect(scratch.data("a/" + name) == scratch.data("b/" + name), "\(name)") }
    for name in names where name.hasSuffix(".svg") {
      let size = scratch.data("a/" + name)?.count ?? 0
      let limits = ["carte-distances.svg": 600_000, "carte-priorites.svg": 300_000]
      #expect(size < limits[name] ?? 150_000, "\(name): \(size)")
    }
  }

  @Test func theOrderOfMembersChangesNothingButHashesAndLines() throws {
    let scratch = Scratch()
    let toy = URL(filePath: scratch.path + "/toy")
    try ToyFolder.write(to: toy)
    let sample = try String(contentsOf: toy.appending(path: "tiers-lieux.csv"), encoding: .utf8)
    var lines = sample.split(separator: "\n").map(String.init)
    let header = lines.removeFirst()
    var generator = SeededGenerator(seed: 7)
    for (name, rows) in [("a", lines), ("b", lines.shuffled(using: &generator))] {
      let file = try scratch.file("membres.csv", ([header] + rows).joined(separator: "\n") + "\n")
      let outcome = try Program.run([
        "run", "-q", "--geodata", toy.path, "--members", file, "--output", scratch.path + "/" + name,
      ])
      #expect(outcome.code == 0)
    }
    // The workbook holds hashes and lines too, and is compressed.
    let others = ["resume.json", "anomalies.csv", "classeur.xlsx"]
    for name in scratch.names(in: "a") where !others.contains(name) {
      #expect(unhashed(scratch.data("a/" + name)) == unhashed(scratch.data("b/" + name)), "\(name)")
    }
  }

  /// A file without what a report repeats of inputs: their hashes (16 digits and an ellipsis), and the lines of records
  /// that were not as they should be.
  private func unhashed(_ data: Data?) -> String? {
    guard let data else { return nil }
    var text = String(decoding: data, as: UTF8.self).replacing(/<td>[0-9a-f]{16}…<.td>/, with: "")
    if let start = text.range(of: "<section id=\"anomalies\""),
      let end = text.range(of: "</section>", range: start.upperBound..<text.endIndex)
    {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    return text
  }

  @Test func optionsReachTheStudy() throws {
    let scratch = Scratch()
    let outcome = try Program.run([
      "run", "--territory", "09,31", "--radius", "8,12", "--main-radius", "12", "--inside-only",
      "--reference",
      "centroide", "--lang", "en", "--csv", "excel-fr", "--output", scratch.path + "/o",
    ])
    #expect(outcome.code == 0 && outcome.output.contains("inhabitants"))
    let resume = try resume(scratch, "o")
    guard case .object(let parameters)? = resume["parametres"],
      case .object(let territory)? = resume["territoire"]
    else {
      Issue.record("no parameters")
      return
    }
    #expect(parameters["rayons_km"] == .array([8.0, 12.0]))
    #expect(parameters["interieur_seulement"] == true && parameters["point_de_reference"] == "centroide")
    #expect(territory["departements"] == "09 31")
    let table = try #require(scratch.data("o/departements.csv"))
    #expect(
      table.starts(with: [0xEF, 0xBB, 0xBF]) && String(decoding: table, as: UTF8.self).contains(";Ariège;"))
  }

  @Test func membersComeFromStandardInputAndSeveralNetworks() throws {
    let scratch = Scratch()
    let fabriques = DataFolders.geoData + "/fabriques-de-territoire.csv"
    let sample = try Data(contentsOf: URL(filePath: DataFolders.geoData + "/tiers-lieux.csv"))
    let outcome = try Program.run(
      [
        "run", "-q", "--members", "reso=-", "--members", "fabriques=" + fabriques, "--output",
        scratch.path + "/o",
      ],
      input: sample)
    #expect(outcome.code == 0, "\(outcome.errors)")
    guard case .array(let networks)? = try resume(scratch, "o")["reseaux"] else {
      Issue.record("no networks")
      return
    }
    #expect(networks.count == 2)
    let layer = try FeatureCollection(geoJSON: [UInt8](try #require(scratch.data("o/communes.geojson"))))
    #expect(layer.features[0].properties["distance_km_reseau_fabriques"] != nil)
  }

  @Test func anothersPopulationsReplaceTheLegalOnes() throws {
    let scratch = Scratch()
    let file = try scratch.file("pop.csv", "code,habitants\n09001,1000\n99999,5\n")
    let outcome = try Program.run(["run", "--population", file, "--output", scratch.path + "/o"])
    #expect(outcome.code == 0)
    #expect(String(decoding: try #require(scratch.data("o/anomalies.csv")), as: UTF8.self).contains("99999"))
    let layer = try FeatureCollection(geoJSON: [UInt8](try #require(scratch.data("o/communes.geojson"))))
    #expect(layer.features[0].properties["population"] == 1_000)
  }

  @Test func boundariesCanBeTheUsersOwn() throws {
    let scratch = Scratch()
    var text = ByteText()
    text.append(
      featureCollection: Toy.territory().communes.map { commune in
        Feature(
          geometry: .multiPolygon(commune.surface),
          properties: [
            "INSEE_COM": .string(commune.code), "NOM": .string(commune.name),
            "POPULATION": .integer(commune.population ?? 0), "INSEE_DEP": .string(commune.departmentCode),
          ])
      })
    let communes = try scratch.file("communes.geojson", text.string)
    let members = try scratch.file("m.csv", "nom;latitude;longitude\nA;44,15;2,15\nB;44,3;2,5\n")
    let outcome = try Program.run([
      "run", "--communes", communes, "--members", members, "--radius", "5,10", "--main-radius", "10",
      "--output", scratch.path + "/o",
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let layer = try FeatureCollection(geoJSON: [UInt8](try #require(scratch.data("o/communes.geojson"))))
    #expect(layer.entries.count == 24)
  }

  @Test func theNearestSitesOfACommuneAndOfAPosition() throws {
    let byName = try Program.run(["nearest", "Le Fossat"])
    let byCode = try Program.run(["nearest", "09124", "--count", "3"])
    #expect(byName.code == 0 && byName.output == byCode.output)
    #expect(byName.output.split(separator: "\n").count == 4)
    let folded = try Program.run(["nearest", "le-fossat"])
    #expect(folded.output == byName.output)
    let byPosition = try Program.run(["nearest", "43.17,1.41", "--lang", "en"])
    #expect(byPosition.code == 0 && byPosition.output.hasPrefix("From position 43.17, 1.41"))
  }

  @Test func checkReadsAndWritesNothing() throws {
    let scratch = Scratch()
    let file = try scratch.file("m.csv", "nom,latitude,longitude\nA,1.44,43.6\nB,,\nC,43.6,1.44\n")
    let outcome = try Program.run(["check", file])
    #expect(outcome.code == 0)
    #expect(outcome.output.plain.contains("3 enregistrements = 1 utilisé + 1 réparé + 1 refusé"))
    #expect(try Program.run(["check", file, "--strict"]).code == 65)
    #expect(scratch.names(in: "") == ["m.csv"])
  }

  @Test func communesThatOverlapAreTold() throws {
    func square(_ code: String, _ west: Double) -> String {
      let corners = [[west, 44], [west + 0.1, 44], [west + 0.1, 44.1], [west, 44.1], [west, 44]]
      return
        "{\"type\":\"Feature\",\"properties\":{\"code\":\"\(code)\",\"population\":100},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\(corners)]}}"
    }
    let scratch = Scratch()
    let squares = [square("31001", 2), square("31002", 2.08)].joined(separator: ",")
    let communes = try scratch.file("c.geojson", "{\"type\":\"FeatureCollection\",\"features\":[\(squares)]}")
    let members = try scratch.file("m.csv", "nom,latitude,longitude\nA,44.05,2.05\n")
    let said = "31001 et 31002 (17,8"
    let check = try Program.run(["check", members, "--communes", communes])
    #expect(check.code == 0 && check.output.plain.contains(said), "\(check.output)")
    let run = try Program.run(
      [
        "run", "--members", members, "--communes", communes, "-o", scratch.path + "/out", "--only",
        "anomalies.csv,rapport.html,resume.json",
      ])
    #expect(run.code == 0 && run.errors.plain.contains(said), "\(run.errors)")
    for name in ["anomalies.csv", "rapport.html"] {
      let text = try String(contentsOfFile: scratch.path + "/out/" + name, encoding: .utf8)
      #expect(text.plain.contains(said), "\(name)")
    }
  }

  @Test func versionAndHelpAnswer() throws {
    #expect(try Program.run(["--version"]).output == "0.1.0\n")
    let help = try Program.run(["--help"])
    #expect(help.code == 0 && help.output.contains("Exemples"))
  }
}
