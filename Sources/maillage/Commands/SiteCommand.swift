import ArgumentParser
import Atlas
import Geodesy
import Siting
import Studies
import Territories

extension Objective: ExpressibleByArgument {}

/// Where to open the next places.
struct SiteCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Où ouvrir les prochains lieux, avec une borne prouvée.",
    discussion: """
      Exemples :
        maillage site --count 10
        maillage site --count 5 --objective mediane --departement 09
        maillage site --objective tous --main-radius 20
        maillage site --count 8 --category FabLab --budget-curve
        maillage site --count 3 --candidates locaux-vacants.csv
      """)

  @Option(name: .shortAndLong, help: "Nombre de nouveaux lieux.") var count = 10
  @Option(
    name: .long,
    help: """
      couverture : le plus d'habitants dans le rayon ; mediane : la plus petite distance moyenne ; \
      centre : la plus petite distance maximale ; tous : le moins de lieux pour que tous soient dans le rayon.
      """)
  var objective = Objective.coverage
  @Option(name: .long, help: ArgumentHelp("Emplacements possibles : CSV ou GeoJSON.", valueName: "fichier"))
  var candidates: String?
  @Option(name: .long, help: ArgumentHelp("N'ouvrir que dans ce département.", valueName: "code"))
  var departement: String?
  @Option(name: .long, help: ArgumentHelp("N'ouvrir que dans cet EPCI.", valueName: "code"))
  var epci: String?
  @Option(
    name: .long,
    help: ArgumentHelp("Ne tenir compte que des lieux de cette catégorie.", valueName: "catégorie"))
  var category: String?
  @Flag(name: .long, help: "Donner aussi les meilleurs plans de 0, 1, 2, … lieux (courbe-budget.csv).")
  var budgetCurve = false
  @Flag(name: .long, help: "Chercher la preuve plus longtemps (plusieurs minutes).") var exact = false
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup(title: "Étude") var study: StudyOptions
  @OptionGroup(title: "Résultats") var output: OutputOptions
  @OptionGroup(title: "Cartes") var look: LookOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...1_000).contains(count) else { throw ValidationError(common.words.badCount(count)) }
    guard [candidates, departement, epci].compactMap({ $0 }).count < 2 else {
      throw ValidationError(common.words.severalScopes)
    }
  }

  func perform() throws(Failure) {
    let session = Session(inputs: inputs, study: study, output: output, look: look, common: common)
    let folder = try session.openFolder()
    var reader = InputReader(inputs, common.words)
    let sheet = try look.look(&reader)
    var read = try reader.read()
    let scope = try scope(&reader, &read)
    try session.audit(read)
    let diagnosis = try session.diagnose(read.territory, read.sites)
    let question = SitingQuestion(
      count: count, objective: objective, scope: scope, category: category.map { name(of: $0, read.sites) },
      hasCurve: budgetCurve, effort: exact ? .patient : .usual)
    let answer = try session.studying { () throws(StudiesError) in try SitingStudy(diagnosis, question) }
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

  private func scope(_ reader: inout InputReader, _ read: inout Inputs) throws(Failure) -> CandidateScope {
    if let candidates {
      let networks = try reader.networks([MemberArgument(candidates)], in: read.territory)
      read.otherAudits = networks.flatMap(\.audits)
      return .sites(networks.flatMap(\.value.sites))
    }
    if let departement { return .department(OfficialCode.department(departement) ?? departement) }
    return epci.map { .intercommunality($0) } ?? .everywhere
  }

  /// A category as the file words it, whatever its case and accents in the command.
  private func name(of category: String, _ sites: [Site]) -> String {
    sites.compactMap(\.category).first { folded($0) == folded(category) } ?? category
  }
}
