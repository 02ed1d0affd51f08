import ArgumentParser
import Atlas
import Foundation
import Studies
import Territories

/// The whole study: read, audit, study, lay out, write.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Faire l'étude et écrire cartes, couches, tableaux et résumé.",
    discussion: """
      Exemples :
        maillage run
        maillage run --members membres.csv --output Resultats --csv excel-fr
        maillage run --members reso=membres.csv --members fabriques=GeoData/fabriques-de-territoire.csv
        maillage run --radius 5,10,20 --main-radius 10 --inside-only --territory 09,31
      """)

  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup(title: "Étude") var study: StudyOptions
  @OptionGroup(title: "Réseaux") var comparison: ComparisonOptions
  @OptionGroup(title: "Résultats") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    do throws(Failure) {
      try perform()
    } catch {
      throw common.console.end(error)
    }
  }

  private func perform() throws(Failure) {
    let (words, console) = (common.words, common.console)
    let progress = Progress(console)
    defer { progress.end() }
    let parameters = try study.parameters(words)
    let expectations = try comparison.expectations(words)
    let folder = try openFolder()

    progress.enter(words.reading)
    var reader = InputReader(inputs, words)
    let read = try reader.read(with: study, comparedWith: comparison.compareWith)
    AuditReport(read.audits, words: words).note(on: console)
    try read.refuseRefusals(if: inputs.strict, words)

    progress.enter(words.studying)
    let diagnosis = try diagnose(read, parameters)
    let networkStudy = try studyNetworks(diagnosis, read, expectations)

    progress.enter(words.drawing)
    let files = try edition(diagnosis, networkStudy, read)
    progress.enter(words.writing)
    do throws(OutputError) { try folder.write(files) } catch { throw Failure(error, words) }
    progress.end()
    try summarize(diagnosis, networkStudy, files)
  }

  private func openFolder() throws(Failure) -> OutputFolder {
    do throws(OutputError) {
      return try OutputFolder(output.output)
    } catch {
      throw Failure(error, common.words)
    }
  }

  private func diagnose(_ read: Inputs, _ parameters: StudyParameters) throws(Failure) -> Diagnosis {
    do throws(StudiesError) {
      let area = try StudyArea(read.territory, reference: parameters.referencePoint)
      return try Diagnosis(area, sites: read.sites, parameters: parameters, supplements: read.supplements)
    } catch {
      throw Failure(error, common.words)
    }
  }

  private func studyNetworks(
    _ diagnosis: Diagnosis, _ read: Inputs, _ expectations: [(name: String, count: Int)]
  ) throws(Failure) -> NetworkStudy {
    let networks = read.networks.map(\.value)
    let comparison = read.comparison?.value
    let announced = AnnouncedTotal.resolved(expectations, among: networks + [comparison].compactMap { $0 })
    do throws(StudiesError) {
      return try NetworkStudy(diagnosis, networks: networks, comparison: comparison, announced: announced)
    } catch {
      throw Failure(error, common.words)
    }
  }

  private func edition(
    _ diagnosis: Diagnosis, _ networkStudy: NetworkStudy, _ read: Inputs
  ) throws(Failure) -> [OutputFile] {
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    let manifest = Manifest(
      diagnosis, networkStudy, networks: read.networks, inputs: read.records, epoch: epoch)
    let settings = Edition.Settings(
      words: common.words, dialect: output.csv, provenance: read.provenance, backdrop: read.backdrop)
    do {
      return try Edition.files(of: manifest, audits: read.audits, settings: settings)
    } catch {
      throw Failure(TerritoriesError.geodesy(error), common.words)
    }
  }

  private func summarize(_ diagnosis: Diagnosis, _ networkStudy: NetworkStudy, _ files: [OutputFile])
    throws(Failure)
  {
    guard !common.quiet else { return }
    for line in common.words.summary(diagnosis, networkStudy, files: files.map(\.name), folder: output.output)
    {
      do { try common.console.say(line) } catch {
        throw Failure(sentence: common.words.cannotPrint, code: Failure.inputOutput)
      }
    }
  }
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
