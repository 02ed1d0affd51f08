import ArgumentParser
import Atlas
import Glibc

/// The command line: parses, hands over, says what happened.
@main
struct Maillage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maillage",
    abstract: "Qui est loin d'un tiers-lieu, où sont les zones blanches, où ouvrir les prochains ?",
    discussion: """
      Sans argument : l'étude d'Occitanie avec les données de GeoData/, écrite dans Output/.

      Exemples :
        maillage run --members membres.csv --output Resultats
        maillage run --members reso=membres.csv --territory 09,31 --main-radius 10
        maillage init && maillage run etude.yml
        maillage check membres.csv
        maillage nearest "Le Fossat"
        maillage nearest 43.17,1.41 --lang en
        maillage site --count 10
        maillage close TL-001
        maillage compare membres-2024.csv membres-2025.csv
        maillage map couverture --departement 09 --format diapo --png
      """,
    version: Release.version,
    subcommands: [
      RunCommand.self, InitCommand.self, CheckCommand.self, NearestCommand.self, SiteCommand.self,
      CloseCommand.self, CompareCommand.self, MapCommand.self,
    ],
    defaultSubcommand: RunCommand.self)

  static func main() {
    StandardStreams.hold()
    // A reader that goes away (`| head`) is an error of writing, not a death by signal.
    signal(SIGPIPE, SIG_IGN)
    // So is a limit on the size of files.
    signal(SIGXFSZ, SIG_IGN)
    // All that the run held is given back before the program ends, so that what is left is a leak.
    Glibc.exit(run())
  }

  /// Runs the command line, and returns the exit code.
  private static func run() -> Int32 {
    let refusal = CommandLineRefusal(Array(CommandLine.arguments.dropFirst()))
    guard StandardStreams.areEnough else { return refusal.endForLackOfDescriptors() }
    StopSignals.watch()
    do {
      var command = try parseAsRoot()
      try command.run()
      return 0
    } catch {
      return refusal.end(error)
    }
  }
}
