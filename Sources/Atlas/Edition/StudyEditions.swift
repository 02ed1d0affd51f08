import Geodesy
import Shapes
import Studies

extension Edition {
  /// The files of a siting study.
  ///
  /// - Parameter origin: what its page was made from; no page is made without.
  /// - Throws: what PROJ said.
  public static func files(
    of study: SitingStudy, in diagnosis: Diagnosis, origin: AnswerOrigin? = nil, settings: Settings
  ) throws(GeodesyError) -> [OutputFile] {
    let stage = try PlateStage(
      diagnosis, backdrop: settings.backdrop, provenance: settings.provenance, words: settings.words,
      look: settings.look)
    let made = try makers(of: study, stage, settings.dialect).map { $0() }
    var files = made.flatMap(\.files)
    if let origin, let figure = made.compactMap(\.figure).first {
      files.append(AnswerPage(study, figure, stage, origin).file)
    }
    let lines = settings.words.brief(study, diagnosis)
    var text = ByteText()
    for line in lines { text.append(line + "\n") }
    files.append(OutputFile(name: "synthese-implantations.md", text: text))
    if !study.curve.isEmpty {
      files.append(Exports.table("courbe-budget", Exports.curve(study), settings.dialect, empty: []))
    }
    return files.sorted { $0.name < $1.name }
  }

  /// What makes the map, unless it is not asked for, and the tables of new places, each by itself.
  ///
  /// - Throws: what PROJ said.
  static func makers(
    of study: SitingStudy, _ stage: PlateStage, _ dialect: CSVDialect, isDrawn: Bool = true
  ) throws(GeodesyError) -> [@Sendable () -> Made] {
    let map = isDrawn ? try stage.sitingMap(study) : nil
    let diagnosis = stage.diagnosis
    return (map.map { map in [{ Made(map, named: Plate.siting.fileName) }] } ?? []) + [
      {
        Made(
          Exports.pair(
            "implantations", Exports.newPlaces(study, diagnosis), dialect,
            empty: Exports.sitingColumns(study.measure)))
      }
    ]
  }

  /// The files of a study of closures.
  ///
  /// - Parameter origin: what its page was made from; no page is made without.
  /// - Throws: what PROJ said.
  public static func files(
    of study: ClosureStudy, in diagnosis: Diagnosis, origin: AnswerOrigin? = nil, settings: Settings
  ) throws(GeodesyError) -> [OutputFile] {
    let stage = try PlateStage(
      diagnosis, backdrop: settings.backdrop, provenance: settings.provenance, words: settings.words,
      look: settings.look)
    let map = Made(stage.closureMap(study), named: "carte-fermetures.svg")
    let page = origin.flatMap { origin in map.figure.map { AnswerPage(study, $0, stage, origin).file } }
    return map.files + [
      Exports.table("fermetures", Exports.closures(study, diagnosis), settings.dialect, empty: [])
    ] + [page].compactMap { $0 }
  }

  /// The files of a comparison of two lists of members.
  ///
  /// - Parameters:
  ///   - minutes: the same comparison in minutes, where two folders of results hold them.
  ///   - origin: what its page was made from; no page is made without.
  /// - Throws: what PROJ said.
  public static func files(
    of study: EvolutionStudy, minutes: EvolutionStudy? = nil, in diagnosis: Diagnosis,
    origin: AnswerOrigin? = nil, settings: Settings
  ) throws(GeodesyError) -> [OutputFile] {
    let stage = try PlateStage(
      diagnosis, backdrop: settings.backdrop, provenance: settings.provenance, words: settings.words,
      look: settings.look)
    let made = try Edition.drawings(of: study, stage)
    let timed = try minutes.map { (study) throws(GeodesyError) in
      try Edition.drawings(of: study, stage, suffix: "-temps")
    }
    var files = (made + (timed ?? [])).flatMap(\.files)
    files.append(Exports.table("comparaison", Exports.evolution(study), settings.dialect, empty: []))
    if let minutes {
      files.append(
        Exports.table("comparaison-temps", Exports.evolution(minutes), settings.dialect, empty: []))
    }
    if let origin {
      let page = AnswerPage(
        study, made.compactMap(\.figure), stage, origin, minutes: minutes, (timed ?? []).compactMap(\.figure))
      files.append(page.file)
    }
    return files + [
      Exports.table(
        "evolution-membres", Exports.memberChanges(study), settings.dialect,
        empty: Exports.memberChangeColumns)
    ]
  }

  /// The map and the chart of a comparison in one measure.
  private static func drawings(
    of study: EvolutionStudy, _ stage: PlateStage, suffix: String = ""
  ) throws(GeodesyError) -> [Made] {
    var (map, chart) = (try stage.evolutionMap(study), stage.evolutionChart(study))
    map.id += suffix
    chart.id += suffix
    return [
      Made(map, named: "carte-evolution\(suffix).svg"),
      Made(chart, named: "graphique-evolution\(suffix).svg"),
    ]
  }

  /// One map of a study; `nil` where the study has not what it shows.
  ///
  /// - Parameters:
  ///   - focus: the part of the territory that it is about.
  ///   - category: the category of places to which the study was restricted, for the name of the file.
  /// - Throws: what PROJ said.
  public static func file(
    _ plate: Plate, of diagnosis: Diagnosis, _ network: NetworkStudy?, times: TimeStudy? = nil,
    siting: SitingStudy? = nil, focus: Focus?, category: String?, settings: Settings
  ) throws(GeodesyError) -> OutputFile? {
    var stage = try PlateStage(
      diagnosis, network, times: times, backdrop: settings.backdrop, provenance: settings.provenance,
      words: settings.words,
      look: settings.look, focus: focus)
    stage.siting = siting
    let name = ["carte-\(plate.rawValue)", category.map(slug), focus?.code].compactMap { $0 }
    return plate.map(of: stage).map {
      OutputFile(name: name.joined(separator: "-") + ".svg", text: ByteText($0.svg()))
    }
  }
}
