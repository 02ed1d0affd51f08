import Shapes
import Studies
import Territories

/// `resume-….json`: what a question beside the main study was answered, from what, and with what.
///
/// Its name says the question, so that it never takes the place of a run's `resume.json` in one folder.
public struct AnswerRecord: Sendable {
  let diagnosis: Diagnosis
  let name: String
  let figures: JSONObject
  let request: StudyRequest
  let networks: [Audited<Network>]
  let inputs: [InputRecord]
  /// Seconds since 1970, where the caller gives a date of its own (`SOURCE_DATE_EPOCH`).
  let epoch: Int?

  private init(
    _ diagnosis: Diagnosis, _ name: String, _ figures: JSONObject, _ request: StudyRequest,
    _ networks: [Audited<Network>], _ inputs: [InputRecord], _ epoch: Int?
  ) {
    (self.diagnosis, self.name, self.figures, self.request) = (diagnosis, name, figures, request)
    (self.networks, self.inputs, self.epoch) = (networks, inputs, epoch)
  }

  /// The record of a siting study.
  public init(
    _ study: SitingStudy, _ diagnosis: Diagnosis, request: StudyRequest, networks: [Audited<Network>],
    inputs: [InputRecord], epoch: Int? = nil
  ) {
    self.init(
      diagnosis, "implantations", study.figures(in: diagnosis), request, networks, inputs, epoch)
  }

  /// The record of a study of closures.
  public init(
    _ study: ClosureStudy, _ diagnosis: Diagnosis, request: StudyRequest, networks: [Audited<Network>],
    inputs: [InputRecord], epoch: Int? = nil
  ) {
    self.init(diagnosis, "fermetures", study.figures(in: diagnosis), request, networks, inputs, epoch)
  }

  /// The record of a comparison of two lists of members.
  ///
  /// - Parameters:
  ///   - minutes: the same comparison in minutes, where two folders of results hold them.
  ///   - differences: settings in which a list was studied otherwise, in sentences.
  public init(
    _ study: EvolutionStudy, minutes: EvolutionStudy? = nil, _ diagnosis: Diagnosis,
    differences: [String] = [], request: StudyRequest,
    networks: [Audited<Network>], inputs: [InputRecord], epoch: Int? = nil
  ) {
    var figures = study.figures(in: diagnosis)
    if let minutes { figures.append("en_minutes", .object(minutes.figures(in: diagnosis))) }
    figures.append("reglages_differents", .array(differences.map { .string($0) }))
    self.init(diagnosis, "evolution", figures, request, networks, inputs, epoch)
  }

  /// The file.
  var file: OutputFile {
    var content: JSONObject = [
      "logiciels": .object(Release.versions), "etude": .object(request.content),
      "parametres": .object(diagnosis.parameterFigures), "territoire": .object(diagnosis.territoryFigures),
      "reseaux": .array(networks.map { .object($0.figures) }), name: .object(figures),
      "entrees": .array(inputs.map { .object($0.figures) }),
    ]
    if let epoch { content.append("date_epoch", .integer(epoch)) }
    var text = ByteText()
    text.append(indentedJSON: .object(content))
    text.append("\n")
    return OutputFile(name: "resume-\(name).json", text: text)
  }
}

extension Edition {
  /// The record of an answer, and every finding of the audits of what was read for it.
  public static func files(
    of record: AnswerRecord, audits: [Audit], settings: Settings
  ) -> [OutputFile] {
    [
      record.file,
      Exports.anomalies(
        audits, Announcement([], networks: []), words: settings.words, dialect: settings.dialect,
        name: "anomalies-\(record.name).csv"),
    ]
  }
}
