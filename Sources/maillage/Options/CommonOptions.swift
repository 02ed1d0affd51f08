import ArgumentParser
import Atlas
import Territories

extension Language: ExpressibleByArgument {}
extension CSVDialect: ExpressibleByArgument {}
extension ReferencePoint: ExpressibleByArgument {}

/// What every subcommand takes beside its inputs.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Langue de ce qui se lit : fr (par défaut) ou en.")
  var language: Language?

  @Flag(name: .shortAndLong, help: "N'écrire sur l'erreur standard que ce qui empêche le calcul.")
  var quiet = false

  var words: Wording { Wording(language ?? .french) }
  var console: Console { Console(isQuiet: quiet) }
}
