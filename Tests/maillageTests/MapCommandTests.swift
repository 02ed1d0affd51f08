import Foundation
import Samples
import Testing

/// `map`, and the options of maps, on the made-up country.
@Suite(.serialized) struct MapCommandTests {
  private func run(_ scratch: Scratch, _ arguments: [String]) throws -> Program.Outcome {
    let toy = URL(filePath: scratch.path + "/toy")
    try ToyFolder.write(to: toy)
    return try Program.run(
      [arguments[0], "--geodata", toy.path, "--main-radius", "8", "--output", scratch.path + "/o"]
        + arguments.dropFirst())
  }

  private func text(_ scratch: Scratch, _ name: String) -> String {
    String(decoding: scratch.data("o/" + name) ?? Data(), as: UTF8.self)
  }

  @Test func onePlateIsDrawnOfTheWholeOrOfAPart() throws {
    let scratch = Scratch()
    let commands: [([String], String, String)] = [
      (["couverture"], "carte-couverture.svg", "habitants vivent"),
      (["carte-distances.svg", "--departement", "ouest"], "carte-distances-31.svg", "Ouest : "),
      (["Zones Blanches", "--departement", "81"], "carte-zones-blanches-81.svg", "Est : "),
      (["priorites", "--epci", "ouest"], "carte-priorites-200000000.svg", "Ouest &amp; &lt;Est&gt; : "),
      (["aires", "--commune", "commune 1-1"], "carte-aires-31107.svg", "Commune 1-1 : "),
      (["voisinages", "--category", "fablab"], "carte-voisinages-fablab.svg", "membres"),
      (["implantations", "--new-places", "2"], "carte-implantations.svg", "nouveau"),
      (["departements", "--epci", "200000001"], "carte-departements-200000001.svg", "Sud : "),
    ]
    for (arguments, name, title) in commands {
      let outcome = try run(scratch, ["map"] + arguments)
      #expect(outcome.code == 0 && outcome.output.contains(name), "\(arguments) \(outcome.errors)")
      #expect(text(scratch, name).contains(title), "\(name)")
    }
  }

  @Test func whatIsUnknownIsAnsweredWithNames() throws {
    let scratch = Scratch()
    let commands: [([String], String)] = [
      (["plan"], "zones-blanches"), (["couverture", "--departement", "Lot"], "Ouest (31)"),
      (["couverture", "--epci", "Nord"], "Sud (200000001)"), (["couverture", "--commune", "Paris"], "Paris"),
      (["couverture", "--category", "Bar"], "FabLab"),
      (["couverture", "--commune", "a", "--epci", "b"], "--epci"),
      (["couverture", "--format", "a5"], "a4-paysage"),
    ]
    for (arguments, word) in commands {
      let outcome = try run(scratch, ["map"] + arguments)
      #expect(outcome.code == 64 && outcome.errors.contains(word), "\(arguments) \(outcome.errors)")
    }
    let roadless = try run(scratch, ["map", "temps"])
    #expect(roadless.code == 64 && roadless.errors.contains("--roads"))
    let alone = try run(scratch, ["map", "complementarite"])
    #expect(alone.code == 65 && alone.errors.contains("--compare-with"))
    #expect(scratch.names(in: "o").isEmpty)
  }

  @Test func formatLogoAndCreditAreOnEveryMap() throws {
    let scratch = Scratch()
    let logo = try scratch.file(
      "logo.svg", "<svg viewBox='0 0 9 3'><path d='M1 2h3' stroke='#abcdef'/></svg>")
    let look = [
      "--format", "carre", "--logo", logo, "--author", "Réseau & Cie", "--date", "novembre 2026",
    ]
    for command in [["run"], ["site", "--count", "1"], ["close", "S100"], ["map", "aires"]] {
      let outcome = try run(scratch, command + look)
      #expect(outcome.code == 0, "\(command) \(outcome.errors)")
      let maps = scratch.names(in: "o").filter { $0.hasSuffix(".svg") }
      #expect(!maps.isEmpty)
      for name in maps {
        let svg = text(scratch, name)
        for part in ["viewBox=\"0 0 1080 1080\"", "#abcdef", "Réseau &amp; Cie, novembre 2026"] {
          #expect(svg.contains(part), "\(command) \(name) \(part)")
        }
      }
      try FileManager.default.removeItem(atPath: scratch.path + "/o")
    }
    #expect(scratch.names(in: "o").isEmpty)
  }

  @Test func aBadLogoEndsTheRunWithItsLine() throws {
    let scratch = Scratch()
    let logo = try scratch.file("logo.svg", "<svg viewBox='0 0 9 9'>\n<script/></svg>")
    for command in [["run"], ["site"], ["close", "S100"], ["map", "aires"]] {
      let outcome = try run(scratch, command + ["--logo", logo])
      #expect(outcome.code == 65 && outcome.errors.contains("ligne 2"), "\(command) \(outcome.errors)")
    }
    #expect(try run(scratch, ["run", "--logo", scratch.path + "/none.svg"]).code == 66)
    #expect(scratch.names(in: "o").isEmpty)
  }

  @Test func picturesStandBesideMaps() throws {
    let scratch = Scratch()
    let outcome = try run(scratch, ["map", "aires", "--png", "--pdf"])
    if outcome.code == 69 {
      print("skipped: rsvg-convert is not installed")
      return
    }
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(scratch.names(in: "o") == ["carte-aires.pdf", "carte-aires.png", "carte-aires.svg"])
    let wanted = try run(scratch, ["run", "--png", "--only", "carte-g*,carte-d*.png"])
    #expect(wanted.code == 0, "\(wanted.errors)")
    #expect(
      scratch.names(in: "o").filter { $0.hasPrefix("carte-d") } == [
        "carte-departements.png", "carte-distances.png",
      ])
  }

  @Test func withoutTheConverterNothingIsWritten() throws {
    let scratch = Scratch()
    let toy = URL(filePath: scratch.path + "/toy")
    try ToyFolder.write(to: toy)
    for command in [["run"], ["map", "aires"], ["site"]] {
      let outcome = try Program.run(
        command + ["--geodata", toy.path, "--pdf", "--output", scratch.path + "/o"],
        environment: ["PATH": "/nowhere"])
      #expect(outcome.code == 69 && outcome.errors.contains("librsvg2-bin"), "\(outcome.errors)")
    }
    #expect(scratch.names(in: "o").isEmpty)
  }
}
