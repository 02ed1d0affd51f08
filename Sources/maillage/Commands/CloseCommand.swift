import ArgumentParser
import Atlas
import Geodesy
import Studies
import Territories

/// What closing places would cost.
struct CloseCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Ce que coûterait la fermeture de lieux, et le classement de toutes.",
    discussion: """
      Exemples :
        maillage close TL-001
        maillage close TL-001 "Fablab Lézat" --main-radius 10
        maillage close TL-001 --roads midi-pyrenees-latest.osm.pbf --main-time 15
      """)

  @Argument(help: ArgumentHelp("Identifiant, réseau/identifiant ou nom d'un lieu.", valueName: "lieu"))
  var sites: [String]
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup(title: "Étude") var study: StudyOptions
  @OptionGroup(title: "Minutes") var times: TimeOptions
  @OptionGroup(title: "Résultats") var output: OutputOptions
  @OptionGroup(title: "Cartes") var look: LookOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try study.refuseSupplements(common.words)
    guard !sites.isEmpty else { throw ValidationError(common.words.noSiteNamed) }
  }

  func perform() throws(Failure) {
    try times.checkQuestion(study, common.words)
    let session = Session(inputs: inputs, study: study, output: output, look: look, common: common)
    let folder = try session.openFolder()
    var reader = InputReader(inputs, common.words)
    let sheet = try look.look(&reader)
    let read = try reader.read()
    try session.audit(read)
    let diagnosis = try session.diagnose(read.territory, read.sites)
    let closed = try sites.map { text throws(Failure) in try index(of: text, in: diagnosis.places.sites) }
    let progress = times.progress(common.console)
    defer { progress?.end() }
    let metric = try times.metric(common.words, progress)
    let answer = try session.studying { () throws(StudiesError) in
      try ClosureStudy(diagnosis, closing: Array(Set(closed)), by: metric)
    }
    let record = AnswerRecord(
      answer, diagnosis, request: session.request(read), networks: read.networks, inputs: reader.records,
      epoch: sourceDateEpoch)
    try session.publish(record, read, sheet, in: folder) { (origin, settings) throws(GeodesyError) in
      try Edition.files(of: answer, in: diagnosis, origin: origin, settings: settings)
    } saying: {
      common.words.summary(answer, diagnosis, files: $0, folder: $1)
    }
  }

  /// The site that a text names: by identifier, with or without its network, else by name.
  private func index(of text: String, in sites: [Site]) throws(Failure) -> Int {
    let byId = sites.indices.filter {
      sites[$0].id == text || "\(sites[$0].networkName)/\(sites[$0].id)" == text
    }
    let found = byId.isEmpty ? sites.indices.filter { folded(sites[$0].name) == folded(text) } : byId
    guard let index = found.first else {
      throw Failure(sentence: common.words.unknownSite(text), code: Failure.data)
    }
    guard found.count == 1 else {
      throw Failure(
        sentence: common.words.ambiguousSite(text, found.map { sites[$0] }), code: Failure.data)
    }
    return index
  }
}
