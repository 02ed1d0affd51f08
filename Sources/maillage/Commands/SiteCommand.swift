import ArgumentParser
import Atlas
import Geodesy
import Siting
import Studies
import Territories

extension Objective: ExpressibleByArgument {}
extension KnownSolver: ExpressibleByArgument {}

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
        maillage site --count 10 --roads midi-pyrenees-latest.osm.pbf --main-time 20
        maillage site --count 30 --exact --solver highs --time-limit 120
      """)

  @Option(name: .shortAndLong, help: "Nombre de nouveaux lieux.") var count = 10
  @Option(
    name: .long,
    help: """
      couverture : le plus d'habitants dans le rayon ; mediane : la plus petite distance moyenne ; \
      centre : la plus petite distance maximale ; tous : le moins de lieux pour que tous soient dans le rayon ; \
      avec --roads, le rayon est le temps principal et les distances sont des minutes.
      """)
  var objective = Objective.coverage
  @Option(
    name: .long,
    help: ArgumentHelp("Emplacements possibles : classeur (xlsx, ods), CSV ou GeoJSON.", valueName: "fichier")
  )
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
  @Flag(
    name: .long,
    help: """
      Demander aussi le plan et la borne à un solveur installé (highs, cbc, glpsol) ; sans solveur, chercher \
      plus longtemps soi-même.
      """)
  var exact = false
  @Option(name: .long, help: "Le solveur de --exact : highs, cbc ou glpsol (le premier installé par défaut).")
  var solver: KnownSolver?
  @Option(name: .long, help: ArgumentHelp("Temps laissé au solveur (60 s par défaut).", valueName: "s"))
  var timeLimit = 60
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup(title: "Étude") var study: StudyOptions
  @OptionGroup(title: "Minutes") var times: TimeOptions
  @OptionGroup(title: "Résultats") var output: OutputOptions
  @OptionGroup(title: "Cartes") var look: LookOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...1_000).contains(count) else { throw ValidationError(common.words.badCount(count)) }
    guard (1...86_400).contains(timeLimit) else {
      throw ValidationError(common.words.badTimeLimit(timeLimit))
    }
    guard study.typology.isEmpty else { throw ValidationError(common.words.unusedTypology) }
    guard [candidates, departement, epci].compactMap({ $0 }).count < 2 else {
      throw ValidationError(common.words.severalScopes)
    }
  }

  func perform() throws(Failure) {
    try times.checkQuestion(study, common.words)
    let session = Session(inputs: inputs, study: study, output: output, look: look, common: common)
    let folder = try session.openFolder()
    var reader = InputReader(inputs, common.words)
    let sheet = try look.look(&reader)
    var read = try reader.read(with: study)
    let scope = try scope(&reader, &read)
    try session.audit(read)
    let diagnosis = try session.diagnose(read.territory, read.sites, read.supplements)
    var question = SitingQuestion(
      count: count, objective: objective, scope: scope, category: category.map { name(of: $0, read.sites) },
      hasCurve: budgetCurve)
    try askSolver(&question)
    let progress = times.progress(common.console)
    defer { progress?.end() }
    let metric = try times.metric(common.words, progress)
    let answer = try session.studying { () throws(StudiesError) in
      try SitingStudy(diagnosis, question, by: metric)
    }
    progress?.enter(common.words.drawing)
    let record = AnswerRecord(
      answer, diagnosis, request: session.request(read), networks: read.networks,
      inputs: reader.records, epoch: sourceDateEpoch)
    try session.publish(record, read, sheet, in: folder) { (origin, settings) throws(GeodesyError) in
      try Edition.files(of: answer, in: diagnosis, origin: origin, settings: settings)
    } saying: {
      common.words.summary(answer, diagnosis, files: $0, folder: $1)
    }
  }

  private func scope(
    _ reader: inout InputReader, _ read: inout Inputs
  ) throws(Failure) -> CandidateScope {
    if let candidates {
      let argument = MemberArgument(candidates)
      let networks = try reader.networks([argument], in: read.territory, as: "candidats")
      read.otherAudits = networks.flatMap(\.audits)
      read.parts.append(StudyRequest.Part(role: "candidats", name: argument.name, file: argument.path))
      return .sites(networks.flatMap(\.value.sites))
    }
    if let departement { return .department(OfficialCode.department(departement) ?? departement) }
    return epci.map { .intercommunality($0) } ?? .everywhere
  }

  /// Hands the question to an installed solver too, where an exact answer is asked for.
  private func askSolver(_ question: inout SitingQuestion) throws(Failure) {
    guard exact || solver != nil else { return }
    let words = common.words
    guard study.populationGrid == nil, objective != .center, let installed = InstalledSolver(solver) else {
      if let solver, study.populationGrid == nil, objective != .center {
        throw Failure(sentence: words.noSolver(solver.rawValue), code: Failure.noInput)
      }
      let isUnfit = study.populationGrid != nil || objective == .center
      common.console.note(isUnfit ? words.unfitForSolver : words.noSolverAtAll)
      question.effort = .patient
      return
    }
    let (folder, limit) = (output.output + "/.maillage-solveur", timeLimit)
    question.solver = { installed.answer(to: $0, folder: folder, limit_s: limit) }
  }

  /// A category as the file words it, whatever its case and accents in the command.
  private func name(of category: String, _ sites: [Site]) -> String {
    sites.compactMap(\.category).first { folded($0) == folded(category) } ?? category
  }
}
