import Atlas
import Roads
import Shapes
import Studies
import Territories

extension TimeOptions {
  /// The road network of the files given; `nil` where none are.
  func network(_ words: Wording) throws(Failure) -> RoadNetwork? {
    guard !roads.isEmpty else { return nil }
    do throws(RoadsError) {
      return try RoadNetwork(files: roads, cache: roadsCache)
    } catch {
      throw Failure(error, words)
    }
  }

  /// What a study says in minutes; `nil` where nothing is asked for.
  ///
  /// - Parameter networks: what was found of networks, with all sites, where they are to be looked at too.
  func study(
    _ diagnosis: Diagnosis, networks: (study: NetworkStudy, sites: [Site])? = nil, _ words: Wording,
    entering phase: (String) -> Void
  ) throws(Failure) -> TimeStudy? {
    guard isAsked else { return nil }
    var study = TimeStudy(parameters: try parameters(words), estimate: try estimate(words))
    study.estimated = study.estimate.map { TimeStanding(diagnosis, $0, study.parameters) }
    guard !roads.isEmpty else { return study }
    phase(words.readingRoads)
    guard let network = try network(words) else { return study }
    phase(words.timing)
    study.roads = .init(files: roads, network: network)
    let parameters = study.parameters
    do throws(StudiesError) {
      let findings = try RoadFindings(diagnosis, roads: network, parameters: parameters)
      (study.times, study.networks) = try sideBySide(
        { () throws(StudiesError) in try TimeDiagnosis(diagnosis, findings, parameters: parameters) },
        { () throws(StudiesError) in
          try networks.map { networks throws(StudiesError) in
            try TimeNetworkStudy(
              diagnosis, networks.study, sites: networks.sites, roads: network, parameters: parameters)
          }
        })
    } catch {
      throw Failure(error, words)
    }
    return study
  }
}

extension TimeOptions {
  /// Refuses what a question about places cannot use, before anything is read.
  func checkQuestion(_ study: StudyOptions, _ words: Wording) throws(Failure) {
    try check(words)
    func refuse(_ sentence: String) -> Failure { Failure(sentence: sentence, code: Failure.usage) }
    guard isAsked else { return }
    guard roads.isEmpty || estimateMinutes == nil else { throw refuse(words.roadsAndEstimate) }
    guard times == nil else { throw refuse(words.unusedTimes) }
    guard study.radius == nil, study.mainRadius == nil else { throw refuse(words.radiusInMinutes) }
    guard study.populationGrid == nil else { throw refuse(words.squaresInMinutes) }
  }

  /// In what a question is asked: minutes by road where roads are given, estimated ones where asked for, else kilometres.
  func metric(_ words: Wording, _ progress: Progress?) throws(Failure) -> Metric {
    let parameters = try parameters(words)
    if let estimate = try estimate(words) {
      return .estimatedMinutes(estimate, main_min: parameters.main_min)
    }
    if !roads.isEmpty { progress?.enter(words.readingRoads) }
    guard let network = try network(words) else { return .kilometres }
    progress?.enter(words.timing)
    return .minutes(RoadBasis(network, files: roads, parameters: parameters))
  }

  /// What says how far a question in minutes has come; `nil` in kilometres, which are quick.
  func progress(_ console: Console) -> Progress? { roads.isEmpty ? nil : Progress(console) }
}

extension Failure {
  init(_ error: RoadsError, _ words: Wording) {
    sentence = words.sentence(error)
    code =
      switch error {
      case .unreadable(_, .empty): Failure.data
      case .unreadable: Failure.noInput
      case .notRoadData, .damaged, .noRoads, .tooLarge: Failure.data
      }
  }
}
