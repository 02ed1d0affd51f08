import ArgumentParser
import Atlas
import Territories

/// The whole study: read, audit, study, lay out, write.
struct RunCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Faire l'étude et écrire cartes, couches, tableaux et résumé.",
    discussion: """
      Exemples :
        maillage run
        maillage run etude.yml
        maillage run --members membres.csv --output Resultats --csv excel-fr
        maillage run --members reso=membres.csv --members fabriques=GeoData/fabriques-de-territoire.csv
        maillage run --roads languedoc-roussillon-latest.osm.pbf --roads midi-pyrenees-latest.osm.pbf
        maillage run --radius 5,10,20 --main-radius 10 --inside-only --territory 09,31
      """)

  @Argument(
    help: ArgumentHelp("Fichier d'étude (YAML) ; les options l'emportent sur lui.", valueName: "etude.yml"))
  var file: String?
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup(title: "Étude") var study: StudyOptions
  @Option(
    name: .long, parsing: .unconditional,
    help: "Nombre de nouveaux lieux à proposer, au rayon principal (3 par défaut ; 0 : aucun).")
  var newPlaces: Int?
  @OptionGroup(title: "Minutes") var times: TimeOptions
  @OptionGroup(title: "Réseaux") var comparison: ComparisonOptions
  @OptionGroup(title: "Résultats") var output: OutputOptions
  @OptionGroup(title: "Cartes") var look: LookOptions
  @OptionGroup var common: CommonOptions

  func perform() throws(Failure) { try StudyRun(try RunPlan(self)).perform() }
}

extension Inputs {
  /// Where refusals are to end the run, ends it.
  func refuseRefusals(if isStrict: Bool, _ words: Wording) throws(Failure) {
    let refused = audits.reduce(0) { $0 + $1.refusedCount }
    guard !isStrict || refused == 0 else {
      throw Failure(sentence: words.strictRefusal(refused), code: Failure.data)
    }
  }
}
