import Atlas
import Geodesy
import Studies
import Territories

/// What a command that asks one question of the main study needs: reading, studying, writing, saying.
struct Session {
  let inputs: InputOptions
  let study: StudyOptions
  let output: OutputOptions
  let look: LookOptions
  let common: CommonOptions
  var words: Wording { common.words }

  /// The output folder, locked; what makes pictures is looked for before.
  func openFolder() throws(Failure) -> OutputFolder {
    _ = try look.pictureMaker(words)
    do throws(OutputError) {
      return try OutputFolder(output.output)
    } catch {
      throw Failure(error, words)
    }
  }

  /// Notes on standard error what was not as it should be, and ends a strict run.
  func audit(_ read: Inputs) throws(Failure) {
    AuditReport(read.audits, words: words).note(on: common.console)
    try read.refuseRefusals(if: inputs.strict, words)
  }

  /// The main study of some sites.
  func diagnose(
    _ territory: Territory, _ sites: [Site], _ supplements: Supplements = .none
  ) throws(Failure) -> Diagnosis {
    let parameters = try study.parameters(words)
    return try studying { () throws(StudiesError) in
      let area = try StudyArea(territory, reference: parameters.referencePoint)
      return try Diagnosis(area, sites: sites, parameters: parameters, supplements: supplements)
    }
  }

  /// Runs a study under this program's error type.
  func studying<Result>(_ work: () throws(StudiesError) -> Result) throws(Failure) -> Result {
    do throws(StudiesError) {
      return try work()
    } catch {
      throw Failure(error, words)
    }
  }

  func settings(_ read: Inputs, _ look: PlateLook) -> Edition.Settings {
    Edition.Settings(
      words: words, dialect: output.csv, provenance: read.provenance, backdrop: read.backdrop, look: look)
  }

  /// What the record of an answer repeats of what was asked.
  func request(_ read: Inputs) -> StudyRequest {
    StudyRequest(
      language: words.language, dialect: output.csv, outputs: output.patterns, territory: inputs.territories,
      parts: read.parts)
  }

  /// Makes the files of an answer beside those of its record, writes them, and says what was found.
  func publish(
    _ record: AnswerRecord, _ read: Inputs, _ sheet: PlateLook, in folder: OutputFolder,
    files answer: (AnswerOrigin, Edition.Settings) throws(GeodesyError) -> [OutputFile],
    saying lines: ([String], String) -> [String]
  ) throws(Failure) {
    let settings = settings(read, sheet)
    var files = Edition.files(of: record, audits: read.audits, settings: settings)
    do throws(GeodesyError) {
      files += try answer(AnswerOrigin(record, audits: read.audits), settings)
    } catch {
      throw Failure(TerritoriesError.geodesy(error), words)
    }
    try finish(files, in: folder, saying: lines)
  }

  /// Writes files and the pictures made of them, and says what was found.
  func finish(
    _ files: [OutputFile], in folder: OutputFolder, saying lines: ([String], String) -> [String]
  ) throws(Failure) {
    let wanted = WantedFiles(patterns: output.patterns, maker: try look.pictureMaker(words), words: words)
    let names = try wanted.write(to: folder, make: { _, keep in files.map(keep) })
    guard !common.quiet else { return }
    try common.console.say(lines(names, output.output), words)
  }
}
