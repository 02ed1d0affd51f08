import ArgumentParser
import Atlas
import Geodesy
import Studies
import Territories

/// Who gains and who loses between two lists of members.
struct CompareCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Qui gagne et qui perd entre deux listes de membres.",
    discussion: """
      Exemples :
        maillage compare membres-2024.csv membres-2025.csv
        maillage compare GeoData/tiers-lieux.csv membres.csv --main-radius 20 --output Evolution
        maillage compare Resultats2024 Resultats2025
        maillage compare membres-2024.csv membres-2025.csv --roads midi-pyrenees-latest.osm.pbf
      """)

  @Argument(help: ArgumentHelp("Membres avant : CSV, GeoJSON ou dossier de résultats.", valueName: "avant"))
  var before: String
  @Argument(help: ArgumentHelp("Membres après : CSV, GeoJSON ou dossier de résultats.", valueName: "apres"))
  var after: String
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup(title: "Étude") var study: StudyOptions
  @OptionGroup(title: "Minutes") var times: TimeOptions
  @OptionGroup(title: "Résultats") var output: OutputOptions
  @OptionGroup(title: "Cartes") var look: LookOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try study.refuseSupplements(common.words)
    guard inputs.members.isEmpty else { throw ValidationError(common.words.membersInCompare) }
  }

  func perform() throws(Failure) {
    try times.checkQuestion(study, common.words)
    let session = Session(inputs: inputs, study: study, output: output, look: look, common: common)
    let folder = try session.openFolder()
    var reader = InputReader(inputs, common.words)
    let sheet = try look.look(&reader)
    var read = try reader.readGround()
    let old = try ComparedList(before, &reader, in: read.territory)
    let new = try ComparedList(after, &reader, in: read.territory)
    read.networks = old.networks + new.networks
    read.provenance.members = [before, after].map { String($0.split(separator: "/").last ?? "") }
    read.parts = [("avant", before), ("apres", after)].map {
      StudyRequest.Part(role: $0, name: MemberArgument($1).name, file: MemberArgument($1).path)
    }
    try session.audit(read)
    let diagnosis = try session.diagnose(read.territory, new.sites)
    let answer = try answer(from: old, to: new, diagnosis, session)
    let differences = [old, new].compactMap { $0.difference(from: diagnosis, common.words) }
    for sentence in differences { common.console.note(sentence) }
    let record = AnswerRecord(
      answer.study, minutes: answer.minutes, diagnosis, differences: differences,
      request: session.request(read), networks: read.networks, inputs: reader.records, epoch: sourceDateEpoch)
    try session.publish(record, read, sheet, in: folder) { (origin, settings) throws(GeodesyError) in
      try Edition.files(
        of: answer.study, minutes: answer.minutes, in: diagnosis, origin: origin, settings: settings)
    } saying: {
      common.words.summary(answer.study, minutes: answer.minutes, diagnosis, files: $0, folder: $1)
    }
  }

  /// The comparison in the measure that is asked for, and in minutes where both lists come with some.
  private func answer(
    from old: ComparedList, to new: ComparedList, _ diagnosis: Diagnosis, _ session: Session
  ) throws(Failure) -> (study: EvolutionStudy, minutes: EvolutionStudy?) {
    let progress = times.progress(common.console)
    defer { progress?.end() }
    let metric = try times.metric(common.words, progress)
    let study = try session.studying { () throws(StudiesError) in
      try EvolutionStudy(diagnosis, before: old.sites, sites: new.sites, by: metric)
    }
    guard case .kilometres = metric, let before = old.times, let after = new.times else {
      return (study, nil)
    }
    guard before.main_min == after.main_min else {
      common.console.note(common.words.otherMainTimes(before.main_min, after.main_min))
      return (study, nil)
    }
    return (study, EvolutionStudy(study, minutes: (before, after), of: diagnosis.area.territory))
  }
}

/// One of the two lists: a file of members, or the results of an earlier run.
private struct ComparedList {
  let networks: [Audited<Network>]
  private let settings: ResultSettings?
  /// The minutes of the communes, where an earlier run found some.
  let times: ResultTimes?

  init(_ argument: String, _ reader: inout InputReader, in territory: Territory) throws(Failure) {
    if let results = ResultFolder(argument) {
      let summary = try results.summary(&reader)
      settings = summary.settings
      networks = try results.networks(&reader, in: territory)
      times = try results.times(summary.content, &reader, in: territory)
    } else {
      (settings, times) = (nil, nil)
      networks = try reader.networks([MemberArgument(argument)], in: territory)
    }
  }

  var sites: [Site] { networks.flatMap(\.value.sites) }

  /// A sentence where the list was studied otherwise.
  func difference(from diagnosis: Diagnosis, _ words: Wording) -> String? {
    settings.flatMap { $0.difference(from: ResultSettings(of: diagnosis), words) }
  }
}
