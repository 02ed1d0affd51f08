import ArgumentParser
import Atlas
import Territories

/// The audit alone.
struct CheckCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Relire des fichiers de membres et dire tout ce qui s'y trouve d'anormal.",
    discussion: """
      Exemples :
        maillage check membres.csv
        maillage check membres.csv autres.geojson --strict
        maillage check - < membres.csv
      """)

  @Argument(help: ArgumentHelp("Fichiers de membres.", valueName: "fichier"))
  var files: [String]
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup var common: CommonOptions

  func perform() throws(Failure) {
    let words = common.words
    var reader = InputReader(inputs, words)
    var read = try reader.readTerritory()
    read.networks = try reader.networks(
      (files + inputs.members).map { MemberArgument($0) }, in: read.territory)
    // Of the boundaries too, where they are not those that come with the program.
    let boundaries = inputs.hasOwnBoundaries ? read.boundaryAudits : []
    let report = AuditReport(read.networks.flatMap(\.audits) + boundaries, words: words)
    try common.console.say(report.lines(findings: .max), words)
    try read.refuseRefusals(if: inputs.strict, words)
  }
}
