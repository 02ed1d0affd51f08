import Atlas
import Roads
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
