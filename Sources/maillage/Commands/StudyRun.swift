import Atlas
import Foundation
import Studies
import Territories

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
    let maker = try plan.look.pictureMaker(words)
    let folder = try openFolder()

    progress.enter(words.reading)
    let (read, look) = try read()
    AuditReport(read.audits, words: words).note(on: console)
    try read.refuseRefusals(if: plan.inputs.strict, words)

    progress.enter(words.studying)
    let diagnosis = try diagnose(read, parameters)
    let (networkStudy, siting) = try answers(diagnosis, read)

    progress.enter(words.drawing)
    let files = try wanted(edition(diagnosis, networkStudy, siting, read, look), maker)
    progress.enter(words.writing)
    do throws(OutputError) { try folder.write(files) } catch { throw Failure(error, words) }
    progress.end()
    try summarize(diagnosis, networkStudy, siting, files)
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

  private func edition(
    _ diagnosis: Diagnosis, _ networkStudy: NetworkStudy, _ siting: SitingStudy?, _ read: Inputs,
    _ look: PlateLook
  ) throws(Failure) -> [OutputFile] {
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    let manifest = Manifest(
      diagnosis, networkStudy, siting: siting, request: plan.request(read.parts), networks: read.networks,
      inputs: read.records, epoch: epoch)
    let settings = Edition.Settings(
      words: words, dialect: plan.output.csv, provenance: read.provenance, backdrop: read.backdrop,
      look: look)
    do {
      return try Edition.files(of: manifest, audits: read.audits, settings: settings)
    } catch {
      throw Failure(TerritoriesError.geodesy(error), words)
    }
  }

  /// The files that are asked for, pictures included; refused where there is none of them.
  private func wanted(_ files: [OutputFile], _ maker: PictureMaker?) throws(Failure) -> [OutputFile] {
    let patterns = plan.output.patterns
    let isWanted = { (name: String) in
      patterns.isEmpty || patterns.contains { name.matches(wildcard: $0) }
    }
    let names = files.map(\.name) + (maker?.names(of: files) ?? [])
    guard names.contains(where: isWanted) else {
      throw Failure(sentence: words.noSuchOutput(patterns, names.sorted()), code: Failure.usage)
    }
    do throws(OutputError) {
      let pictures = try maker?.pictures(of: files, where: isWanted) ?? []
      return (files.filter { isWanted($0.name) } + pictures).sorted { $0.name < $1.name }
    } catch {
      throw Failure(error, words)
    }
  }

  private func summarize(
    _ diagnosis: Diagnosis, _ networkStudy: NetworkStudy, _ siting: SitingStudy?, _ files: [OutputFile]
  ) throws(Failure) {
    guard !plan.common.quiet else { return }
    let lines = words.summary(
      diagnosis, networkStudy, siting: siting, files: files.map(\.name), folder: plan.output.output)
    try plan.common.console.say([plan.source?.study.title].compactMap({ $0 }) + lines, words)
  }
}

extension String {
  /// Whether the text is what a pattern says, `*` standing for anything.
  func matches(wildcard pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return self == pattern }
    guard hasPrefix(first), hasSuffix(last), count >= first.count + last.count else { return false }
    var rest = dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
