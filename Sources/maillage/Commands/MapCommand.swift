import ArgumentParser
import Atlas
import Geodesy
import Studies
import Territories

/// One map, of the whole territory or of a part.
struct MapCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Dessiner une carte, du territoire entier ou d'une partie.",
    discussion: """
      Cartes : \(Plate.allCases.map(\.rawValue).joined(separator: ", ")).

      Exemples :
        maillage map couverture --departement 09
        maillage map distances --epci "Toulouse Métropole" --format diapo --png
        maillage map zones-blanches --commune "Le Fossat" --output Cartes
        maillage map couverture --category FabLab --format a3 --pdf --logo logo.svg
        maillage map isochrones --roads midi-pyrenees-latest.osm.pbf --departement 09
      """)

  @Argument(help: ArgumentHelp("Carte à dessiner.", valueName: "carte")) var name: String
  @Option(
    name: .long, help: ArgumentHelp("Ne compter que les lieux de cette catégorie.", valueName: "catégorie"))
  var category: String?
  @Option(name: .long, help: ArgumentHelp("Les environs d'une commune (nom ou code).", valueName: "commune"))
  var commune: String?
  @Option(name: .long, help: ArgumentHelp("Un département (nom ou code).", valueName: "département"))
  var departement: String?
  @Option(name: .long, help: ArgumentHelp("Un EPCI (nom ou code).", valueName: "EPCI"))
  var epci: String?
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup(title: "Étude") var study: StudyOptions
  @OptionGroup(title: "Minutes") var times: TimeOptions
  @OptionGroup(title: "Réseaux") var comparison: ComparisonOptions
  @OptionGroup(title: "Résultats") var output: OutputOptions
  @OptionGroup(title: "Cartes") var look: LookOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard [commune, departement, epci].compactMap({ $0 }).count < 2 else {
      throw ValidationError(common.words.severalParts)
    }
  }

  func perform() throws(Failure) {
    let words = common.words
    guard let plate = Plate(named: name) else {
      throw Failure(sentence: words.unknownMap(name), code: Failure.usage)
    }
    try checkTimes(plate)
    let session = Session(inputs: inputs, study: study, output: output, look: look, common: common)
    let folder = try session.openFolder()
    var reader = InputReader(inputs, words)
    let sheet = try look.look(&reader)
    let read = try reader.read(with: study, comparedWith: comparison.compareWith.map { MemberArgument($0) })
    let part = try FocusRequest(self, in: read.territory)
    try session.audit(read)
    let category = try category.map { text throws(Failure) in try name(of: text, in: read.sites) }
    let sites = read.sites.filter { category == nil || $0.category == category }
    let diagnosis = try session.diagnose(read.territory, sites, read.supplements)
    let networks = try networkStudy(plate, diagnosis, read)
    let timed = try times.study(diagnosis, words) { _ in }
    guard
      let file = try file(
        plate, diagnosis, networks, timed, part.focus(of: diagnosis), category, session.settings(read, sheet))
    else { throw Failure(sentence: words.mapWithoutData(plate), code: Failure.data) }
    try session.finish([file], in: folder) { words.fileList($0, $1) }
  }

  private func file(
    _ plate: Plate, _ diagnosis: Diagnosis, _ networks: NetworkStudy?, _ timed: TimeStudy?, _ focus: Focus?,
    _ category: String?, _ settings: Edition.Settings
  ) throws(Failure) -> OutputFile? {
    do throws(GeodesyError) {
      return try Edition.file(
        plate, of: diagnosis, networks, times: timed, focus: focus, category: category, settings: settings)
    } catch {
      throw Failure(TerritoriesError.geodesy(error), common.words)
    }
  }

  /// Maps in minutes need roads, and the others do without.
  private func checkTimes(_ plate: Plate) throws(Failure) {
    try times.check(common.words)
    guard plate != .isochrones && plate != .times || !times.roads.isEmpty else {
      throw Failure(sentence: common.words.needsRoads("map \(plate.rawValue)"), code: Failure.usage)
    }
  }

  /// What is said of networks, where the map shows it.
  private func networkStudy(
    _ plate: Plate, _ diagnosis: Diagnosis, _ read: Inputs
  ) throws(Failure) -> NetworkStudy? {
    guard plate == .complementarity || plate == .fellows else { return nil }
    do throws(StudiesError) {
      return try NetworkStudy(
        diagnosis, networks: read.networks.map(\.value), comparison: read.comparison?.value)
    } catch {
      throw Failure(error, common.words)
    }
  }

  /// A category as the file words it, whatever its case and accents in the command.
  private func name(of category: String, in sites: [Site]) throws(Failure) -> String {
    let known = sites.compactMap(\.category)
    guard let found = known.first(where: { folded($0) == folded(category) }) else {
      throw Failure(
        sentence: common.words.unknownMapCategory(category, Set(known).sorted()), code: Failure.usage)
    }
    return found
  }
}
