import ArgumentParser
import Atlas

/// Where and how results are written.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("Dossier des résultats.", valueName: "dossier"))
  var output = "Output"

  @Option(name: .long, help: "Tableaux CSV : standard (virgule, point) ou excel-fr (point-virgule, virgule).")
  var csv = CSVDialect.standard
}
