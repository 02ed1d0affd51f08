import Foundation
import Samples
import Testing

/// The program on bad data: one clear sentence, the right code, old outputs untouched.
@Suite(.serialized) struct HostileInputTests {
  /// A bad members' file, its expected exit code, and a part of what is said.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var content: Data
    var code: Int32
    var words: String
    var testDescription: String { name }

    init(_ name: String, _ content: String, _ code: Int32, _ words: String) {
      self.init(name, Data(content.utf8), code, words)
    }

    init(_ name: String, _ content: Data, _ code: Int32, _ words: String) {
      (self.name, self.content, self.code, self.words) = (name, content, code, words)
    }
  }

  static let cases = [
    Case("empty", "", 65, "est vide"),
    Case("blank", "\n\n \n", 65, "vide"),
    Case("header alone", "nom,latitude,longitude\n", 65, "aucun enregistrement"),
    Case(
      "binary", Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 97) }), 65, "ce n'est pas du texte"),
    Case("workbook", Data([0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 60)), 65, "classeur"),
    Case(
      "truncated GeoJSON", "{\"type\":\"FeatureCollection\",\n\"features\":[{\"type\":\"Fea", 65, "ligne 2"),
    Case("other JSON", "{\"a\":1}", 65, "GeoJSON"),
    Case("deep JSON", String(repeating: "[", count: 200_000), 65, "imbriqués"),
    Case("unclosed quote", "nom,latitude,longitude\nA,43.6,1.4\n\"B,43.6,1.4\n", 65, "ligne 3"),
    Case("no place column", "nom,couleur\nA,rouge\n", 65, "latitude"),
    Case(
      "numbers that are none", "nom,latitude,longitude\nA,NaN,1.4\nB,1e308,1e308\nC,inf,-inf\n", 65, "refusé"),
  ]

  /// A run on the made-up country.
  private func run(_ scratch: Scratch, _ arguments: [String]) throws -> Program.Outcome {
    let toy = URL(filePath: scratch.path + "/toy")
    try ToyFolder.write(to: toy)
    return try Program.run([arguments[0], "--geodata", toy.path] + arguments.dropFirst())
  }

  @Test(arguments: cases) func badMembersAreSaidAndOldOutputsStay(_ input: Case) throws {
    let scratch = Scratch()
    let file = try scratch.file("m", input.content)
    try FileManager.default.createDirectory(atPath: scratch.path + "/o", withIntermediateDirectories: true)
    _ = try scratch.file("o/resume.json", "old")
    let outcome = try run(scratch, ["run", "--members", file, "--output", scratch.path + "/o"])
    #expect(!outcome.wasKilled && outcome.code == input.code, "\(outcome.code) \(outcome.errors)")
    #expect(outcome.errors.contains(input.words), "\(outcome.errors)")
    #expect(scratch.data("o/resume.json") == Data("old".utf8) && scratch.names(in: "o") == ["resume.json"])
  }

  @Test func aLineOfFiveMegabytesDoesNotHang() throws {
    let scratch = Scratch()
    let long = String(repeating: "x", count: 5_000_000)
    let file = try scratch.file("m.csv", "nom,latitude,longitude\n\(long),43.6,1.44\nB,43.5,1.5\n")
    let outcome = try run(scratch, ["run", "-q", "--members", file, "--output", scratch.path + "/o"])
    #expect(!outcome.wasKilled && outcome.code == 0, "\(outcome.errors.prefix(300))")
    let size = scratch.names(in: "o").reduce(0) { $0 + (scratch.data("o/" + $1)?.count ?? 0) }
    #expect(size < 2_000_000)
    let anomalies = String(decoding: try #require(scratch.data("o/anomalies.csv")), as: UTF8.self)
    #expect(anomalies.contains("texte trop long"))
  }

  @Test(arguments: ["0", "-1", "nan", "inf", "501", "abc", "", "5,,10", "1e999"])
  func aBadRadiusIsRefused(_ radius: String) throws {
    let scratch = Scratch()
    for option in ["--radius", "--main-radius"] {
      let outcome = try run(scratch, ["run", option, radius, "--output", scratch.path + "/o"])
      #expect(outcome.code == 64 && !outcome.errors.isEmpty, "\(option) \(radius): \(outcome.errors)")
    }
    #expect(scratch.names(in: "o").isEmpty)
  }

  @Test func missingFilesAndFoldersHaveTheirCodes() throws {
    let scratch = Scratch()
    let output = ["--output", scratch.path + "/o"]
    #expect(try run(scratch, ["run", "--members", scratch.path + "/none.csv"] + output).code == 66)
    #expect(try run(scratch, ["run", "--members", scratch.path] + output).code == 66)
    #expect(try run(scratch, ["run", "--communes", scratch.path + "/none"] + output).code == 66)
    #expect(try Program.run(["run", "--geodata", scratch.path] + output).code == 66)
  }

  @Test func anUnwritableOutputHasItsCode() throws {
    let scratch = Scratch()
    let file = try scratch.file("file", "x")
    for path in ["/proc/none/here", file, file + "/below"] {
      let outcome = try run(scratch, ["run", "--output", path])
      #expect(outcome.code == 73 && outcome.errors.contains("--output"), "\(outcome.errors)")
    }
    #expect(scratch.data("file") == Data("x".utf8))
  }

  @Test func badOptionsAreUsageErrors() throws {
    let scratch = Scratch()
    let output = ["--output", scratch.path + "/o"]
    let sample = try scratch.file("m.csv", "nom,latitude,longitude\nA,44.1,2.1\n")
    for arguments in [
      ["run", "--territory", "75"], ["run", "--column", "latitude"], ["run", "--column", "couleur=x"],
      ["run", "--column", "latitude=absente", "--members", sample],
      ["run", "--members", "a=" + sample, "--members", "a=" + sample], ["run", "--lang", "de"],
      ["run", "--nothing"],
    ] {
      let outcome = try run(scratch, arguments + output)
      #expect(outcome.code == 64 && !outcome.errors.isEmpty, "\(arguments): \(outcome.errors)")
    }
    #expect(try run(scratch, ["nearest", "Atlantide"]).code == 65)
    #expect(try run(scratch, ["nearest", "95.0,1.0"]).code == 64)
    #expect(try run(scratch, ["nearest", "Toulouse", "--count", "0"]).code == 64)
  }

  @Test func strictRefusalWritesNothing() throws {
    let scratch = Scratch()
    let file = try scratch.file("m.csv", "nom,latitude,longitude\nA,43.6,1.44\nB,,\n")
    let strict = try run(scratch, ["run", "--strict", "--members", file, "--output", scratch.path + "/o"])
    #expect(strict.code == 65 && strict.errors.contains("ligne 3") && scratch.names(in: "o").isEmpty)
    let lenient = try run(scratch, ["run", "--members", file, "--output", scratch.path + "/o"])
    #expect(lenient.code == 0)
    let anomalies = String(decoding: try #require(scratch.data("o/anomalies.csv")), as: UTF8.self)
    #expect(anomalies.contains("refusé"))
  }

  @Test func invalidBoundariesAreRepairedAndReported() throws {
    let scratch = Scratch()
    let bowtie = """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"code_insee":"31001","nom":"Noeud","population":10},
       "geometry":{"type":"Polygon","coordinates":[[[1.4,43.5],[1.6,43.7],[1.6,43.5],[1.4,43.7],[1.4,43.5]]]}},
      {"type":"Feature","properties":{"code_insee":"31002","nom":"Bon","population":20},
       "geometry":{"type":"Polygon","coordinates":[[[1.6,43.5],[1.8,43.5],[1.8,43.7],[1.6,43.7],[1.6,43.5]]]}},
      {"type":"Feature","properties":{"nom":"Sans code"},
       "geometry":{"type":"Polygon","coordinates":[[[1,43],[1.1,43],[1.1,43.1],[1,43]]]}}]}
      """
    let communes = try scratch.file("c.geojson", bowtie)
    let members = try scratch.file("m.csv", "nom,latitude,longitude\nA,43.6,1.7\n")
    let outcome = try run(
      scratch, ["run", "--communes", communes, "--members", members, "--output", scratch.path + "/o"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let anomalies = String(decoding: try #require(scratch.data("o/anomalies.csv")), as: UTF8.self)
    #expect(anomalies.contains("polygone invalide réparé") && anomalies.contains("code officiel absent"))
  }

  /// A limit on the size of files stands for a full disk: the first file that is too large stops the run.
  @Test func aDiskThatFillsUpLeavesTheOldOutputs() throws {
    let scratch = Scratch()
    let toy = URL(filePath: scratch.path + "/toy")
    try ToyFolder.write(to: toy)
    try FileManager.default.createDirectory(atPath: scratch.path + "/o", withIntermediateDirectories: true)
    _ = try scratch.file("o/resume.json", "old")
    let command =
      "ulimit -f 8; exec '\(Program.path)' run -q --geodata '\(toy.path)' --output '\(scratch.path)/o'"
    let outcome = try Program.run(["-c", command], program: "/bin/bash")
    #expect(!outcome.wasKilled && outcome.code == 74, "\(outcome.code) \(outcome.errors)")
    #expect(scratch.names(in: "o") == ["resume.json"] && scratch.data("o/resume.json") == Data("old".utf8))
  }

  @Test func aTerminalThatTakesNothingIsAnErrorOfOutput() throws {
    let scratch = Scratch()
    let toy = URL(filePath: scratch.path + "/toy")
    try ToyFolder.write(to: toy)
    let command = "'\(Program.path)' run --geodata '\(toy.path)' --output '\(scratch.path)/o' > /dev/full"
    #expect(try Program.run(["-c", command], program: "/bin/bash").code == 74)
  }
}
