import ArgumentParser
import Territories

/// The inputs: the same for every subcommand.
struct InputOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Membres d'un réseau : classeur (xlsx, ods), CSV ou GeoJSON, « - » pour l'entrée standard ; répétable.",
      valueName: "[nom=]fichier"))
  var members: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Colonne d'un rôle quand son nom n'est pas reconnu, par exemple latitude=Y ; répétable.",
      valueName: "rôle=colonne"))
  var column: [String] = []

  @Option(name: .long, help: ArgumentHelp("Contours des communes (GeoJSON).", valueName: "fichier"))
  var communes: String?

  @Option(name: .long, help: ArgumentHelp("Contours des départements (GeoJSON).", valueName: "fichier"))
  var departements: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Populations plus récentes (CSV ou classeur : code, habitants).", valueName: "fichier")
  )
  var population: String?

  @Option(
    name: .long, help: ArgumentHelp("Restreindre l'étude à des départements : 09,31.", valueName: "codes"))
  var territory: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Dossier des données livrées avec le programme (GeoData/).", valueName: "dossier"))
  var geodata: String?

  @Flag(
    name: .customLong("strict"), inversion: .prefixedNo,
    help: "Sortir avec le code 65 dès qu'un enregistrement est refusé, sans rien écrire.")
  var isStrict: Bool?

  var strict: Bool { isStrict ?? false }
  /// Whether boundaries or populations are named.
  var hasOwnBoundaries: Bool { [communes, departements, population, geodata].contains { $0 != nil } }
  /// Codes of the départements asked for; all where empty.
  var territories: [String] {
    (territory ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
  }
}
