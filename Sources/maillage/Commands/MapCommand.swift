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
        maillage map implantations --new-places 5
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
  @Option(name: .long, help: "Nombre de nouveaux lieux de la carte « implantations ».") var newPlaces = 3
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
    guard (1...1_000).contains(newPlaces) else { throw ValidationError(common.words.badCount(newPlaces)) }
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
    var drawing = Drawing(
      plate: plate, diagnosis: diagnosis, focus: part.focus(of: diagnosis), category: category)
    try answer(&drawing, read, session)
    guard let file = try file(drawing, session.settings(read, sheet)) else {
      throw Failure(sentence: words.mapWithoutData(plate), code: Failure.data)
    }
    try session.finish([file], in: folder) { words.fileList($0, $1) }
  }

  /// Maps in minutes need roads, and the others do without.
  private func checkTimes(_ plate: Plate) throws(Failure) {
    if plate == .siting {
      try times.checkQuestion(study, common.words)
    } else {
      try times.check(common.words)
    }
    guard plate != .isochrones && plate != .times || !times.roads.isEmpty else {
      throw Failure(sentence: common.words.needsRoads("map \(plate.rawValue)"), code: Failure.usage)
    }
  }

  /// What one map is made from.
  private struct Drawing {
    var plate: Plate
    var diagnosis: Diagnosis
    var focus: Focus?
    var category: String?
    var networks: NetworkStudy?
    var times: TimeStudy?
    var siting: SitingStudy?
  }

  /// Adds what the map shows beside the main study.
  private func answer(_ drawing: inout Drawing, _ read: Inputs, _ session: Session) throws(Failure) {
    let diagnosis = drawing.diagnosis
    switch drawing.plate {
    case .complementarity, .fellows:
      drawing.networks = try session.studying { () throws(StudiesError) in
        try NetworkStudy(
          diagnosis, networks: read.networks.map(\.value), comparison: read.comparison?.value)
      }
    case .times, .isochrones: drawing.times = try times.study(diagnosis, common.words) { _ in }
    case .siting:
      let (question, metric) = (SitingQuestion(count: newPlaces), try times.metric(common.words, nil))
      drawing.siting = try session.studying { () throws(StudiesError) in
        try SitingStudy(diagnosis, question, by: metric)
      }
    case .catchments, .coverage, .departments, .distances, .gaps, .priorities: break
    }
  }

  private func file(_ drawing: Drawing, _ settings: Edition.Settings) throws(Failure) -> OutputFile? {
    do throws(GeodesyError) {
      return try Edition.file(
        drawing.plate, of: drawing.diagnosis, drawing.networks, times: drawing.times, siting: drawing.siting,
        focus: drawing.focus, category: drawing.category, settings: settings)
    } catch {
      throw Failure(TerritoriesError.geodesy(error), common.words)
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
