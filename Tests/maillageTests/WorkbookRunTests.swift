import Foundation
import Harness
import Samples
import Testing

/// Members in a workbook, from the command line.
@Suite struct WorkbookRunTests {
  private static let folder = DataFolders.package + "/Tests/TerritoriesTests/Workbooks/Files/"

  @Test func bothFormatsGiveTheSameFiles() throws {
    let scratch = Scratch()
    let names = ["membres.geojson", "communes.csv", "zones-blanches.csv", "indicateurs.csv"]
    let outcomes = try ["xlsx", "ods"].map { kind in
      try Program.run([
        "run", "--members", "reso=\(Self.folder)libreoffice.\(kind)", "-o", scratch.path + "/" + kind,
        "--only",
        (names + ["anomalies.csv"]).joined(separator: ","),
      ])
    }
    #expect(outcomes.allSatisfy { $0.code == 0 })
    for name in names {
      let files = ["xlsx", "ods"].map { content(ofFile: scratch.path + "/" + $0 + "/" + name) }
      #expect(files[0] != nil && files[0] == files[1], "\(name)")
    }
    let said = String(
      decoding: try #require(content(ofFile: scratch.path + "/ods/anomalies.csv")), as: UTF8.self)
    #expect(said.contains("feuille lue : « Membres » ; feuilles non lues : Notice"))
  }

  @Test func aWorkbookMayComeThroughAPipe() throws {
    let whole = try #require(content(ofFile: Self.folder + "libreoffice.xlsx"))
    let outcome = try Program.run(["check", "-", "--lang", "en"], input: whole)
    #expect(outcome.code == 0 && outcome.output.plain.contains("6 records"), "\(outcome.output)")
    #expect(outcome.output.contains("sheet read: 'Membres'; sheets not read: Notice"))
    let cut = try Program.run(["check", "-"], input: whole.prefix(3_000))
    #expect(cut.code == 65 && cut.errors.plain.contains("ce classeur est incomplet"), "\(cut.errors)")
  }
}
