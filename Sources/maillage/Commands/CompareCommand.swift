import ArgumentParser
import Atlas
import Geodesy
import Studies
import Territories

/// Who gains and who loses between two lists of members.
struct CompareCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Qui gagne et qui perd entre deux listes de membres.",
    discussion: """
      Exemples :
        maillage compare membres-2024.csv membres-2025.csv
        maillage compare GeoData/tiers-lieux.csv membres.csv --main-radius 20 --output Evolution
      """)

  @Argument(help: ArgumentHelp("Membres avant : CSV ou GeoJSON.", valueName: "avant")) var before: String
  @Argument(help: ArgumentHelp("Membres après : CSV ou GeoJSON.", valueName: "apres")) var after: String
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup(title: "Étude") var study: StudyOptions
  @OptionGroup(title: "Résultats") var output: OutputOptions
  @OptionGroup(title: "Cartes") var look: LookOptions
  @OptionGroup var common: CommonOptions

  func perform() throws(Failure) {
    let session = Session(inputs: inputs, study: study, output: output, look: look, common: common)
    let folder = try session.openFolder()
    var options = inputs
    options.members = [after]
    var reader = InputReader(options, common.words)
    let sheet = try look.look(&reader)
    var read = try reader.read()
    let old = try reader.networks([MemberArgument(before)], in: read.territory)
    let sites = read.sites
    read.networks = old + read.networks
    read.provenance.members = [before, after].map { String($0.split(separator: "/").last ?? "") }
    try session.audit(read)
    let diagnosis = try session.diagnose(read.territory, sites)
    let answer = try session.studying { () throws(StudiesError) in
      try EvolutionStudy(diagnosis, before: old.flatMap(\.value.sites), sites: sites)
    }
    let files: [OutputFile]
    do throws(GeodesyError) {
      files = try Edition.files(of: answer, in: diagnosis, settings: session.settings(read, sheet))
    } catch {
      throw Failure(TerritoriesError.geodesy(error), common.words)
    }
    try session.finish(files, in: folder) {
      common.words.summary(answer, diagnosis, files: $0, folder: $1)
    }
  }
}
