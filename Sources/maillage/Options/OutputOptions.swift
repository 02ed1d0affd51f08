import ArgumentParser
import Atlas

/// Where and how results are written.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Dossier des résultats (Output par défaut).", valueName: "dossier"))
  var folder: String?

  @Option(
    name: .customLong("csv"),
    help: "Tableaux CSV : standard (virgule, point ; par défaut) ou excel-fr (point-virgule, virgule).")
  var dialect: CSVDialect?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "N'écrire que ces fichiers, « * » valant tout : resume.json,carte-*.", valueName: "nom,nom,…"))
  var only: String?

  var output: String { folder ?? "Output" }
  var csv: CSVDialect { dialect ?? .standard }
  /// The names of the files wanted; all where empty.
  var patterns: [String] {
    (only ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }
}
