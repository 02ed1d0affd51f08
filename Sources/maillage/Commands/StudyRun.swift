import Atlas
import Geodesy
import Shapes
import Studies
import Synchronization
import Territories

/// What a run still holds when all is written: the end of the process gives it back at once, where value by value it
/// takes a third of a second for a country.
private let keptToTheEnd = Mutex<[(any Sendable)?]>([])

/// One run, from the plan to the files.
struct StudyRun {
  let plan: RunPlan
  private var words: Wording { plan.common.words }

  init(_ plan: RunPlan) { self.plan = plan }

  /// Reads, audits, studies, lays out, writes.
  func perform() throws(Failure) {
    let console = plan.common.console
    let progress = Progress(console)
    defer { progress.end() }
    let parameters = try plan.study.parameters(words)
    _ = try plan.comparison.expectations(words)
    _ = try plan.newPlaces()
    try plan.times.check(words)
    let maker = try plan.look.pictureMaker(words)
    let folder = try openFolder()

    progress.enter(words.reading)
    let (read, look) = try read()
    AuditReport(read.audits, words: words).note(on: console)
    try read.refuseRefusals(if: plan.inputs.strict, words)

    progress.enter(words.studying)
    let diagnosis = try diagnose(read, parameters)
    let (networkStudy, siting) = try answers(diagnosis, read)
    let times = try plan.times.study(diagnosis, networks: (networkStudy, read.sites), words) {
      progress.enter($0)
    }

    progress.enter(words.drawing)
    let wanted = WantedFiles(patterns: plan.output.patterns, maker: maker, words: words)
    let making = making(diagnosis, networkStudy, siting, times, read, look)
    let names = try wanted.write(to: folder, make: making) { progress.enter(words.writing) }
    progress.end()
    try summarize(diagnosis, networkStudy, siting, times, names)
    keptToTheEnd.withLock { $0 = [read, diagnosis, networkStudy, siting, times] }
  }

  private func openFolder() throws(Failure) -> OutputFolder {
    do throws(OutputError) {
      return try OutputFolder(plan.output.output)
    } catch {
      throw Failure(error, words)
    }
  }

  private func read() throws(Failure) -> (Inputs, PlateLook) {
    var reader = InputReader(plan.inputs, words, networks: plan.networks)
    if let source = plan.source { reader.records.append(source.record) }
    let look = try plan.look.look(&reader)
    return (try reader.read(with: plan.study, comparedWith: plan.compared), look)
  }

  private func diagnose(_ read: Inputs, _ parameters: StudyParameters) throws(Failure) -> Diagnosis {
    do throws(StudiesError) {
      let area = try StudyArea(read.territory, reference: parameters.referencePoint)
      return try Diagnosis(area, sites: read.sites, parameters: parameters, supplements: read.supplements)
    } catch {
      throw Failure(error, words)
    }
  }

  /// What builds on the diagnosis: the networks as such, and where the next places would help most.
  private func answers(
    _ diagnosis: Diagnosis, _ read: Inputs
  ) throws(Failure) -> (NetworkStudy, SitingStudy?) {
    let count = try plan.newPlaces()
    let networks = read.networks.map(\.value)
    let comparison = read.comparison?.value
    let announced = try plan.announced(among: networks + [comparison].compactMap { $0 })
    do throws(StudiesError) {
      return try sideBySide(
        { () throws(StudiesError) in
          try NetworkStudy(diagnosis, networks: networks, comparison: comparison, announced: announced)
        },
        { () throws(StudiesError) in
          count > 0 ? try SitingStudy(diagnosis, SitingQuestion(count: count)) : nil
        })
    } catch {
      throw Failure(error, words)
    }
  }

  /// What makes the files of the results.
  private func making(
    _ diagnosis: Diagnosis, _ networkStudy: NetworkStudy, _ siting: SitingStudy?, _ times: TimeStudy?,
    _ read: Inputs, _ look: PlateLook
  ) -> WantedFiles.Making {
    let manifest = Manifest(
      diagnosis, networkStudy, siting: siting, times: times, request: plan.request(read.parts),
      networks: read.networks, inputs: read.records, epoch: sourceDateEpoch)
    let settings = Edition.Settings(
      words: words, dialect: plan.output.csv, provenance: read.provenance, backdrop: read.backdrop,
      look: look)
    return { isWanted, keep throws(Failure) in
      do throws(GeodesyError) {
        return try Edition.files(
          of: manifest, audits: read.audits, settings: settings, where: isWanted, keeping: keep)
      } catch {
        throw Failure(TerritoriesError.geodesy(error), words)
      }
    }
  }

  private func summarize(
    _ diagnosis: Diagnosis, _ networkStudy: NetworkStudy, _ siting: SitingStudy?, _ times: TimeStudy?,
    _ names: [String]
  ) throws(Failure) {
    guard !plan.common.quiet else { return }
    let lines = words.summary(
      diagnosis, networkStudy, siting: siting, times: times, files: names,
      folder: plan.output.output)
    try plan.common.console.say([plan.source?.study.title].compactMap({ $0 }) + lines, words)
  }
}
