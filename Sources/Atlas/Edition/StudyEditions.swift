import Geodesy
import Shapes
import Studies

extension Edition {
  /// The files of a siting study.
  ///
  /// - Throws: what PROJ said.
  public static func files(
    of study: SitingStudy, in diagnosis: Diagnosis, settings: Settings
  ) throws(GeodesyError) -> [OutputFile] {
    let stage = try PlateStage(
      diagnosis, backdrop: settings.backdrop, provenance: settings.provenance, words: settings.words,
      look: settings.look)
    var files = try makers(of: study, stage, settings.dialect).flatMap { $0().files }
    let lines = settings.words.brief(study, diagnosis)
    var text = ByteText()
    for line in lines { text.append(line + "\n") }
    files.append(OutputFile(name: "synthese-implantations.md", text: text))
    if !study.curve.isEmpty {
      files.append(Exports.table("courbe-budget", Exports.curve(study), settings.dialect, empty: []))
    }
    return files.sorted { $0.name < $1.name }
  }

  /// What makes the map and the tables of new places, each by itself.
  ///
  /// - Throws: what PROJ said.
  static func makers(
    of study: SitingStudy, _ stage: PlateStage, _ dialect: CSVDialect
  ) throws(GeodesyError) -> [@Sendable () -> Made] {
    let map = try stage.sitingMap(study)
    let diagnosis = stage.diagnosis
    return [
      { Made(map, named: "carte-implantations.svg") },
      {
        Made(
          Exports.pair(
            "implantations", Exports.newPlaces(study, diagnosis), dialect,
            empty: Exports.sitingColumns(study.measure)))
      },
    ]
  }

  /// The files of a study of closures.
  ///
  /// - Throws: what PROJ said.
  public static func files(
    of study: ClosureStudy, in diagnosis: Diagnosis, settings: Settings
  ) throws(GeodesyError) -> [OutputFile] {
    let stage = try PlateStage(
      diagnosis, backdrop: settings.backdrop, provenance: settings.provenance, words: settings.words,
      look: settings.look)
    return [
      OutputFile(name: "carte-fermetures.svg", text: ByteText(stage.closureMap(study).svg())),
      Exports.table("fermetures", Exports.closures(study, diagnosis), settings.dialect, empty: []),
    ]
  }

  /// The files of a comparison of two lists of members.
  ///
  /// - Parameter minutes: the same comparison in minutes, where two folders of results hold them.
  /// - Throws: what PROJ said.
  public static func files(
    of study: EvolutionStudy, minutes: EvolutionStudy? = nil, in diagnosis: Diagnosis, settings: Settings
  ) throws(GeodesyError) -> [OutputFile] {
    let stage = try PlateStage(
      diagnosis, backdrop: settings.backdrop, provenance: settings.provenance, words: settings.words,
      look: settings.look)
    var files = try Edition.files(of: study, stage, settings.dialect)
    if let minutes { files += try Edition.files(of: minutes, stage, settings.dialect, suffix: "-temps") }
    return files + [
      Exports.table(
        "evolution-membres", Exports.memberChanges(study), settings.dialect,
        empty: Exports.memberChangeColumns)
    ]
  }

  /// The map, the chart and the table of a comparison in one measure.
  private static func files(
    of study: EvolutionStudy, _ stage: PlateStage, _ dialect: CSVDialect, suffix: String = ""
  ) throws(GeodesyError) -> [OutputFile] {
    let map = try stage.evolutionMap(study)
    return [
      OutputFile(name: "carte-evolution\(suffix).svg", text: ByteText(map.svg())),
      OutputFile(name: "graphique-evolution\(suffix).svg", text: ByteText(stage.evolutionChart(study).svg())),
      Exports.table("comparaison\(suffix)", Exports.evolution(study), dialect, empty: []),
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
