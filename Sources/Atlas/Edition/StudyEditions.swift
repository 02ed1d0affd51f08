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
      diagnosis, backdrop: settings.backdrop, provenance: settings.provenance, words: settings.words)
    var files = try makers(of: study, stage, settings.dialect).flatMap { $0() }
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
  ) throws(GeodesyError) -> [@Sendable () -> [OutputFile]] {
    let map = try stage.sitingMap(study)
    let diagnosis = stage.diagnosis
    return [
      { [OutputFile(name: "carte-implantations.svg", text: ByteText(map.svg()))] },
      {
        Exports.pair(
          "implantations", Exports.newPlaces(study, diagnosis), dialect, empty: Exports.sitingColumns)
      },
    ]
  }

  /// The file of a study of closures.
  public static func files(
    of study: ClosureStudy, in diagnosis: Diagnosis, settings: Settings
  ) -> [OutputFile] {
    [Exports.table("fermetures", Exports.closures(study, diagnosis), settings.dialect, empty: [])]
  }

  /// The files of a comparison of two lists of members.
  ///
  /// - Throws: what PROJ said.
  public static func files(
    of study: EvolutionStudy, in diagnosis: Diagnosis, settings: Settings
  ) throws(GeodesyError) -> [OutputFile] {
    let stage = try PlateStage(
      diagnosis, backdrop: settings.backdrop, provenance: settings.provenance, words: settings.words)
    let map = try stage.evolutionMap(study)
    return [
      OutputFile(name: "carte-evolution.svg", text: ByteText(map.svg())),
      Exports.table("comparaison", Exports.evolution(study), settings.dialect, empty: []),
      Exports.table(
        "evolution-membres", Exports.memberChanges(study), settings.dialect,
        empty: Exports.memberChangeColumns),
    ]
  }
}
